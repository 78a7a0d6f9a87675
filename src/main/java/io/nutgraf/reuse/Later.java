package io.nutgraf.reuse;

/** Which of two documents, here or there, is a later version of the other. */
public enum Later {
  HERE,
  THERE,
  /** Neither is one, or nothing tells which. */
  UNKNOWN;

  /**
   * One that looks like it. Documents of which neither has most of the other are no versions; of
   * others the later in time is the later version, and where no time tells, the one that has what
   * the other has and more.
   *
   * @param overlap how much of either is in the other
   * @param order how the time of the one here compares with that of the one there; 0 where they are
   *     the same or not known
   */
  public static Later of(Overlap overlap, int order) {
    return switch (overlap.kind()) {
      case OVERLAP, NONE -> UNKNOWN;
      case DUPLICATE -> byOrder(order);
      case CONTAINED ->
          order != 0 ? byOrder(order) : overlap.ofOther() > overlap.ofThis() ? HERE : THERE;
    };
  }

  private static Later byOrder(int order) {
    return order > 0 ? HERE : order < 0 ? THERE : UNKNOWN;
  }
}
