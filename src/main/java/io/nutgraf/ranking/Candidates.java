package io.nutgraf.ranking;

/**
 * The sentences that a summary of three is put together from: those with the highest score, in
 * document order; and what up to three of them hold together, each term counted once (by inclusion
 * and exclusion of what they share).
 */
final class Candidates {

  /** At most this many sentences are put together. */
  static final int MOST = 10;

  /** From this salience on a term is likely to be one of the summary. */
  private static final float LIKELY = .3f;

  final int[] sentences;

  /** By set (bit i: candidate i) of one to three: what stands in all of them. */
  private final float[] weight;

  private final int[] number;
  private final int[] likely;

  /**
   * @param sentences the candidates, in document order, at most {@link #MOST}
   * @param salience how likely each term of the document is one of its summary
   */
  Candidates(int[] sentences, Similarities shared, float[] salience) {
    this.sentences = sentences;
    int sets = 1 << sentences.length;
    weight = new float[sets];
    number = new int[sets];
    likely = new int[sets];
    int[] standsIn = new int[salience.length];
    for (int c = 0; c < sentences.length; c++) {
      for (int term : shared.terms(sentences[c])) {
        standsIn[term] |= 1 << c;
      }
    }
    for (int term = 0; term < standsIn.length; term++) {
      if (standsIn[term] != 0) {
        addToSubsets(standsIn[term], salience[term]);
      }
    }
  }

  /** The terms of three candidates, each weighted by its salience. */
  float weight(int a, int b, int c) {
    float shared = weight[a | b] + weight[a | c] + weight[b | c] - weight[a | b | c];
    return Math.max(0, weight[a] + weight[b] + weight[c] - shared);
  }

  /** The number of terms of three candidates. */
  int number(int a, int b, int c) {
    return of(number, a, b, c);
  }

  /** The number of terms of three candidates with a salience above {@value #LIKELY}. */
  int likely(int a, int b, int c) {
    return of(likely, a, b, c);
  }

  private static int of(int[] counts, int a, int b, int c) {
    int shared = counts[a | b] + counts[a | c] + counts[b | c] - counts[a | b | c];
    return counts[a] + counts[b] + counts[c] - shared;
  }

  private void addToSubsets(int standsIn, float salience) {
    for (int a = standsIn; a != 0; a &= a - 1) {
      int one = Integer.lowestOneBit(a);
      add(one, salience);
      for (int b = a ^ one; b != 0; b &= b - 1) {
        int two = one | Integer.lowestOneBit(b);
        add(two, salience);
        for (int c = b & (b - 1); c != 0; c &= c - 1) {
          add(two | Integer.lowestOneBit(c), salience);
        }
      }
    }
  }

  private void add(int set, float salience) {
    weight[set] += salience;
    number[set]++;
    likely[set] += salience > LIKELY ? 1 : 0;
  }
}
