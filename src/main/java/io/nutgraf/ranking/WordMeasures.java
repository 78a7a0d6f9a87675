package io.nutgraf.ranking;

/** Measures the terms of a document: what tells the words that a summary would hold. */
final class WordMeasures {

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

  /**
   * Fills in the features of a term.
   *
   * @param row by column in the order of {@link WordFeature}
   */
  void measure(int term, float[] row) {
    frequency(term, row);
    place(term, row);
    writing(term, row);
    set(row, WordFeature.IN_FIRST_THREE_LOG_RANK, WordFeature.LOG_RANK, WordFeature.IN_FIRST_THREE);
    set(
        row,
        WordFeature.LOG_FIRST_TOKEN_LOG_RANK,
        WordFeature.LOG_RANK,
        WordFeature.LOG_FIRST_TOKEN);
    set(row, WordFeature.CAPITALIZED_LOG_RANK, WordFeature.CAPITALIZED, WordFeature.LOG_RANK);
  }

  private static void set(float[] row, WordFeature feature, float value) {
    row[feature.column()] = value;
  }

  /** The product of two others. */
  private static void set(float[] row, WordFeature product, WordFeature one, WordFeature other) {
    row[product.column()] = row[one.column()] * row[other.column()];
  }

  private void frequency(int term, float[] row) {
    float logTokens = Logarithm.of(words.start(words.sentences()));
    float logFrequency = Logarithm.of(shared.frequency(term));
    float logSpread = Logarithm.of(shared.spread(term));
    set(row, WordFeature.LOG_RANK, Logarithm.of(1 + shared.rank(term)));
    set(row, WordFeature.LOG_RANK_SQUARED, WordFeature.LOG_RANK, WordFeature.LOG_RANK);
    set(row, WordFeature.LOG_FREQUENCY, logFrequency);
    set(row, WordFeature.LOG_SHARE, logFrequency - logTokens);
    set(row, WordFeature.LOG_SPREAD, logSpread);
    set(row, WordFeature.LOG_TOKENS, logTokens);
    set(row, WordFeature.LOG_TOKENS_AROUND, Logarithm.of(tokensAround[term]) - logSpread);
  }

  private void place(int term, float[] row) {
    int n = words.sentences();
    int first = firstSentence[term];
    set(row, WordFeature.LOG_FIRST_TOKEN, Logarithm.of(firstToken[term]));
    set(
        row,
        WordFeature.LOG_FIRST_TOKEN_SQUARED,
        WordFeature.LOG_FIRST_TOKEN,
        WordFeature.LOG_FIRST_TOKEN);
    set(row, WordFeature.LOG_FIRST_SENTENCE, Logarithm.of(1 + first));
    set(row, WordFeature.IN_FIRST_SENTENCE, first == 0 ? 1 : 0);
    set(row, WordFeature.IN_FIRST_THREE, first < 3 ? 1 : 0);
    set(row, WordFeature.REACH, (float) (lastSentence[term] - first) / n);
    set(row, WordFeature.RELATIVE_FIRST_SENTENCE, (float) first / n);
    set(row, WordFeature.LOG_TOKENS_OF_FIRST_SENTENCE, Logarithm.of(words.length(first)));
  }

  private void writing(int term, float[] row) {
    float frequency = shared.frequency(term);
    int token = firstToken[term] - 1;
    float quoted = quotations[term] / frequency;
    set(row, WordFeature.CAPITALIZED, capitals[term] > 0 ? 1 : 0);
    set(row, WordFeature.CAPITALIZED_SHARE, capitals[term] / frequency);
    set(row, WordFeature.NUMBER, words.is(token, HashedTerms.NUMBER) ? 1 : 0);
    set(row, WordFeature.QUOTED_SHARE, quoted);
    set(row, WordFeature.ONLY_QUOTED, quoted >= 1 ? 1 : 0);
    set(row, WordFeature.LETTERS, words.letters(token));
  }
}
