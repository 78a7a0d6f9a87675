package io.nutgraf.quotes;

import io.nutgraf.model.Span;
import io.nutgraf.text.Marks;

/** What stands around the marks of a paragraph. */
final class MarkPlace {

  private static final String BEFORE_OPENING = "([{—–-―/‘“\"«„'…:,";
  private static final String AFTER_CLOSING = ".,;:!?)]}…—–-―/’”»。，、；：！？）";

  private final String words;
  private final int from;
  private final int limit;

  MarkPlace(String words, Span block) {
    this.words = words;
    this.from = block.start();
    this.limit = block.end();
  }

  boolean spaceBefore(int i) {
    return i == from || Marks.isSpace(words.charAt(i - 1));
  }

  /** Whether a mark at {@code i} opens, if its shape leaves that open. */
  boolean opensBySpace(int i) {
    return (spaceBefore(i) || BEFORE_OPENING.indexOf(words.charAt(i - 1)) >= 0)
        && i + 1 < limit
        && !Marks.isSpace(words.charAt(i + 1));
  }

  boolean closesBySpace(int i) {
    return !spaceBefore(i)
        && (i + 1 >= limit
            || Marks.isSpace(words.charAt(i + 1))
            || AFTER_CLOSING.indexOf(words.charAt(i + 1)) >= 0);
  }

  /** Whether two single characters stand for a double mark there. */
  boolean isDoubled(int i) {
    char c = words.charAt(i);
    return (c == '`' || c == '\'') && charAt(i + 1) == c;
  }

  /** The character at {@code i}; a space behind the paragraph. */
  char charAt(int i) {
    return i < limit ? words.charAt(i) : ' ';
  }

  /** Whether a comma or a colon stands before {@code i}. */
  boolean isIntroduced(int i) {
    int end = endBefore(i);
    return end > from && ",:".indexOf(words.charAt(end - 1)) >= 0;
  }

  /** Whether a sentence ends before {@code i}, and white space stands between. */
  boolean isBehindSentence(int i) {
    int end = endBefore(i);
    return end < i && end > from && Marks.isTerminal(words.charAt(end - 1));
  }

  /** Where the text before the white space before {@code i} ends. */
  private int endBefore(int i) {
    int end = i;
    while (end > from && Marks.isSpace(words.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** From {@code start} to {@code end} without white space around it. */
  Span trim(int start, int end) {
    int first = start;
    int last = end;
    while (first < last && Marks.isSpace(words.charAt(first))) {
      first++;
    }
    while (last > first && Marks.isSpace(words.charAt(last - 1))) {
      last--;
    }
    return new Span(first, last);
  }
}
