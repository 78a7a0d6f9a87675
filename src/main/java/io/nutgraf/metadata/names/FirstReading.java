package io.nutgraf.metadata.names;

import java.util.Arrays;

/** What a first reading of a document, sentence by sentence, takes for names. */
final class FirstReading {

  /** What a certain name counts. */
  static final int CERTAIN = 1000;

  private static final int LABELS = ChainModel.LABELS;
  private static final int[] NOTHING = {};

  private final int[] offsets;
  private short[] scores;
  private final byte[] labels;
  private final short[] sure;

  private FirstReading(int tokens, int stretches) {
    offsets = new int[stretches + 1];
    scores = new short[LABELS * Math.max(64, tokens / 2)];
    labels = new byte[tokens];
    sure = new short[tokens];
  }

  static FirstReading of(
      NameTokens tokens, Stretches stretches, NameFeatures features, ChainDecoder decoder) {
    var reading = new FirstReading(tokens.size(), stretches.size());
    for (int s = 0; s < stretches.size(); s++) {
      int from = stretches.start(s);
      int to = stretches.end(s);
      features.turnTo(stretches.sentence(s));
      decoder.begin();
      for (int i = from; i < to; i++) {
        decoder.add(features.of(i), features.count(), NOTHING);
      }
      reading.keep(s, from, to - from, decoder);
    }
    return reading;
  }

  private void keep(int stretch, int from, int length, ChainDecoder decoder) {
    int offset = offsets[stretch];
    offsets[stretch + 1] = offset + length;
    if (LABELS * (offset + length) > scores.length) {
      scores = Arrays.copyOf(scores, 2 * LABELS * (offset + length));
    }
    for (int i = 0; i < LABELS * length; i++) {
      scores[LABELS * offset + i] = (short) decoder.score(i);
    }
    decoder.decode();
    for (int i = decoder.nextName(0); i < length; i = decoder.nextName(decoder.endOf(i))) {
      int end = decoder.endOf(i);
      double probability = decoder.probability(i, end, decoder.label(i));
      for (int k = i; k < end; k++) {
        labels[from + k] = (byte) decoder.label(k);
        sure[from + k] = (short) Math.round(probability * CERTAIN);
      }
    }
  }

  /** Copies the scores of a stretch's token. */
  void scores(int stretch, int token, int[] into) {
    int at = LABELS * (offsets[stretch] + token);
    for (int l = 0; l < LABELS; l++) {
      into[l] = scores[at + l];
    }
  }

  /** The label of a token of the document. */
  int label(int token) {
    return labels[token];
  }

  /** How sure the name is that a token is of, up to {@link #CERTAIN}; 0 where there is none. */
  int sure(int token) {
    return sure[token];
  }

  /** Where the name that begins with a token ends. */
  int endOf(int token) {
    int end = token + 1;
    while (end < labels.length && labels[token] + 1 == labels[end]) {
      end++;
    }
    return end;
  }

  /** Whether a name begins with a token. */
  boolean begins(int token) {
    return (labels[token] & 1) == 1;
  }
}
