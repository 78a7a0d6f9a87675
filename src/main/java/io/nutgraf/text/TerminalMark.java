package io.nutgraf.text;

/**
 * A run of terminal marks with the quotes and brackets that close after it.
 *
 * @param start the first mark
 * @param marksEnd one past the last mark
 * @param end one past the closing quotes and brackets
 */
record TerminalMark(
    int start, int marksEnd, int end, Kind kind, boolean isStrong, boolean closesQuote) {

  /** What the run is made of. */
  enum Kind {
    POINT,
    ELLIPSIS,
    QUESTION_OR_EXCLAMATION
  }

  /**
   * The mark that begins at {@code start} of {@code text}, looking no further than {@code limit}.
   */
  static TerminalMark at(String text, int start, int limit) {
    int marksEnd = marksEnd(text, start, limit);
    int end = closingEnd(text, marksEnd, limit);
    boolean strong = false;
    boolean points = true;
    for (int i = start; i < marksEnd; i++) {
      char c = text.charAt(i);
      strong |= Marks.isStrong(c);
      points &= c == '.' || c == '…' || c == '．' || c == ' ';
    }
    Kind kind = Kind.QUESTION_OR_EXCLAMATION;
    if (points) {
      boolean single = marksEnd - start == 1 && text.charAt(start) != '…';
      kind = single ? Kind.POINT : Kind.ELLIPSIS;
    }
    boolean quote = false;
    for (int i = marksEnd; i < end; i++) {
      quote |= Marks.isClosingQuote(text.charAt(i));
    }
    return new TerminalMark(start, marksEnd, end, kind, strong, quote);
  }

  /** Whether the marks stand at the end of a word and not, as an omission, between spaces. */
  boolean followsWord(String text, int from) {
    if (start == from) {
      return false;
    }
    char before = text.charAt(start - 1);
    return !Marks.isSpace(before) && before != '[' && before != '(';
  }

  /** Whether the marks are all that stands in brackets: "[...]", "(?)", "(!)". */
  boolean isBracketed(String text) {
    return start > 0
        && marksEnd < end
        && "[(".indexOf(text.charAt(start - 1)) >= 0
        && ")]".indexOf(text.charAt(marksEnd)) >= 0;
  }

  /**
   * An omission and the point that ends the sentence, four points; or more than one and other than
   * three, as the readers of scanned pages make of one.
   */
  boolean isLongEllipsis(String text) {
    if (kind != Kind.ELLIPSIS) {
      return false;
    }
    int length = marksEnd - start;
    return length == 7
        || ((length == 2 || length > 3)
            && text.indexOf(' ', start) - start >= length
            && text.charAt(start) == '.');
  }

  private static int marksEnd(String text, int start, int limit) {
    int i = start + 1;
    while (i < limit) {
      if (Marks.isTerminal(text.charAt(i))) {
        i++;
      } else if (isSpacedPoint(text, i, limit)) {
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  /** The " ." of ". . .", but not the ". 5" of a number. */
  private static boolean isSpacedPoint(String text, int i, int limit) {
    return text.charAt(i - 1) == '.'
        && i + 1 < limit
        && Marks.isSpace(text.charAt(i))
        && text.charAt(i + 1) == '.'
        && (i + 2 == limit || !Character.isLetterOrDigit(text.codePointAt(i + 2)));
  }

  private static int closingEnd(String text, int from, int limit) {
    int i = from;
    while (i < limit) {
      int reference = referenceEnd(text, i, limit);
      if (reference > i) {
        i = reference;
      } else if (Marks.isClosing(text.charAt(i)) && closesHere(text, i, limit)) {
        i++;
      } else if (closesAfterSpace(text, i, limit)) {
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  /** Quotes that look the same at both ends close where no word begins right after them. */
  private static boolean closesHere(String text, int i, int limit) {
    boolean bothWays = "\"'“‘«‹»›".indexOf(text.charAt(i)) >= 0;
    return !bothWays || i + 1 == limit || !Character.isLetterOrDigit(text.codePointAt(i + 1));
  }

  /** French sets a space before its closing quote. */
  private static boolean closesAfterSpace(String text, int i, int limit) {
    return Marks.isSpace(text.charAt(i))
        && i + 1 < limit
        && text.charAt(i + 1) == '»'
        && (i + 2 == limit || !Character.isLetterOrDigit(text.codePointAt(i + 2)));
  }

  /** "[12]" after a sentence is a reference and belongs to it. */
  private static int referenceEnd(String text, int i, int limit) {
    if (text.charAt(i) != '[') {
      return i;
    }
    int j = i + 1;
    while (j < limit && j - i < 5 && Character.isDigit(text.charAt(j))) {
      j++;
    }
    return j > i + 1 && j < limit && text.charAt(j) == ']' ? j + 1 : i;
  }
}
