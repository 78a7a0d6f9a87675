package io.nutgraf.reading.pdf;

/**
 * A character, or several, set at a place. Places are in the direction of its own line: x along it,
 * y down from line to line, in points.
 *
 * @param text the characters it stands for, in the order of reading; blank for a space
 * @param left where it begins
 * @param right where it ends
 * @param baseline the line that it stands on
 * @param size of its font, in points
 * @param space how wide a space of its font is, in points
 * @param font what it is set in
 * @param mark the marked content it is part of
 * @param order its place in the order of drawing
 */
record Glyph(
    String text,
    float left,
    float right,
    float baseline,
    float size,
    float space,
    FontFace font,
    Mark mark,
    int order) {

  boolean isBlank() {
    return isBlank(text);
  }

  /** True for spaces of all kinds, those that do not break too. */
  static boolean isBlank(String text) {
    return !text.isEmpty()
        && text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** True for signs of mathematics, letters of its alphabets, and what is set in its fonts. */
  boolean isMathematical() {
    if (font.isMathematical()) {
      return true;
    }
    int c = text.isEmpty() ? ' ' : text.codePointAt(0);
    return Character.getType(c) == Character.MATH_SYMBOL || (c >= 0x1d400 && c <= 0x1d7ff);
  }

  float width() {
    return right - left;
  }
}
