package io.nutgraf.reading.pdf;

/** Which way a line runs on a page as it is shown. */
enum Direction {
  RIGHT,
  DOWN,
  LEFT,
  UP,
  /** Any other: a watermark. */
  ASLANT;

  /** How much of the one the other may be: 10 degrees. */
  private static final float SLANT = 0.18f;

  /** Of a line that runs along this vector, y down. */
  static Direction of(float x, float y) {
    if (Math.abs(y) <= Math.abs(x) * SLANT) {
      return x < 0 ? LEFT : RIGHT;
    }
    if (Math.abs(x) <= Math.abs(y) * SLANT) {
      return y < 0 ? UP : DOWN;
    }
    return ASLANT;
  }

  /** How far along such a line a place on the page is. */
  float along(float x, float y) {
    return switch (this) {
      case RIGHT, ASLANT -> x;
      case DOWN -> y;
      case LEFT -> -x;
      case UP -> -y;
    };
  }

  /** How far down from line to line it is. */
  float across(float x, float y) {
    return switch (this) {
      case RIGHT, ASLANT -> y;
      case DOWN -> -x;
      case LEFT -> -y;
      case UP -> x;
    };
  }
}
