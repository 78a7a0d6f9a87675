package io.nutgraf.text;

import io.nutgraf.model.Span;

/** The classes of characters that bound words and sentences. */
public final class Marks {

  static final char ZERO_WIDTH_JOINER = '\u200d';

  /** Where a word may be broken at a line's end; elsewhere it is not seen. */
  public static final char SOFT_HYPHEN = '\u00ad';

  private static final String TERMINAL = ".!?…。！？｡．؟۔।॥։።፧។᠃᠉‼⁇⁈⁉‽\u037e";
  private static final String STRONG = "。！？｡।॥։።፧។᠃᠉";
  private static final String QUOTES_CLOSING = "\"'”’»›“‘«‹」』";
  private static final String CLOSING = ")]}）］｝〕】〉》" + QUOTES_CLOSING;
  private static final String OPENING = "\"'“‘„‚«‹»›([{（［「『【〈《¿¡";

  private Marks() {}

  /** Whether one of {@code marks} stands in {@code text} between {@code start} and {@code end}. */
  public static boolean standsOneOf(String marks, String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** White space in the widest sense: every separator and control character. */
  public static boolean isSpace(char c) {
    if (c <= ' ') {
      return true;
    }
    if (c < '\u007f') {
      return false;
    }
    return Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\ufeff'
        || c == '\u200b'
        || c == '\u2060';
  }

  /**
   * What ends a line, and so perhaps a paragraph. Told by one comparison for nearly every
   * character: it is asked of all of a text, often.
   */
  public static boolean isLineBreak(char c) {
    if (c > '\r' && c < '\u0085') {
      return false;
    }
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** An apostrophe, straight or curved; the curved one also closes a quotation. */
  public static boolean isApostrophe(int c) {
    return c == '\'' || c == '’';
  }

  public static boolean isTerminal(char c) {
    return c < '\u007f' ? c == '.' || c == '!' || c == '?' : TERMINAL.indexOf(c) >= 0;
  }

  /** Whether a sentence may end at {@code i}: at a terminal mark, or a Greek question mark. */
  static boolean isTerminalAt(String text, int i) {
    char c = text.charAt(i);
    return isTerminal(c)
        || (c == ';'
            && i > 0
            && Character.UnicodeScript.of(text.charAt(i - 1)) == Character.UnicodeScript.GREEK);
  }

  /** Marks that end a sentence without white space after them and whatever follows. */
  static boolean isStrong(char c) {
    return c > '\u007f' && STRONG.indexOf(c) >= 0;
  }

  static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  static boolean isClosingQuote(char c) {
    return QUOTES_CLOSING.indexOf(c) >= 0;
  }

  static boolean isOpening(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  static boolean isDashOrBullet(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || "•‣⁃◦▪■●*·".indexOf(c) >= 0;
  }

  /** Where the white space ends that begins at {@code from}; {@code to} at the latest. */
  public static int skipSpace(String text, int from, int to) {
    int i = from;
    while (i < to && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** {@code from} to {@code to} without the white space around it; empty where there is no more. */
  public static Span trim(String text, int from, int to) {
    int start = skipSpace(text, from, to);
    return new Span(start, skipSpaceBack(text, start, to));
  }

  /** Where the white space begins that ends at {@code to}; {@code from} at the earliest. */
  public static int skipSpaceBack(String text, int from, int to) {
    int i = to;
    while (i > from && isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
