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
 * Alignment}. Sentences of a dice of 0.8 or more are versions of one whatever z is.
 *
 * @param label NEW, EDITED or REPEATED; never BOILERPLATE, which more than two sentences tell
 * @param probability 0..1, 1 / (1 + exp(-z)): how surely one is a version of the other
 */
public record Likeness(Label label, double probability) {

  private static final Likeness SAME = new Likeness(Label.REPEATED, 1);
  private static final Likeness OTHER = new Likeness(Label.NEW, 0);

  private static final double SURE = 0.8;

  /** What the words of a run and the long words can add to what is common. */
  private static final double MOST_OF_RUNS = 3.45 + 0.66 + 0.90;

  /** Whether sentences with {@code common} words in common, or fewer, may be alike at all. */
  static boolean isPossible(int common, int words, int others) {
    return ofCommon(common, words, others) + MOST_OF_RUNS > 0;
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
    Alignment alignment = Alignment.of(earlier, later);
    double z = ofCommon(common, earlier.size(), later.size()) + ofRuns(alignment);
    boolean edited = dice(common, earlier.size(), later.size()) >= SURE || z > 0;
    return new Likeness(edited ? Label.EDITED : Label.NEW, 1 / (1 + StrictMath.exp(-z)));
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
