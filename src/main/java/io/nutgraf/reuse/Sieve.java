package io.nutgraf.reuse;

/** Tells at a small cost that most sentences are no version of some sentence. */
final class Sieve {

  private static final int BITS = 1024;

  private final WordHashes words;

  /** A bit for each word of the sentence; another word may have the same. */
  private final long[] bits = new long[BITS / Long.SIZE];

  Sieve(WordHashes words) {
    this.words = words;
    for (int i = 0; i < words.size(); i++) {
      int bit = words.at(i) % BITS;
      bits[bit / Long.SIZE] |= 1L << bit % Long.SIZE;
    }
  }

  /** Whether {@code other} has so many of the sentence's words that it may be a version of it. */
  boolean lets(WordHashes other) {
    int common = 0;
    for (int i = 0; i < other.size(); i++) {
      int bit = other.at(i) % BITS;
      common += (int) (bits[bit / Long.SIZE] >>> bit % Long.SIZE & 1);
    }
    return Likeness.isPossible(common, words.size(), other.size());
  }
}
