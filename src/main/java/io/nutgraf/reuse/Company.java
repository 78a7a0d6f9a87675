package io.nutgraf.reuse;

/**
 * What else two documents share beside two sentences that are somewhat alike. A sentence that was
 * edited mostly stands among others that were carried along; one that is alike by chance, or made
 * by the same formula, stands alone.
 *
 * @param shared how many other sentences they surely share
 * @param neighbours how many of the sentences right before and behind are versions of each other
 *     too, 0 to 2
 */
record Company(int shared, int neighbours) {

  static final Company NONE = new Company(0, 0);

  private static final double ALONE = -0.40;
  private static final double OF_SHARED = 0.82;
  private static final double OF_A_NEIGHBOUR = 0.90;
  private static final int ENOUGH = 3;

  /** The most that {@link #evidence} can be. */
  static final double MOST = ALONE + OF_SHARED + 2 * OF_A_NEIGHBOUR;

  /**
   * What this adds to the evidence of {@link Likeness}. These weights and those of {@link Doubt}
   * were fitted together, with that as it is, to the same pairs of sentences and to others that
   * were rewritten by rules; then lowered, so that rather a version is missed than one told that is
   * none.
   */
  double evidence() {
    return ALONE + OF_SHARED * Math.min(1, (double) shared / ENOUGH) + OF_A_NEIGHBOUR * neighbours;
  }
}
