package io.nutgraf.reading.office;

import io.nutgraf.model.BlockKind;

/**
 * A line of a form or of a calendar: a label with a blank to fill in, a box to tick, a number by
 * itself. Like a row of a table it says nothing as a sentence does.
 */
final class FormLine {

  /** From how many UTF-16 code units on a paragraph is a text, though it has blanks. */
  private static final int LONG = 160;

  private static final String BOXES = "\u2610\u2611\u2612\u25a1\u25a2\u25fb\u25fc\u274f\u2751";

  /** How many low lines, or dots, in a row are a blank. */
  private static final int LOW_LINES = 3;

  private static final int DOTS = 5;

  private FormLine() {}

  static boolean is(Passage passage) {
    BlockKind kind = passage.role().kind();
    String words = passage.words();
    return (kind == BlockKind.PARAGRAPH || kind == BlockKind.LIST_ITEM)
        && words.length() < LONG
        && (words.chars().anyMatch(unit -> BOXES.indexOf(unit) >= 0)
            || holdsBlank(words)
            || isNumber(words));
  }

  /**
   * No letter stands in it, and one number at most; a day by itself may be that of the document.
   */
  private static boolean isNumber(String words) {
    int numbers = 0;
    for (int i = 0; i < words.length(); i++) {
      boolean begins = i == 0 || !Character.isDigit(words.charAt(i - 1));
      numbers += begins && Character.isDigit(words.charAt(i)) ? 1 : 0;
    }
    return numbers <= 1 && words.codePoints().noneMatch(Character::isLetter);
  }

  private static boolean holdsBlank(String words) {
    int lowLines = 0;
    int dots = 0;
    for (int i = 0; i < words.length() && lowLines < LOW_LINES && dots < DOTS; i++) {
      char unit = words.charAt(i);
      lowLines = unit == '_' ? lowLines + 1 : 0;
      dots = unit == '.' ? dots + 1 : unit == '\u2026' ? dots + 3 : 0;
    }
    return lowLines >= LOW_LINES || dots >= DOTS;
  }
}
