package io.nutgraf.digest;

import java.util.Arrays;

/**
 * How much of what stands at the top of each document is still to be told. Documents of one event
 * say the same there in words of their own: where the top of one is told, another's says less that
 * is new, the more so the more alike they are. Not thread-safe.
 */
final class Tops {

  /** Documents that are so alike tell of one event. */
  private static final double SAME_EVENT = .4;

  private final double[][] likeness;
  private final double[] left;

  /**
   * @param likeness how alike documents are, by their numbers, 0..1
   */
  Tops(double[][] likeness) {
    this.likeness = likeness;
    this.left = new double[likeness.length];
    Arrays.fill(left, 1);
  }

  /** For the document with this number, 0..1; never more than before. */
  double left(int document) {
    return left[document];
  }

  void tell(Passage passage) {
    double share = 1.0 / (1 + passage.place());
    for (int d = 0; d < left.length; d++) {
      if (d != passage.document()) {
        double known = Math.min(1, likeness[d][passage.document()] / SAME_EVENT);
        left[d] = Math.min(left[d], 1 - share * known);
      }
    }
  }
}
