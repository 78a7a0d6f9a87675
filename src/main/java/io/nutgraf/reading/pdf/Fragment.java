package io.nutgraf.reading.pdf;

/**
 * Words that stand on one line with no wide gap between them. A line of a column is one, or several
 * where its words are set wide; a cell of a table is one.
 *
 * @param text the words, in the order of reading, one space between two
 * @param left where they begin
 * @param right where they end
 * @param baseline the line that they stand on
 * @param size of their font, in points: that of most letters
 * @param bold true where most letters are
 * @param firstWord how wide the first word is
 * @param mark the marked content that most are part of
 * @param order the place of the first in the order of drawing
 * @param signs how many of its glyphs are set as mathematics
 * @param font that most are set in
 */
record Fragment(
    String text,
    float left,
    float right,
    float baseline,
    float size,
    boolean bold,
    float firstWord,
    Mark mark,
    int order,
    int signs,
    FontFace font) {

  /** How high letters are over the baseline, in ems. */
  private static final float ASCENT = 0.75f;

  private static final float DESCENT = 0.22f;

  float top() {
    return baseline - ASCENT * size;
  }

  float bottom() {
    return baseline + DESCENT * size;
  }

  float middle() {
    return baseline - size / 4;
  }

  float width() {
    return right - left;
  }
}
