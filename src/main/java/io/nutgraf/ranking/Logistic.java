package io.nutgraf.ranking;

/** The logistic function 1 / (1 + exp(-x)) to six digits, the same on every machine, and quick. */
final class Logistic {

  /** Beyond it, either way, the function is as good as 0 or 1. */
  private static final int REACH = 16;

  private static final int STEPS = 256;
  private static final float[] KNOTS = new float[2 * REACH * STEPS + 2];

  static {
    for (int i = 0; i < KNOTS.length; i++) {
      KNOTS[i] = (float) (1 / (1 + StrictMath.exp(REACH - (double) i / STEPS)));
    }
  }

  private Logistic() {}

  /** Of any number; 0..1, greater for greater ones. */
  static float of(double x) {
    double at = (Math.clamp(x, -REACH, REACH) + REACH) * STEPS;
    int knot = (int) at;
    return KNOTS[knot] + (float) (at - knot) * (KNOTS[knot + 1] - KNOTS[knot]);
  }
}
