package io.nutgraf.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of words, found by where they stand in a text, whatever their case and the form of
 * their apostrophes: nothing is copied to look a word up. Words are known by their {@link Hashes}
 * alone; not for use by several threads while words are put.
 *
 * @param <V> what is known of a word
 */
public final class WordIndex<V> {

  private static final int FIRST_LETTERS = 256;

  private final HashTable words;
  private final List<V> values = new ArrayList<>();

  /** By their first letter, the lengths of the words, a bit each: most others are passed over. */
  private final long[] lengths = new long[FIRST_LETTERS];

  /** An index with room for {@code expected} words; it grows with more. */
  public WordIndex(int expected) {
    words = new HashTable(expected);
  }

  /** Says what is known of {@code word}, which is not empty, in place of what was known. */
  public void put(String word, V value) {
    int number = words.add(hash(word, 0, word.length()));
    if (number == values.size()) {
      values.add(value);
    } else {
      values.set(number, value);
    }
    lengths[fold(word.charAt(0)) % FIRST_LETTERS] |= 1L << word.length();
  }

  /** The number of words. */
  public int size() {
    return values.size();
  }

  /** What is known of the word of {@code text} from {@code from} to {@code to}; null if nothing. */
  public @Nullable V find(String text, int from, int to) {
    if ((lengths[fold(text.charAt(from)) % FIRST_LETTERS] & 1L << (to - from)) == 0) {
      return null;
    }
    int number = words.find(hash(text, from, to));
    return number == HashTable.NONE ? null : values.get(number);
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

  private static long hash(String text, int from, int to) {
    long hash = Hashes.EMPTY;
    for (int i = from; i < to; i++) {
      hash = Hashes.append(hash, fold(text.charAt(i)));
    }
    return hash;
  }

  private static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    return c == '’' ? '\'' : Character.toLowerCase(c);
  }
}
