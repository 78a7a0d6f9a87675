package io.nutgraf.metadata.phrases;

/**
 * A map from words to small numbers in two arrays, by the words' 64-bit hashes alone: one place in
 * memory a look-up, where a map of strings needs four. Two words of one hash would be taken for one
 * another; among ten thousand words and all others of a document that is not to be expected.
 */
final class WordTable {

  private static final int SIZE = 1 << 15;
  private static final int MOST = SIZE / 2;

  private final long[] hashes = new long[SIZE];
  private final short[] values = new short[SIZE];
  private int count;

  /** The number of {@code word}; 0 where it has none. */
  int get(String word) {
    long hash = hash(word);
    int slot = slot(hash);
    while (hashes[slot] != hash) {
      if (hashes[slot] == 0) {
        return 0;
      }
      slot = slot + 1 & SIZE - 1;
    }
    return values[slot];
  }

  /** Gives {@code word} the number {@code value}, 0 to 32,767. */
  void put(String word, int value) {
    long hash = hash(word);
    int slot = slot(hash);
    while (hashes[slot] != hash && hashes[slot] != 0) {
      slot = slot + 1 & SIZE - 1;
    }
    if (hashes[slot] == 0 && ++count > MOST) {
      throw new IllegalStateException("too many words");
    }
    hashes[slot] = hash;
    values[slot] = (short) value;
  }

  private static int slot(long hash) {
    return (int) (hash >>> 32) & SIZE - 1;
  }

  /** FNV-1a over UTF-16 code units, mixed; never 0. */
  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 29) * 0xbf58476d1ce4e5b9L;
    return hash == 0 ? 1 : hash;
  }
}
