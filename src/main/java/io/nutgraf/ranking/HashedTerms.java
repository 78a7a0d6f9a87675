package io.nutgraf.ranking;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Span;
import io.nutgraf.text.HashTable;
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
  static final int CAPITAL = 1 << 26;

  /** The token begins with a digit. */
  static final int NUMBER = 1 << 27;

  /** The token is its sentence's first. */
  static final int FIRST = 1 << 28;

  /** The token is all capitals, of two letters or more. */
  static final int ALL_CAPITALS = 1 << 29;

  /** The token is a number of four digits that may be a year. */
  static final int YEAR = 1 << 30;

  /** The term of a function word. */
  static final int NONE = HashTable.NONE;

  private static final int CHARACTERS_OF_A_TOKEN = 5;

  private final HashTable table;
  private final int[] starts;
  private final int[] words;
  private int tokens;
  private int[] term;
  private int[] flags;
  private byte[] lengths;
  private int[] offsets;

  private HashedTerms(int sentences, int characters) {
    int expected = Math.max(16, characters / CHARACTERS_OF_A_TOKEN);
    table = new HashTable(expected / 2);
    starts = new int[sentences + 1];
    words = new int[sentences + 1];
    term = new int[expected];
    flags = new int[expected];
    lengths = new byte[expected];
    offsets = new int[expected];
  }

  /** The terms of {@code sentences}, slices of {@code text} in its order. */
  static HashedTerms of(String text, List<Span> sentences, WordClasses classes) {
    int characters =
        sentences.isEmpty() ? 0 : sentences.getLast().end() - sentences.getFirst().start();
    var terms = new HashedTerms(sentences.size(), characters);
    var reader = new WordReader(terms, classes);
    for (int i = 0; i < sentences.size(); i++) {
      Budget.check();
      int unspaced = reader.read(text, sentences.get(i));
      terms.starts[i + 1] = terms.tokens;
      terms.words[i + 1] = terms.words[i] + terms.length(i) - unspaced / 2;
    }
    return terms;
  }

  /** Adds a token; its term is {@link #NONE} where {@code key} is 0. */
  void add(int offset, int length, int flag, long key) {
    if (tokens == term.length) {
      term = Arrays.copyOf(term, 2 * tokens);
      flags = Arrays.copyOf(flags, 2 * tokens);
      lengths = Arrays.copyOf(lengths, 2 * tokens);
      offsets = Arrays.copyOf(offsets, 2 * tokens);
    }
    offsets[tokens] = offset;
    lengths[tokens] = (byte) length;
    flags[tokens] = flag;
    term[tokens++] = key == 0 ? NONE : table.add(key);
  }

  /** Gives back the room that no further token needs. */
  void trim() {
    term = Arrays.copyOf(term, tokens);
    flags = Arrays.copyOf(flags, tokens);
    lengths = Arrays.copyOf(lengths, tokens);
    offsets = Arrays.copyOf(offsets, tokens);
    table.trim();
  }

  /** The number of sentences. */
  int sentences() {
    return starts.length - 1;
  }

  /** The number of tokens. */
  int tokens() {
    return tokens;
  }

  /** The number of terms. */
  int size() {
    return table.size();
  }

  /** The first token of a sentence; that of the sentence after the last is the number of tokens. */
  int start(int sentence) {
    return starts[sentence];
  }

  int length(int sentence) {
    return starts[sentence + 1] - starts[sentence];
  }

  /**
   * The words of a sentence: its tokens, but characters of scripts without spaces make a word in
   * pairs.
   */
  int words(int sentence) {
    return words[sentence + 1] - words[sentence];
  }

  /** The words before a sentence; before the one after the last, all. */
  int wordsBefore(int sentence) {
    return words[sentence];
  }

  /** The term of a token, or {@link #NONE}. */
  int term(int token) {
    return term[token];
  }

  /** What is known of a token: bits of this class and of {@link WordClass}. */
  int flags(int token) {
    return flags[token];
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
    return table.key(term);
  }

  /** The term with this hash, or {@link #NONE} where the document has none. */
  int find(long hash) {
    return table.find(hash);
  }
}
