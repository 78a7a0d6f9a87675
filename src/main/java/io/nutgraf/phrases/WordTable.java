package io.nutgraf.phrases;

/**
 * A map from words to small numbers in one array, by 49 bits of the words' hashes alone: one place
 * in memory a look-up, where a map of strings needs four. Two words of one hash would be taken for
 * one another; among ten thousand words and all others of a document that is not to be expected.
 */
final class WordTable {

  private static final int SIZE = 1 << 15;
  private static final int MOST = SIZE / 2;
  private static final long VALUE = Short.MAX_VALUE;

  /** Hashes without their lowest bits, where the values are; 0 for none. */
  private final long[] entries = new long[SIZE];

  private int count;

  /** The number of {@code word}; 0 where it has none. */
  int get(String word) {
    long hash = hash(word);
    return (int) (entries[find(hash)] & VALUE);
  }

  /** Gives {@code word} the number {@code value}, 0 to 32,767. */
  void put(String word, int value) {
    long hash = hash(word);
    int slot = find(hash);
    if (entries[slot] == 0 && ++count > MOST) {
      throw new IllegalStateException("too many words");
    }
    entries[slot] = hash | value;
  }

  private int find(long hash) {
    int slot = (int) (hash >>> 32) & SIZE - 1;
    while (entries[slot] != 0 && (entries[slot] & ~VALUE) != hash) {
      slot = slot + 1 & SIZE - 1;
    }
    return slot;
  }

  /** FNV-1a over UTF-16 code units, mixed, without the bits of a value; never 0. */
  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 29) * 0xbf58476d1ce4e5b9L;
    hash &= ~VALUE;
    return hash == 0 ? Long.MIN_VALUE : hash;
  }
}
