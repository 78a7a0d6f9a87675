package io.nutgraf.text;

/**
 * How much each n-gram of up to three characters counts in a text; an n-gram is a number of 48
 * bits, its first character the highest, missing ones zero. A table with open addressing, so that
 * an n-gram is looked up among the profiles once, however often it stands in the text.
 */
final class GramCounts {

  /** No n-gram: three characters that no text holds side by side. */
  private static final long NONE = 0;

  private long[] grams = new long[2048];
  private double[] weights = new double[2048];
  private int size;

  /** What is to be done with an n-gram and its weight. */
  interface Visitor {
    void visit(long gram, double weight);
  }

  /** Where a search for {@code gram} begins in a table of {@code slots}, a power of two. */
  static int slot(long gram, int slots) {
    long hash = gram * 0x9e3779b97f4a7c15L; // Fibonacci hashing (Knuth, TAOCP 3, 6.4)
    return (int) (hash >>> 40) & (slots - 1);
  }

  void add(long gram, double weight) {
    int slot = find(gram);
    if (grams[slot] == NONE) {
      grams[slot] = gram;
      size++;
      if (2 * size > grams.length) {
        weights[slot] = weight;
        grow();
        return;
      }
    }
    weights[slot] += weight;
  }

  /** Visits every n-gram once, in an order that follows from the text alone. */
  void forEach(Visitor visitor) {
    for (int slot = 0; slot < grams.length; slot++) {
      if (grams[slot] != NONE) {
        visitor.visit(grams[slot], weights[slot]);
      }
    }
  }

  private int find(long gram) {
    int slot = slot(gram, grams.length);
    while (grams[slot] != NONE && grams[slot] != gram) {
      slot = (slot + 1) & (grams.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldGrams = grams;
    double[] oldWeights = weights;
    grams = new long[2 * oldGrams.length];
    weights = new double[grams.length];
    for (int i = 0; i < oldGrams.length; i++) {
      if (oldGrams[i] != NONE) {
        int slot = find(oldGrams[i]);
        grams[slot] = oldGrams[i];
        weights[slot] = oldWeights[i];
      }
    }
  }
}
