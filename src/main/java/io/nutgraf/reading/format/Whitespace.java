package io.nutgraf.reading.format;

/** What is white space in a file of any format, and how titles, names and lines are rid of it. */
public final class Whitespace {

  private static final char NON_JOINER = '\u200c';
  private static final char JOINER = '\u200d';

  private Whitespace() {}

  /** True for a space of any width, a tab, an end of a line. */
  public static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }

  /**
   * {@code words} with white space and control characters folded to one space, and none around;
   * without soft hyphens, marks of the writing's direction and what else is not seen, but what
   * joins letters or keeps them apart, which many scripts need.
   */
  public static String folded(String words) {
    var folded = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      if (isSpace(unit) || Character.isISOControl(unit)) {
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
          folded.append(' ');
        }
      } else if (!isUnseen(unit)) {
        folded.append(unit);
      }
    }
    return folded.toString().stripTrailing();
  }

  private static boolean isUnseen(char unit) {
    return Character.getType(unit) == Character.FORMAT && unit != NON_JOINER && unit != JOINER;
  }
}
