package io.nutgraf.text;

import java.util.Locale;

/**
 * The first word after a terminal mark.
 *
 * @param start where it begins, past quotes, brackets and dashes that open the sentence
 * @param kind what it begins with
 * @param end where its letters end, up to a bounded number
 * @param folded its letters in lower case, which may be more than it has in the text: two for İ
 */
record FirstWord(int start, int end, Kind kind, String folded) {

  /** What a word begins with. */
  enum Kind {
    LOWER,
    UPPER,
    UNCASED,
    DIGIT,
    OTHER,
    NONE
  }

  private static final int MAX_OPENING_MARKS = 8;
  private static final int MAX_LETTERS = 24;

  /** The first word of {@code text} from {@code from}, looking no further than {@code limit}. */
  static FirstWord at(String text, int from, int limit) {
    int start = skipOpening(text, from, limit);
    int end = start;
    if (start < limit && Character.isLetter(text.codePointAt(start))) {
      int most = Math.min(limit, start + MAX_LETTERS);
      while (end < most && CodePoints.isOfLettersAt(text, end)) {
        end++;
      }
    }
    return new FirstWord(
        start,
        end,
        kindAt(text, start, limit),
        text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /** Past quotes, brackets, dashes and an omission, which may open a sentence. */
  static int skipOpening(String text, int from, int limit) {
    int i = from;
    while (i < limit && i - from < MAX_OPENING_MARKS) {
      char c = text.charAt(i);
      boolean omission = c == '.' || c == '…';
      if (!Marks.isOpening(c) && !Marks.isDashOrBullet(c) && !Marks.isSpace(c) && !omission) {
        break;
      }
      i++;
    }
    return i;
  }

  /** A single capital with a point: an initial, even where it is spelled like a short word. */
  boolean isInitial(String text) {
    return kind == Kind.UPPER
        && end - start == Character.charCount(text.codePointAt(start))
        && text.startsWith(".", end);
  }

  /** ET, GMT, CEST: two to four capitals and nothing else. */
  boolean isTimeZone(String text) {
    return end - start >= 2
        && end - start <= 4
        && text.substring(start, end).codePoints().allMatch(Character::isUpperCase);
  }

  private static Kind kindAt(String text, int start, int limit) {
    if (start >= limit) {
      return Kind.NONE;
    }
    int c = text.codePointAt(start);
    if (Character.isDigit(c)) {
      return Kind.DIGIT;
    }
    if (Character.isLowerCase(c)) {
      // iPhone, eBay: a name that may open a sentence as it is.
      int second = start + Character.charCount(c);
      boolean name = second < limit && Character.isUpperCase(text.codePointAt(second));
      return name ? Kind.UPPER : Kind.LOWER;
    }
    if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
      return Kind.UPPER;
    }
    return Character.isLetter(c) ? Kind.UNCASED : Kind.OTHER;
  }
}
