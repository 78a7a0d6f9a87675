package io.nutgraf.quotes;

/**
 * Some of all {@link Part}s: an {@code EnumSet} that is a number, since every word of a text has
 * one and is asked for it again and again.
 *
 * @param bits a bit for each part, by its place in {@link Part}
 */
record Parts(long bits) {

  static final Parts NONE = new Parts(0);

  static Parts of(Part... parts) {
    long bits = 0;
    for (Part part : parts) {
      bits |= bit(part);
    }
    return new Parts(bits);
  }

  /** These and {@code others}. */
  Parts and(Parts others) {
    return new Parts(bits | others.bits);
  }

  /** These and {@code part}. */
  Parts and(Part part) {
    return new Parts(bits | bit(part));
  }

  boolean hasAny(Parts others) {
    return (bits & others.bits) != 0;
  }

  /** The bit of {@code part}; there are no more than a long has. */
  @SuppressWarnings("EnumOrdinal") // lives for one document, is never stored
  static long bit(Part part) {
    return 1L << part.ordinal();
  }
}
