package io.nutgraf.ranking;

import io.nutgraf.model.Span;
import java.util.Arrays;
import java.util.List;

/**
 * The tokens of a list of sentences, and their terms: the distinct stems that are no function
 * words, numbered from 0 in the order they first stand.
 *
 * <p>Made in one pass and without a string: a term is known by a 64-bit hash of its letters. Time
 * and memory are linear in the length of the sentences.
 */
final class HashedTerms {

  /** The token begins with a capital. */
  static final int CAPITAL = 1 << 20;

  /** The token begins with a digit. */
  static final int NUMBER = 1 << 21;

  /** The token is its sentence's first. */
  static final int FIRST = 1 << 22;

  /** The token is all capitals, of two letters or more. */
  static final int ALL_CAPITALS = 1 << 23;

  /** The token is a number of four digits that may be a year. */
  static final int YEAR = 1 << 24;

  /** The term of a function word. */
  static final int NONE = -1;

  private static final int LONGEST_WORD = 64;

  private final WordClasses classes;
  private final boolean stemmed;
  private final char[] word = new char[LONGEST_WORD];
  private long[] keys = new long[1024];
  private int[] values = new int[1024];

  private int tokens;
  private int count;
  private int[] starts = new int[1];
  private int[] term = new int[1024];
  private int[] flags = new int[1024];
  private byte[] lengths = new byte[1024];
  private int[] offsets = new int[1024];
  private long[] hashes = new long[512];
  private int[] firstOffset = new int[512];
  private int[] firstLength = new int[512];

  private HashedTerms(WordClasses classes, boolean stemmed) {
    this.classes = classes;
    this.stemmed = stemmed;
  }

  /** The terms of {@code sentences}, slices of {@code text}. */
  static HashedTerms of(String text, List<Span> sentences, boolean english) {
    var terms = new HashedTerms(english ? WordClasses.ENGLISH : WordClasses.NONE, english);
    terms.starts = new int[sentences.size() + 1];
    for (int i = 0; i < sentences.size(); i++) {
      terms.read(text, sentences.get(i));
      terms.starts[i + 1] = terms.tokens;
    }
    return terms;
  }

  /** The number of sentences. */
  int sentences() {
    return starts.length - 1;
  }

  /** The number of terms. */
  int size() {
    return count;
  }

  /** The first token of a sentence; that of the sentence after the last is the number of tokens. */
  int start(int sentence) {
    return starts[sentence];
  }

  int length(int sentence) {
    return starts[sentence + 1] - starts[sentence];
  }

  /** The term of a token, or {@link #NONE}. */
  int term(int token) {
    return term[token];
  }

  boolean is(int token, int flag) {
    return (flags[token] & flag) != 0;
  }

  boolean is(int token, WordClass wordClass) {
    return (flags[token] & wordClass.bit()) != 0;
  }

  /** The letters of a token, at most 64. */
  int letters(int token) {
    return lengths[token];
  }

  /** Where a token begins in the text. */
  int offset(int token) {
    return offsets[token];
  }

  /** The hash that a term is known by, the same in every document. */
  long hashOf(int term) {
    return hashes[term];
  }

  /** Where a term first stands in the text. */
  Span firstSpan(int term) {
    return new Span(firstOffset[term], firstOffset[term] + firstLength[term]);
  }

  /** The term with this hash, or {@link #NONE} where the document has none. */
  int find(long hash) {
    int slot = (int) hash & keys.length - 1;
    while (keys[slot] != 0) {
      if (keys[slot] == hash) {
        return values[slot];
      }
      slot = slot + 1 & keys.length - 1;
    }
    return NONE;
  }

  private void read(String text, Span sentence) {
    int first = tokens;
    int i = sentence.start();
    while (i < sentence.end()) {
      if (!isOfWord(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i + 1;
      if (!standsAlone(text.charAt(i))) {
        while (end < sentence.end()
            && isOfWord(text.charAt(end))
            && !standsAlone(text.charAt(end))) {
          end++;
        }
      }
      add(text, i, end, tokens == first);
      i = end;
    }
  }

  private void add(String text, int start, int end, boolean first) {
    int length = Math.min(end - start, LONGEST_WORD);
    boolean lower = false;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(start + i);
      char small = lowerCase(c);
      lower |= c == small;
      word[i] = small;
    }
    char initial = text.charAt(start);
    long hash = hash(word, length);
    int flag = classes.of(hash) | (first ? FIRST : 0);
    boolean number = initial <= '9' || Character.isDigit(initial);
    if (number) {
      flag |= NUMBER | (isYear(length) ? YEAR : 0);
    } else if (initial != word[0]) {
      flag |= CAPITAL | (!lower && length > 1 ? ALL_CAPITALS : 0);
    }
    grow();
    lengths[tokens] = (byte) length;
    flags[tokens] = flag;
    offsets[tokens] = start;
    term[tokens++] =
        isFunction(flag, length, number) ? NONE : intern(hash, number, length, start, end);
  }

  private boolean isYear(int length) {
    return length == 4
        && ((word[0] == '1' && word[1] == '9') || (word[0] == '2' && word[1] == '0'));
  }

  private boolean isFunction(int flag, int length, boolean number) {
    return (flag & WordClass.FUNCTION.bit()) != 0 || (stemmed && length == 1 && !number);
  }

  private int intern(long hash, boolean number, int length, int start, int end) {
    long key = number || !stemmed ? hash : hash(word, LightStemmer.stem(word, length));
    int slot = (int) key & keys.length - 1;
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return values[slot];
      }
      slot = slot + 1 & keys.length - 1;
    }
    keys[slot] = key;
    values[slot] = count;
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * count);
      firstOffset = Arrays.copyOf(firstOffset, 2 * count);
      firstLength = Arrays.copyOf(firstLength, 2 * count);
    }
    hashes[count] = key;
    firstOffset[count] = start;
    firstLength[count] = end - start;
    count++;
    if (2 * count > keys.length) {
      rehash();
    }
    return count - 1;
  }

  private void rehash() {
    keys = new long[2 * keys.length];
    values = new int[keys.length];
    for (int i = 0; i < count; i++) {
      int slot = (int) hashes[i] & keys.length - 1;
      while (keys[slot] != 0) {
        slot = slot + 1 & keys.length - 1;
      }
      keys[slot] = hashes[i];
      values[slot] = i;
    }
  }

  private void grow() {
    if (tokens == term.length) {
      term = Arrays.copyOf(term, 2 * tokens);
      flags = Arrays.copyOf(flags, 2 * tokens);
      lengths = Arrays.copyOf(lengths, 2 * tokens);
      offsets = Arrays.copyOf(offsets, 2 * tokens);
    }
  }

  private static boolean isOfWord(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  /** Han and kana are written without spaces: each character is a token. */
  private static boolean standsAlone(char c) {
    return c >= '\u3040' && c <= '\u9fff';
  }

  private static char lowerCase(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return Character.toLowerCase(c);
  }

  /** Of {@code length} characters, from the first; never 0. FNV-1a with a finishing mix. */
  static long hash(char[] chars, int length) {
    long h = 0xcbf29ce484222325L;
    for (int i = 0; i < length; i++) {
      h = (h ^ chars[i]) * 0x100000001b3L;
    }
    h ^= h >>> 32;
    h *= 0x9e3779b97f4a7c15L;
    h ^= h >>> 29;
    return h == 0 ? 1 : h;
  }
}
