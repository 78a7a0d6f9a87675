package io.nutgraf.quotes;

import io.nutgraf.model.Span;
import io.nutgraf.quotes.Lexicon.Part;
import java.util.Arrays;

/**
 * A sentence, or sentences that share a quotation, as one who looks for speakers reads it: a row of
 * words and marks, in which every quotation is a single token and what stands in brackets is left
 * out.
 */
final class Passage {

  /** Set in every word, so that none is without parts. */
  static final int WORD = 1 << 26;

  static final int CAPITAL = 1 << 27;
  static final int POSSESSIVE = 1 << 28;
  static final int NUMBER = 1 << 29;

  /** What a token is; of words, {@link #parts} tell more. */
  enum Kind {
    WORD,
    COMMA,
    COLON,
    DASH,
    STOP,
    QUOTATION
  }

  private final String words;
  private final Span span;
  private final int block;
  private int size;
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int[] parts = new int[32];
  private Kind[] kinds = new Kind[32];

  private boolean quotations;

  Passage(String words, Span span, int block) {
    this.words = words;
    this.span = span;
    this.block = block;
  }

  /** Adds a token; {@code value}: a word's parts, a quotation's index. */
  void add(Kind kind, int start, int end, int value) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      parts = Arrays.copyOf(parts, 2 * size);
      kinds = Arrays.copyOf(kinds, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    parts[size] = value;
    quotations |= kind == Kind.QUOTATION;
    kinds[size++] = kind;
  }

  int size() {
    return size;
  }

  Span span() {
    return span;
  }

  /** The number of its paragraph, or title, in the document. */
  int block() {
    return block;
  }

  boolean hasQuotations() {
    return quotations;
  }

  /** Whether it ends with a question mark of its own. */
  boolean isQuestion() {
    return is(size - 1, Kind.STOP) && "?？؟;".indexOf(words.charAt(starts[size - 1])) >= 0;
  }

  /** Whether there is nothing but quotations and marks. */
  boolean isBare() {
    for (int i = 0; i < size; i++) {
      if (kinds[i] == Kind.WORD) {
        return false;
      }
    }
    return true;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  /** The document's index of the quotation that a token is. */
  int quotation(int token) {
    return parts[token];
  }

  boolean is(int token, Kind kind) {
    return token >= 0 && token < size && kinds[token] == kind;
  }

  boolean isWord(int token) {
    return is(token, Kind.WORD);
  }

  boolean is(int token, Part part) {
    return has(token, part.bit());
  }

  /** Whether a token is a word that has any of {@code bits}. */
  boolean has(int token, int bits) {
    return is(token, Kind.WORD) && (parts[token] & bits) != 0;
  }

  /** Whether a token says no: not, never, didn't. */
  boolean isNegation(int token) {
    if (!isWord(token)) {
      return false;
    }
    int start = starts[token];
    int length = ends[token] - start;
    return (length == 3 && words.startsWith("not", start))
        || (length == 5 && words.startsWith("never", start))
        || words.startsWith("n't", ends[token] - 3)
        || words.startsWith("n’t", ends[token] - 3);
  }

  boolean endsWith(int token, String suffix) {
    return words.startsWith(suffix, ends[token] - suffix.length());
  }

  /** The token that begins at {@code position}, searched from {@code from} on; -1 if none does. */
  int tokenAt(int position, int from) {
    for (int i = from; i < size && starts[i] <= position; i++) {
      if (starts[i] == position && kinds[i] == Kind.WORD) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the name from {@code token} on belongs to another noun: of Merkel, Merkel's. */
  boolean isOblique(int token, int end) {
    int oblique = Part.PREPOSITION.bit() | Part.LINKING.bit();
    boolean owner = end < span.end() && (words.charAt(end) == '\'' || words.charAt(end) == '’');
    return owner || has(token - 1, oblique);
  }

  /** What stands from one token to the one before {@code to}. */
  Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** The same without a possessive 's. */
  Span nameSpan(int from, int to) {
    int end = ends[to - 1];
    if (has(to - 1, POSSESSIVE)) {
      end -= words.charAt(end - 1) == 's' ? 2 : 1;
    }
    return new Span(starts[from], end);
  }

  String text(Span of) {
    return of.of(words);
  }

  char charAt(int position) {
    return words.charAt(position);
  }
}
