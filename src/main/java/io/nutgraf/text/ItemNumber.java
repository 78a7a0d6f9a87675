package io.nutgraf.text;

import io.nutgraf.model.Span;

/**
 * The number or letter of an item in a list: "1.", "2)", "3.)", "(b)".
 *
 * @param value 1 for "1.", 'a' for "a)"
 */
record ItemNumber(int value) {

  private static final int MAX_DIGITS = 3;

  /** No item number: none follows it. */
  static final ItemNumber NONE = new ItemNumber(-2);

  /** The item number that stands at {@code at} of {@code text}, with white space after it. */
  static ItemNumber at(String text, int at, int limit) {
    int i = at < limit && text.charAt(at) == '(' ? at + 1 : at;
    int start = i;
    int value = 0;
    while (i < limit && i - start < MAX_DIGITS && isAsciiDigit(text.charAt(i))) {
      value = 10 * value + text.charAt(i++) - '0';
    }
    boolean letter = i == start && i < limit && isItemLetter(text, i, limit);
    if (letter) {
      value = text.charAt(i++);
    }
    int mark = i;
    while (i < limit && i - mark < 2 && (text.charAt(i) == '.' || text.charAt(i) == ')')) {
      i++;
    }
    boolean ends = i > mark && i < limit && Marks.isSpace(text.charAt(i));
    return ends && mark > start ? new ItemNumber(value) : NONE;
  }

  /** Whether {@code span} is digits with a point and nothing else. */
  static boolean is(String text, Span span) {
    int last = span.end() - 1;
    boolean number =
        span.length() >= 2 && span.length() <= MAX_DIGITS + 1 && text.charAt(last) == '.';
    for (int i = span.start(); number && i < last; i++) {
      number = isAsciiDigit(text.charAt(i));
    }
    return number;
  }

  /** Asked of every character of a text, where a record's equals would be felt. */
  boolean isNone() {
    return value == NONE.value;
  }

  boolean isFollowedBy(ItemNumber other) {
    return !isNone() && other.value == value + 1;
  }

  /** Whether {@code word}, before a point, is the number of the item that its sentence makes. */
  static boolean isHeadOf(String text, int sentence, int wordStart, String word) {
    boolean head =
        wordStart == sentence || wordStart == FirstWord.skipOpening(text, sentence, wordStart + 1);
    if (!head || word.isEmpty()) {
      return false;
    }
    boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
    boolean number = word.length() <= MAX_DIGITS && word.chars().allMatch(Character::isDigit);
    boolean roman = word.length() <= 4 && word.chars().allMatch(c -> "ivxIVX".indexOf(c) >= 0);
    return letter || number || roman;
  }

  /** A capital with a point is more often an initial. */
  private static boolean isItemLetter(String text, int i, int limit) {
    char c = text.charAt(i);
    boolean capital = c >= 'A' && c <= 'Z';
    return (c >= 'a' && c <= 'z') || (capital && i + 1 < limit && text.charAt(i + 1) == ')');
  }

  private static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
