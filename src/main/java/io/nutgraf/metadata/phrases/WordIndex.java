package io.nutgraf.metadata.phrases;

import io.nutgraf.text.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The words of a document, one of each. They are looked up in place, by their characters with those
 * of ASCII in lower case: only the first of each makes a string.
 */
final class WordIndex {

  private static final int ASCII = 0x80;

  private record Entry(String key, int hash, Word word) {}

  private final Function<String, Word> describe;

  /** The words with other letters than ASCII's: more than one key may lead to one of them. */
  private final Map<String, Word> others = new HashMap<>();

  private Entry[] table = new Entry[1024];
  private int size;

  /** No words yet; {@code describe} makes them, of what stands there in lower case. */
  WordIndex(Function<String, Word> describe) {
    this.describe = describe;
  }

  /** The word of {@code text} from {@code start} to {@code end}, whatever its case. */
  Word get(String text, int start, int end) {
    int hash = hash(text, start, end);
    int slot = hash & table.length - 1;
    while (table[slot] != null) {
      if (table[slot].hash == hash && isAt(table[slot].key, text, start, end)) {
        return table[slot].word;
      }
      slot = slot + 1 & table.length - 1;
    }
    Entry entry = entry(hash, text, start, end);
    table[slot] = entry;
    if (++size * 2 > table.length) {
      grow();
    }
    return entry.word;
  }

  private Entry entry(int hash, String text, int start, int end) {
    boolean isFolded = true;
    boolean isPlain = true;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      char folded = fold(c);
      isFolded &= c == folded;
      isPlain &= folded < ASCII;
    }
    String verbatim = text.substring(start, end);
    String key = isFolded ? verbatim : fold(verbatim);
    return new Entry(
        key,
        hash,
        isPlain ? describe.apply(key) : others.computeIfAbsent(Words.fold(key), describe));
  }

  private void grow() {
    Entry[] old = table;
    table = new Entry[2 * old.length];
    for (Entry entry : old) {
      if (entry != null) {
        int slot = entry.hash & table.length - 1;
        while (table[slot] != null) {
          slot = slot + 1 & table.length - 1;
        }
        table[slot] = entry;
      }
    }
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + fold(text.charAt(i));
    }
    return hash ^ hash >>> 15;
  }

  private static boolean isAt(String key, String text, int start, int end) {
    if (key.length() != end - start) {
      return false;
    }
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) != fold(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  private static String fold(String word) {
    char[] folded = word.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return new String(folded);
  }

  private static char fold(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c == '\u2019' ? '\'' : c;
  }
}
