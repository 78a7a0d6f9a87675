package io.nutgraf.ranking;

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

  /**
   * Reads all terms.
   *
   * @param quotedShare by sentence: how much of it is somebody's words, 0..1
   */
  static WordMeasures of(float[] quotedShare, HashedTerms words, Similarities shared) {
    var measures = new WordMeasures(words, shared);
    for (int s = 0; s < quotedShare.length; s++) {
      measures.read(s, quotedShare[s] > .5f);
    }
    return measures;
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

  /** Fills in the features of a term. */
  void measure(int term, float[] row) {
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
    row[0] = logRank;
    row[1] = logRank * logRank;
    row[2] = Logarithm.of(shared.frequency(term));
    row[3] = Logarithm.of(shared.frequency(term)) - Logarithm.of(all);
    row[4] = Logarithm.of(shared.spread(term));
    row[5] = logFirst;
    row[6] = logFirst * logFirst;
    row[7] = Logarithm.of(1 + first);
    row[8] = first == 0 ? 1 : 0;
    row[9] = early;
    row[10] = capital;
    row[11] = capitals[term] / frequency;
    row[12] = words.is(firstToken[term] - 1, HashedTerms.NUMBER) ? 1 : 0;
    row[13] = quoted;
    row[14] = (float) (lastSentence[term] - first) / n;
    row[15] = (float) first / n;
    row[16] = Logarithm.of(all);
    row[17] = Logarithm.of(tokensAround[term]) - Logarithm.of(shared.spread(term));
    row[18] = Logarithm.of(words.start(first + 1) - start);
    row[19] = quoted >= 1 ? 1 : 0;
    row[20] = logRank * early;
    row[21] = logRank * logFirst;
    row[22] = capital * logRank;
    row[23] = words.letters(firstToken[term] - 1);
  }
}
