package io.nutgraf.text;

import java.util.Arrays;

/**
 * How much each n-gram of up to three characters counts in a text; an n-gram is a number of 48
 * bits, its first character the highest, missing ones zero. So an n-gram is looked up among the
 * profiles once, however often it stands in the text.
 */
final class GramCounts {

  private static final int EXPECTED = 1024;

  private final HashTable grams = new HashTable(EXPECTED);
  private double[] weights = new double[EXPECTED];

  void add(long gram, double weight) {
    int number = grams.add(gram);
    if (number == weights.length) {
      weights = Arrays.copyOf(weights, 2 * number);
    }
    weights[number] += weight;
  }

  /** How many there are; they are numbered in the order in which they were added first. */
  int size() {
    return grams.size();
  }

  long gram(int number) {
    return grams.key(number);
  }

  double weight(int number) {
    return weights[number];
  }
}
