package io.nutgraf.phrases;

/**
 * A set of up to four stems as one number, so that phrases of the same stems are the same, whatever
 * their order. Stems beyond the first 65,534 of a document share a number.
 */
final class PhraseKey {

  /** How many stems a key holds. */
  static final int MOST = 4;

  private static final int BITS = 16;
  private static final int LARGEST = (1 << BITS) - 1;

  private PhraseKey() {}

  /** The key of the stems with the numbers {@code stems[from]} to {@code stems[to - 1]}. */
  static long of(int[] stems, int from, int to) {
    long key = 0;
    for (int i = from; i < to; i++) {
      key = with(key, Math.min(stems[i] + 1, LARGEST));
    }
    return key;
  }

  /** How many stems {@code key} holds. */
  static int size(long key) {
    int size = 0;
    for (long rest = key; rest != 0; rest >>>= BITS) {
      size++;
    }
    return size;
  }

  /** The number of the stem at {@code index} of {@code key}. */
  static int stem(long key, int index) {
    return (int) (key >>> (BITS * index) & LARGEST) - 1;
  }

  /** Inserts a number in order, the largest lowest. */
  private static long with(long key, long number) {
    int shift = 0;
    while ((key >>> shift & LARGEST) > number) {
      shift += BITS;
    }
    long lower = key & (1L << shift) - 1;
    return (key >>> shift << BITS | number) << shift | lower;
  }
}
