package io.nutgraf.ranking;

/** Natural logarithms of whole numbers, the same on every machine. */
final class Logarithm {

  private static final float[] SMALL = new float[2048];

  static {
    for (int i = 1; i < SMALL.length; i++) {
      SMALL[i] = (float) StrictMath.log(i);
    }
  }

  private Logarithm() {}

  /** The natural logarithm of {@code number}, 1 or more. */
  static float of(int number) {
    return number < SMALL.length ? SMALL[number] : (float) StrictMath.log(number);
  }
}
