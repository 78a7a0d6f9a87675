package io.nutgraf.ranking;

/**
 * The sentences that a summary of three is put together from: those with the highest score, in
 * document order; and what any of them hold together.
 *
 * <p>The terms are grouped by the candidates they stand in, so that the terms of any set of
 * candidates are summed up in one step (a zeta transform over the sets).
 */
final class Candidates {

  /** At most this many sentences are put together. */
  static final int MOST = 10;

  final int[] sentences;
  private final float[] weight;
  private final float[] number;
  private final float[] likely;

  /**
   * @param sentences the candidates, in document order, at most {@link #MOST}
   * @param salience how likely each term of the document is one of its summary
   */
  Candidates(int[] sentences, Similarities shared, float[] salience) {
    this.sentences = sentences;
    int sets = 1 << sentences.length;
    weight = new float[sets];
    number = new float[sets];
    likely = new float[sets];
    int[] standsIn = new int[salience.length];
    for (int c = 0; c < sentences.length; c++) {
      for (int term : shared.terms(sentences[c])) {
        standsIn[term] |= 1 << c;
      }
    }
    for (int term = 0; term < standsIn.length; term++) {
      weight[standsIn[term]] += salience[term];
      number[standsIn[term]]++;
      likely[standsIn[term]] += salience[term] > .3f ? 1 : 0;
    }
    weight[0] = 0;
    number[0] = 0;
    likely[0] = 0;
    sumOverSubsets(weight);
    sumOverSubsets(number);
    sumOverSubsets(likely);
  }

  /** The terms of a set of candidates (bit i: candidate i), each weighted by its salience. */
  float weight(int set) {
    return of(weight, set);
  }

  /** The number of terms of a set of candidates. */
  float number(int set) {
    return of(number, set);
  }

  /** The number of terms of a set of candidates with a salience above .3. */
  float likely(int set) {
    return of(likely, set);
  }

  private static float of(float[] sums, int set) {
    int all = sums.length - 1;
    return sums[all] - sums[all & ~set];
  }

  private void sumOverSubsets(float[] values) {
    for (int bit = 1; bit < values.length; bit <<= 1) {
      for (int set = 0; set < values.length; set++) {
        if ((set & bit) != 0) {
          values[set] += values[set ^ bit];
        }
      }
    }
  }
}
