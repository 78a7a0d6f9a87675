package io.nutgraf.quotes;

import io.nutgraf.model.Span;
import java.util.Arrays;

/**
 * A sentence, or sentences that share a quotation, as one who looks for speakers reads it: a row of
 * words and marks, in which every quotation is a single token and what stands in brackets is left
 * out.
 */
final class Passage {

  /** What the name of a clause's subject never follows. */
  static final Parts OBLIQUE = Parts.of(Part.PREPOSITION, Part.LINKING);

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

  /** The bits of a word's {@link Parts}; a quotation's index. */
  private long[] parts = new long[32];

  private Kind[] kinds = new Kind[32];

  private boolean quotations;

  Passage(String words, Span span, int block) {
    this.words = words;
    this.span = span;
    this.block = block;
  }

  /** Adds a mark. */
  void add(Kind kind, int start, int end) {
    add(kind, start, end, 0);
  }

  void addWord(int start, int end, Parts parts) {
    add(Kind.WORD, start, end, parts.bits());
  }

  /** Adds the quotation that is the document's {@code index}th. */
  void addQuotation(int start, int end, int index) {
    add(Kind.QUOTATION, start, end, index);
  }

  private void add(Kind kind, int start, int end, long value) {
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
    return Math.toIntExact(parts[token]);
  }

  boolean is(int token, Kind kind) {
    return token >= 0 && token < size && kinds[token] == kind;
  }

  boolean isWord(int token) {
    return is(token, Kind.WORD);
  }

  boolean is(int token, Part part) {
    return is(token, Kind.WORD) && (parts[token] & Parts.bit(part)) != 0;
  }

  /** Whether a token is a word that has any of {@code wanted}. */
  boolean has(int token, Parts wanted) {
    return is(token, Kind.WORD) && (parts[token] & wanted.bits()) != 0;
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
    boolean owner = end < span.end() && (words.charAt(end) == '\'' || words.charAt(end) == '’');
    return owner || has(token - 1, OBLIQUE);
  }

  /** What stands from one token to the one before {@code to}. */
  Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** The same without a possessive 's. */
  Span nameSpan(int from, int to) {
    int end = ends[to - 1];
    if (is(to - 1, Part.POSSESSIVE)) {
      end -= words.charAt(end - 1) == 's' ? 2 : 1;
    }
    return new Span(starts[from], end);
  }

  char charAt(int position) {
    return words.charAt(position);
  }
}
