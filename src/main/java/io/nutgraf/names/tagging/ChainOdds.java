package io.nutgraf.names.tagging;

/**
 * A model's transitions and steps as odds, worked out once for all documents. An inside label
 * follows only what it is the inside of.
 */
final class ChainOdds {

  /** What a transition that cannot be weighs. */
  static final float IMPOSSIBLE = -1e6f;

  private static final int LABELS = ChainModel.LABELS;
  private static final int FARTHEST = 2048;

  private final float step;
  private final float[] weights = new float[LABELS * LABELS];
  private final double[] transitions = new double[LABELS * LABELS];
  private final double[] steps = new double[FARTHEST];

  /**
   * @param step what a score of one is in log-odds
   * @param transitions the weight of each label following each, in log-odds
   */
  ChainOdds(float step, float[] transitions) {
    this.step = step;
    for (int from = 0; from < LABELS; from++) {
      for (int to = 0; to < LABELS; to++) {
        int at = from * LABELS + to;
        weights[at] = isPossible(from, to) ? transitions[at] : IMPOSSIBLE;
        this.transitions[at] = StrictMath.exp(weights[at]);
      }
    }
    for (int i = 0; i < FARTHEST; i++) {
      steps[i] = StrictMath.exp(-i * (double) step);
    }
  }

  /** Whether one label can follow another. */
  static boolean isPossible(int from, int to) {
    return NameLabel.of(to).mayFollow(NameLabel.of(from));
  }

  /** Whether a label is of a name's second token, or of a later one. */
  static boolean isInside(int label) {
    return NameLabel.of(label).isInside();
  }

  /** What a score of one is in log-odds. */
  float step() {
    return step;
  }

  /** The weight, in log-odds, of a transition: {@code from * LABELS + to}. */
  float weight(int transition) {
    return weights[transition];
  }

  /** The odds of a transition. */
  double of(int transition) {
    return transitions[transition];
  }

  /** The odds of a score that is so much below another. */
  double below(int difference) {
    return difference < FARTHEST ? steps[difference] : 0;
  }
}
