package io.nutgraf.ranking;

import io.nutgraf.model.Span;
import java.util.List;

/** Measures the terms of a document: what tells the words that a summary would hold. */
final class WordMeasures {

  /** The number of columns. */
  static final int COUNT = 24;

  /** The column of log(1 + rank by frequency). */
  static final int LOG_RANK = 0;

  private final HashedTerms words;
  private final Similarities shared;
  private final int[] firstToken;
  private final int[] firstSentence;
  private final int[] lastSentence;
  private final int[] capitals;
  private final int[] quotations;
  private final int[] tokensAround;

  private WordMeasures(HashedTerms words, Similarities shared) {
    this.words = words;
    this.shared = shared;
    firstToken = new int[words.size()];
    firstSentence = new int[words.size()];
    lastSentence = new int[words.size()];
    capitals = new int[words.size()];
    quotations = new int[words.size()];
    tokensAround = new int[words.size()];
  }

  /** The features of each term. */
  static float[][] of(String text, List<Span> sentences, HashedTerms words, Similarities shared) {
    var features = new WordMeasures(words, shared);
    for (int s = 0; s < sentences.size(); s++) {
      features.read(s, Quotation.share(text, sentences.get(s)) > .5f);
    }
    float[][] values = new float[words.size()][];
    for (int term = 0; term < values.length; term++) {
      values[term] = features.of(term);
    }
    return values;
  }

  private void read(int s, boolean quoted) {
    for (int t = words.start(s); t < words.start(s + 1); t++) {
      int term = words.term(t);
      if (term == HashedTerms.NONE) {
        continue;
      }
      if (firstToken[term] == 0) {
        firstToken[term] = t + 1;
        firstSentence[term] = s;
      }
      lastSentence[term] = s;
      capitals[term] += words.is(t, HashedTerms.CAPITAL) && !words.is(t, HashedTerms.FIRST) ? 1 : 0;
      quotations[term] += quoted ? 1 : 0;
    }
    for (int term : shared.terms(s)) {
      tokensAround[term] += words.length(s);
    }
  }

  private float[] of(int term) {
    int n = words.sentences();
    int all = words.start(n);
    float frequency = shared.frequency(term);
    int first = firstSentence[term];
    float logRank = Logarithm.of(1 + shared.rank(term));
    float logFirst = Logarithm.of(firstToken[term]);
    float early = first < 3 ? 1 : 0;
    float capital = capitals[term] > 0 ? 1 : 0;
    float quoted = quotations[term] / frequency;
    int start = words.start(first);
    return new float[] {
      logRank,
      logRank * logRank,
      Logarithm.of(shared.frequency(term)),
      Logarithm.of(shared.frequency(term)) - Logarithm.of(all),
      Logarithm.of(shared.spread(term)),
      logFirst,
      logFirst * logFirst,
      Logarithm.of(1 + first),
      first == 0 ? 1 : 0,
      early,
      capital,
      capitals[term] / frequency,
      words.is(firstToken[term] - 1, HashedTerms.NUMBER) ? 1 : 0,
      quoted,
      (float) (lastSentence[term] - first) / n,
      (float) first / n,
      Logarithm.of(all),
      Logarithm.of(tokensAround[term]) - Logarithm.of(shared.spread(term)),
      Logarithm.of(words.start(first + 1) - start),
      quoted >= 1 ? 1 : 0,
      logRank * early,
      logRank * logFirst,
      capital * logRank,
      words.letters(firstToken[term] - 1)
    };
  }
}
