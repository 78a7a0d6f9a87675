package io.nutgraf.text;

import org.jspecify.annotations.Nullable;

/**
 * What is known of words, found by where they stand in a text, whatever their case and the form of
 * their apostrophes: nothing is copied to look a word up. A table with open addressing; not for use
 * by several threads while words are put.
 *
 * @param <V> what is known of a word
 */
public final class WordIndex<V> {

  private static final int FIRST_LETTERS = 256;

  private record Entry<V>(String word, int hash, V value) {}

  private Entry<V>[] table;
  private int size;

  /** By their first letter, the lengths of the words, a bit each: most others are passed over. */
  private final long[] lengths = new long[FIRST_LETTERS];

  /** An index with room for {@code expected} words; it grows with more. */
  public WordIndex(int expected) {
    table = table(Integer.highestOneBit(Math.max(4, expected)) * 4);
  }

  /** Says what is known of {@code word}, which is not empty, in place of what was known. */
  public void put(String word, V value) {
    int hash = hash(word, 0, word.length());
    int slot = slot(hash, word, 0, word.length());
    size += table[slot] == null ? 1 : 0;
    table[slot] = new Entry<>(word, hash, value);
    lengths[fold(word.charAt(0)) % FIRST_LETTERS] |= 1L << word.length();
    if (2 * size > table.length) {
      grow();
    }
  }

  /** The number of words. */
  public int size() {
    return size;
  }

  /** What is known of the word of {@code text} from {@code from} to {@code to}; null if nothing. */
  public @Nullable V find(String text, int from, int to) {
    if ((lengths[fold(text.charAt(from)) % FIRST_LETTERS] & 1L << (to - from)) == 0) {
      return null;
    }
    Entry<V> entry = table[slot(hash(text, from, to), text, from, to)];
    return entry == null ? null : entry.value;
  }

  /** Whether {@code text} has {@code word} at {@code from}, as words are compared here. */
  public static boolean isAt(String word, String text, int from) {
    if (from < 0 || from + word.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (fold(word.charAt(i)) != fold(text.charAt(from + i))) {
        return false;
      }
    }
    return true;
  }

  /** Where the word stands in the table, or else the free place for it. */
  private int slot(int hash, String text, int from, int to) {
    int slot = hash & table.length - 1;
    while (table[slot] != null && !isThat(table[slot], hash, text, from, to)) {
      slot = slot + 1 & table.length - 1;
    }
    return slot;
  }

  private static boolean isThat(Entry<?> entry, int hash, String text, int from, int to) {
    return entry.hash == hash && entry.word.length() == to - from && isAt(entry.word, text, from);
  }

  private void grow() {
    Entry<V>[] old = table;
    table = table(2 * old.length);
    for (Entry<V> entry : old) {
      if (entry != null) {
        table[slot(entry.hash, entry.word, 0, entry.word.length())] = entry;
      }
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
  private static <V> Entry<V>[] table(int length) {
    return new Entry[length];
  }

  /** Mixed well: the hashes of short words lie side by side, and would fill long rows of slots. */
  private static int hash(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + fold(text.charAt(i));
    }
    hash = (hash ^ hash >>> 15) * 0x9e3779b9; // Fibonacci hashing (Knuth, TAOCP 3, 6.4)
    return hash ^ hash >>> 15;
  }

  private static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    return c == '’' ? '\'' : Character.toLowerCase(c);
  }
}
