package io.nutgraf.reuse;

import io.nutgraf.model.Novelty.Label;

/**
 * Whether a sentence is another one once more. Told by a logistic model of how their words align.
 *
 * @param label NEW, EDITED or REPEATED; never BOILERPLATE, which more than two sentences tell
 * @param probability 0..1: how surely one is a version of the other
 */
public record Likeness(Label label, double probability) {

  private static final Likeness SAME = new Likeness(Label.REPEATED, 1);

  private static final double SURE = 0.8;
  private static final double LEAST = 0.5;
  private static final int LONG_RUN = 7;

  /** How alike {@code later} is to {@code earlier}; each has a word. */
  public static Likeness of(WordHashes earlier, WordHashes later) {
    if (earlier.equals(later)) {
      return SAME;
    }
    Alignment it = Alignment.of(earlier, later);
    double probability = probability(it);
    boolean edited =
        it.dice() >= SURE || ((it.dice() >= LEAST || it.run() >= LONG_RUN) && probability >= 0.5);
    return new Likeness(edited ? Label.EDITED : Label.NEW, probability);
  }

  private static double probability(Alignment it) {
    double z =
        7.44 * it.dice()
            + 9.05 * it.containment()
            + 2.67 * Math.min(1, it.run() / 15.0)
            + 3.73 * it.run() / it.shorter()
            - 41.1 / it.shorter()
            - 10.58;
    return 1 / (1 + StrictMath.exp(-z));
  }
}
