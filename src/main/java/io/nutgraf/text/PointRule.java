package io.nutgraf.text;

import io.nutgraf.text.Abbreviations.Kind;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells a point that ends a sentence from that of an abbreviation, an initial or an ordinal. */
final class PointRule {

  /** "W styczniu 2011 r. Anna …": a sentence that opens with a date goes on after it. */
  private static final int MAX_OPENING_DATE = 25;

  private static final int MAX_WORD = 24;

  /** How far before a point is looked for a small letter, in UTF-16 code units. */
  private static final int MOST_CAPITALS = 60;

  /** More capitals than an abbreviation has with the names before it. */
  private static final int FEWEST_CAPITALS = 12;

  private final String text;
  private final Abbreviations abbreviations;

  PointRule(String text, Abbreviations abbreviations) {
    this.text = text;
    this.abbreviations = abbreviations;
  }

  /**
   * Whether the sentence that begins at {@code start} ends with {@code point}.
   *
   * @param next the word that follows; it does not begin in lower case
   */
  boolean ends(TerminalMark point, int start, FirstWord next) {
    if (point.closesQuote()) {
      // Words that said who spoke would follow a comma.
      return true;
    }
    int wordStart = wordStart(point.start(), start);
    String word = text.substring(wordStart, point.start());
    String folded = word.toLowerCase(Locale.ROOT);
    boolean starter = abbreviations.is(Kind.STARTER, next.folded()) && !next.isInitial(text);
    boolean digit = next.kind() == FirstWord.Kind.DIGIT;
    if (ItemNumber.isHeadOf(text, start, wordStart, word)) {
      return abbreviations.countsItemNumbers()
          && Character.isDigit(word.codePointAt(0))
          && next.kind() == FirstWord.Kind.UPPER;
    }
    if (isYear(folded, wordStart, start)) {
      return next.kind() == FirstWord.Kind.UPPER && point.start() - start > MAX_OPENING_DATE;
    }
    boolean capitals = isInCapitals(start, point.start());
    if (capitals) {
      starter &= abbreviations.isOpener(next.folded());
    }
    if (isClosing(folded, wordStart, start)) {
      return capitals
          ? starter
          : !digit && !abbreviations.is(Kind.CALENDAR, next.folded()) && !next.isTimeZone(text);
    }
    if (abbreviations.is(Kind.TITLE, folded)) {
      return false;
    }
    if (abbreviations.is(Kind.NUMBER, folded) && !isCapital(word)) {
      return !digit;
    }
    if (isCapital(word) && isNumberedBy(wordStart, start)) {
      return next.kind() == FirstWord.Kind.UPPER;
    }
    boolean initials =
        isInitials(word, next.kind() == FirstWord.Kind.UNCASED)
            && !isDegree(wordStart, start)
            && !isTail(wordStart, start);
    boolean proper = abbreviations.is(Kind.PROPER, folded) && !word.equals(folded);
    if (abbreviations.is(Kind.OPEN, folded) || proper || initials) {
      return starter || (abbreviations.is(Kind.SUFFIX, folded) && isSubject(next));
    }
    return !isNumber(word) || numberEnds(word, next, starter && !digit);
  }

  /** True for a word of small letters that is no abbreviation. */
  boolean isWord(String word) {
    return word.codePoints().allMatch(Character::isLowerCase)
        && Stream.of(Kind.TITLE, Kind.NUMBER, Kind.OPEN, Kind.PROPER, Kind.CLOSING, Kind.YEAR)
            .noneMatch(kind -> abbreviations.is(kind, word));
  }

  /** True for "Mr", "Dr" and the like. */
  boolean isTitle(String word) {
    return abbreviations.is(Kind.TITLE, word.toLowerCase(Locale.ROOT));
  }

  /** "S": what is more often an initial than anything else. */
  private static boolean isCapital(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  /** "Ward B.", "vitamin C.": a letter that numbers what stands before it, within a sentence. */
  private boolean isNumberedBy(int wordStart, int start) {
    int end = Marks.skipSpaceBack(text, start, wordStart);
    int from = wordStart(end, start);
    return from > start
        && abbreviations.is(Kind.LETTERED, text.substring(from, end).toLowerCase(Locale.ROOT));
  }

  /** Whether a verb follows: "Workers were" begins a sentence behind "Ltd.". */
  private boolean isSubject(FirstWord next) {
    int from = next.end() + 1;
    int end = from;
    while (end < text.length()
        && end - from < MAX_WORD
        && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    return next.kind() == FirstWord.Kind.UPPER
        && end > from
        && text.charAt(next.end()) == ' '
        && abbreviations.is(Kind.VERB, text.substring(from, end));
  }

  /** Whether the words before a point are written in capitals, so that one more says nothing. */
  private boolean isInCapitals(int start, int end) {
    int capitals = 0;
    for (int i = end - 1; i >= start && end - i <= MOST_CAPITALS; i--) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals >= FEWEST_CAPITALS;
  }

  private boolean numberEnds(String number, FirstWord next, boolean starter) {
    boolean brief = number.length() <= 2 || !Character.isDigit(number.codePointAt(0));
    boolean ordinal = abbreviations.hasPointedOrdinals() && brief && !starter;
    return !ordinal && !abbreviations.is(Kind.CALENDAR, next.folded());
  }

  private boolean isClosing(String folded, int wordStart, int start) {
    if (abbreviations.is(Kind.CLOSING, folded)) {
      return true;
    }
    // "a. C.", "н. э.": written in two parts.
    if (folded.length() > 2 || wordStart - 3 < start || text.charAt(wordStart - 2) != '.') {
      return false;
    }
    int before = wordStart(wordStart - 2, start);
    String both = text.substring(before, wordStart - 1) + folded;
    return abbreviations.is(Kind.CLOSING, both.toLowerCase(Locale.ROOT));
  }

  /** "2014 r.", "2014 г.": an abbreviation that means "year" only after a number. */
  private boolean isYear(String folded, int wordStart, int start) {
    return abbreviations.is(Kind.YEAR, folded)
        && wordStart - 2 >= start
        && Character.isDigit(CodePoints.at(text, wordStart - 2));
  }

  /** "2 ºC.", "2º C.": a unit, not an initial. */
  private boolean isDegree(int wordStart, int start) {
    int i = wordStart;
    while (i > start && Marks.isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i > start && "°º".indexOf(text.charAt(i - 1)) >= 0;
  }

  /** "Harry's.", "can't.": the end of a word, not an initial as in "d'A. Dumas". */
  private boolean isTail(int wordStart, int start) {
    return wordStart - 2 >= start
        && "'\u2019".indexOf(text.charAt(wordStart - 1)) >= 0
        && Character.isLetter(CodePoints.at(text, wordStart - 2))
        && Character.isLowerCase(CodePoints.at(text, wordStart));
  }

  /** One letter, or letters with points between them: J., U.S., Ph.D. */
  private static boolean isInitials(String word, boolean uncased) {
    int letters = 0;
    int longest = 0;
    boolean pointed = false;
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      int c = word.codePointAt(i);
      if (c == '.') {
        pointed = true;
        letters = 0;
      } else if (Character.isLetter(c)) {
        longest = Math.max(longest, ++letters);
      } else if (!CodePoints.isCombining(c)) {
        return false;
      }
    }
    int most = uncased ? 2 : 1;
    return pointed ? longest <= 3 && word.length() <= 12 : longest >= 1 && longest <= most;
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty()
        && (word.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0)
            || word.codePoints().allMatch(Character::isDigit));
  }

  private int wordStart(int end, int from) {
    int i = end;
    while (i > from && end - i < MAX_WORD && isOfWord(CodePoints.at(text, i - 1))) {
      i--;
    }
    return CodePoints.floor(text, i);
  }

  private static boolean isOfWord(int c) {
    return CodePoints.isOfWord(c) || c == '.' || c == '°' || c == 'º';
  }
}
