package io.nutgraf.reading.office;

import io.nutgraf.model.BlockKind;

/** How much of a paragraph is set bold: many set a line bold and call that a heading. */
final class Emphasis {

  /** How long what is set bold for a heading may be, in UTF-16 code units. */
  private static final int LONGEST_HEADING = 120;

  /** What sentences end with, and what leads to one; headings don't. */
  private static final String ENDS = ".;,!?…。:";

  private int letters;
  private int bold;

  /** Takes note of words in the paragraph. */
  void note(String words, Look look) {
    int count = (int) words.chars().filter(unit -> unit > ' ').count();
    letters += count;
    bold += Boolean.TRUE.equals(look.isBold()) ? count : 0;
  }

  /** What the paragraph of {@code words} is, which by its style is {@code styled}. */
  Role role(Role styled, CharSequence words) {
    boolean isOrdinary = styled.equals(Role.PARAGRAPH) || styled.kind() == BlockKind.LIST_ITEM;
    return isOrdinary && isHeading(words.toString().strip()) ? Role.BOLD : styled;
  }

  private boolean isHeading(String line) {
    return bold > 0
        && bold == letters
        && !line.isEmpty()
        && line.length() <= LONGEST_HEADING
        && ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
  }
}
