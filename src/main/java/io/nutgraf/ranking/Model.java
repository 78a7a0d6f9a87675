package io.nutgraf.ranking;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The fitted weights, as {@code src/fit/ranking/fit.py} writes them.
 *
 * <p>Words: a logistic regression over {@link WordMeasures}, with two tables over 16-bit hashes of
 * terms: how rare a term is among articles, and how much likelier or unlikelier than its place and
 * frequency tell it is to be taken up in a summary. Sentences and triples: boosted trees.
 */
final class Model {

  private static final int MAGIC = 0x4e475231;
  private static final int BUCKETS = 1 << 16;
  private static final float RARITY_STEP = 1f / 25;
  private static final float LEXICAL_STEP = 1f / 32;

  private static final Model ENGLISH = read("model.bin");

  private final byte[] rarity = new byte[BUCKETS];
  private final byte[] lexical = new byte[BUCKETS];
  private final float[] weights;
  private final float bias;
  private final TreeEnsemble sentences;
  private final TreeEnsemble triples;

  private Model(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("no model of the ranker");
    }
    in.readFully(rarity);
    in.readFully(lexical);
    weights = new float[in.readUnsignedShort()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = in.readFloat();
    }
    bias = in.readFloat();
    sentences = TreeEnsemble.read(in);
    triples = TreeEnsemble.read(in);
  }

  /** That of English news. */
  static Model english() {
    return ENGLISH;
  }

  /** Whether words are read as English ones. */
  boolean isEnglish() {
    return true;
  }

  private static Model read(String resource) {
    try (InputStream in = Model.class.getResourceAsStream(resource)) {
      return new Model(
          new DataInputStream(
              new BufferedInputStream(Objects.requireNonNull(in, resource), 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How likely a summary holds each term, 0..1. */
  float[] salience(float[][] features, HashedTerms words) {
    float[] salience = new float[features.length];
    for (int term = 0; term < salience.length; term++) {
      salience[term] = salience(features[term], words.hashOf(term));
    }
    return salience;
  }

  private float salience(float[] row, long hash) {
    int bucket = (int) (hash >>> 48);
    float rare = (rarity[bucket] & 0xff) * RARITY_STEP;
    float own = lexical[bucket] * LEXICAL_STEP;
    double sum = bias;
    for (int i = 0; i < WordMeasures.COUNT; i++) {
      sum += weights[i] * row[i];
    }
    sum += weights[WordMeasures.COUNT] * rare;
    sum += weights[WordMeasures.COUNT + 1] * rare * rare / 10;
    sum += weights[WordMeasures.COUNT + 2] * own;
    sum += weights[WordMeasures.COUNT + 3] * own * row[WordMeasures.LOG_RANK];
    return logistic(sum);
  }

  /**
   * The share of the near-best summaries of three sentences that each sentence is expected in,
   * 0..1; near-best by ROUGE-1 against the summaries that editors wrote.
   */
  float[] scores(float[][] features) {
    double[] sums = sentences.scores(features);
    float[] scores = new float[sums.length];
    for (int s = 0; s < scores.length; s++) {
      scores[s] = logistic(sums[s]);
    }
    return scores;
  }

  /** What each {@link Feature} adds to a sentence's score, in log-odds. */
  double[] contributions(float[] features) {
    return sentences.contributions(features);
  }

  /** How well each three sentences do as a summary, against the other triples of the document. */
  double[] tripleScores(float[][] features) {
    return triples.scores(features);
  }

  private static float logistic(double x) {
    return (float) (1 / (1 + StrictMath.exp(-x)));
  }
}
