package io.nutgraf.reuse;

import io.nutgraf.model.Novelty.Label;

/**
 * Whether a sentence is another one once more: the same words; or the same statement in largely the
 * same words, or one with a clause or quotation in common that makes up half of either. Told by a
 * logistic model of how their words align, fitted to pairs of sentences that were read one by one:
 *
 * <pre>
 * z = 7.00 dice + 5.96 containment + 3.45 min(1, run / 8) + 0.66 min(1, runLong / 4)
 *     + 0.90 min(1, commonLong / 5) - 1.60 / shorter - 10.86
 * </pre>
 *
 * where dice is 2 common / (a + b), containment common / shorter, and the others those of {@link
 * Alignment}. Sentences of a dice of 0.8 or more are surely versions of one: z is {@value #SURE} or
 * more.
 *
 * @param label NEW, EDITED or REPEATED; never BOILERPLATE, which more than two sentences tell
 * @param evidence z, which is above 0 where one is rather a version of the other; infinite where
 *     they are the same or have next to nothing in common
 */
public record Likeness(Label label, double evidence) {

  private static final Likeness SAME = new Likeness(Label.REPEATED, Double.POSITIVE_INFINITY);
  private static final Likeness OTHER = new Likeness(Label.NEW, Double.NEGATIVE_INFINITY);

  private static final double SURE = 4;
  private static final double SURE_DICE = 0.8;

  /** What runs, long words and what else the documents share can add to what is common. */
  private static final double MOST_OF_THE_REST = 3.45 + 0.66 + 0.90 + Company.MOST;

  /** Whether sentences with {@code common} words in common, or fewer, may be alike at all. */
  static boolean isPossible(int common, int words, int others) {
    return ofCommon(common, words, others) + MOST_OF_THE_REST > 0;
  }

  /** How alike {@code later} is to {@code earlier}; each has a word. */
  public static Likeness of(WordHashes earlier, WordHashes later) {
    if (earlier.equals(later)) {
      return SAME;
    }
    int common = CommonWords.count(earlier, later);
    if (!isPossible(common, earlier.size(), later.size())) {
      return OTHER;
    }
    double z =
        ofCommon(common, earlier.size(), later.size()) + ofRuns(Alignment.of(earlier, later));
    return of(dice(common, earlier.size(), later.size()) >= SURE_DICE ? Math.max(z, SURE) : z);
  }

  private static Likeness of(double evidence) {
    return new Likeness(evidence > 0 ? Label.EDITED : Label.NEW, evidence);
  }

  /** The same with other evidence too; of the same words, and sure versions, nothing changes. */
  Likeness with(double other) {
    return isSure() ? this : of(evidence + other);
  }

  /** How surely one is a version of the other, 0..1: 1 / (1 + exp(-z)). */
  public double probability() {
    return 1 / (1 + StrictMath.exp(-evidence));
  }

  /** Whether one is surely a version of the other, whatever stands around them. */
  boolean isSure() {
    return evidence >= SURE;
  }

  private static double ofCommon(int common, int words, int others) {
    double shorter = Math.min(words, others);
    return 7.00 * dice(common, words, others) + 5.96 * common / shorter - 1.60 / shorter - 10.86;
  }

  private static double ofRuns(Alignment it) {
    return 3.45 * Math.min(1, it.run() / 8.0)
        + 0.66 * Math.min(1, it.runLong() / 4.0)
        + 0.90 * Math.min(1, it.commonLong() / 5.0);
  }

  private static double dice(int common, int words, int others) {
    return 2.0 * common / (words + others);
  }
}
