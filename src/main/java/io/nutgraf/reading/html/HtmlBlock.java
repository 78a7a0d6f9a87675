package io.nutgraf.reading.html;

import io.nutgraf.model.BlockKind;

/**
 * Words of a page that its layout sets apart.
 *
 * @param region the innermost region they stand in
 * @param text the words, white space folded but in {@code CODE}; a line feed where the line breaks,
 *     a tab between the cells of a row
 * @param linked how many UTF-16 code units of them are links
 */
record HtmlBlock(Region region, String text, int linked) {

  private static final int LONGEST_HEADING = 160;

  /** How long a paragraph is, in UTF-16 code units, that is none of a menu. */
  private static final int SHORTEST_PARAGRAPH = 60;

  /** What it is. What is as long as a paragraph is none of the headings that it is marked as. */
  BlockKind kind() {
    return region.kind() == BlockKind.HEADING && text.length() > LONGEST_HEADING
        ? BlockKind.PARAGRAPH
        : region.kind();
  }

  /** True for a headline of the page, if it is a heading at all. */
  boolean isTopHeading() {
    return kind() == BlockKind.HEADING && region.level() == 1;
  }

  /** How many UTF-16 code units of running text it is; 0 where it is none. */
  int prose() {
    boolean fits =
        isLong()
            && linked < .4 * text.length()
            && kind() != BlockKind.HEADING
            && kind() != BlockKind.CAPTION;
    return fits ? text.length() - linked : 0;
  }

  private boolean isLong() {
    return text.length() >= SHORTEST_PARAGRAPH
        || (2 * text.length() >= SHORTEST_PARAGRAPH && isDense());
  }

  /** True where it is in a script of which a sign says as much as two or three letters. */
  private boolean isDense() {
    long dense = text.codePoints().filter(c -> Character.isIdeographic(c) || isSyllable(c)).count();
    return 2 * dense > text.length();
  }

  private static boolean isSyllable(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HIRAGANA, KATAKANA, HANGUL -> true;
      default -> false;
    };
  }

  /** True where most of it leads elsewhere. */
  boolean isLinked() {
    return linked > .6 * text.length();
  }
}
