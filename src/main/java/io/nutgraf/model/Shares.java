package io.nutgraf.model;

/** Checks numbers that are shares of a whole. */
final class Shares {

  private Shares() {}

  /**
   * Does nothing if {@code value} is from 0 to 1.
   *
   * @throws IllegalArgumentException if it is not
   */
  static void check(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " out of 0..1: " + value);
    }
  }
}
