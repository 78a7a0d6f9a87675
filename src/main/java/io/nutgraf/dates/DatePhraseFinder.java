package io.nutgraf.dates;

import io.nutgraf.model.Span;
import io.nutgraf.text.CodePoints;
import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.LinearPattern.Found;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in a text: ISO 8601; numbers, where they can be read in one way only; and written out
 * in the languages of {@link CalendarWords}, with or without weekday, day and year.
 */
public final class DatePhraseFinder {

  /** How far after a date is looked at to tell whether it ends there, in UTF-16 code units. */
  private static final int SIGHT = 4;

  private static final String NO_DIGIT = "\\D|$";

  /**
   * Ends a date: "29 November", but neither "29 Novembers" nor the "29 November - 2" of a range.
   */
  private static final String NO_RANGE = "[\u2013-](?:$|[^\\d\\s]|\\s(?:$|\\D))";

  private static final String END =
      "$|[^\\p{L}\\d\\s\u2013-]|\\s(?:$|[^\u2013-]|" + NO_RANGE + ")|" + NO_RANGE;

  private static final LinearPattern AFTER = LinearPattern.of(END);

  private static final String DAY = "(?<d>0?[1-9]|[12]\\d|3[01])";
  private static final String YEAR = "(?<y>1[5-9]\\d\\d|20\\d\\d)";

  // No name of a month or a day is longer than these.
  private static final String MONTH = "(?<n>\\p{L}{1,20})\\.?";
  private static final String WEEKDAY =
      "(?<w>\\p{L}[\\p{L}'\u2019-]{0,19})(?:\\.,|\\.|,)?\\s{1,2}(?:(?:the|den|am|le|el|o|op)\\s)?\\(?";

  private static final String DAY_AND_MONTH =
      DAY
          + "(?:(?:st|nd|rd|th|er)\\s{1,2}|(?:º|°|\\.)?\\s{0,2})(?:of\\s|de\\s|d['\u2019])?"
          + MONTH
          + "(?:,?\\s{1,2}(?:de\\s|del\\s)?"
          + YEAR
          + ")?";
  private static final String MONTH_AND_DAY =
      MONTH + "\\s{1,2}" + DAY + "(?:st|nd|rd|th)?(?:,?\\s{1,2}" + YEAR + ")?";

  private static final List<LinearPattern> FROM_NUMBER =
      List.of(
          // 2022-11-29, 2022/11/29
          LinearPattern.of(YEAR + "(?<s>[-/.])(?<m>\\d\\d?)(?<t>[-/.])" + DAY).before(NO_DIGIT),
          // 29.11.2022, 29/11/2022, 11/29/2022
          LinearPattern.of("(?<a>\\d\\d?)(?<s>[-/.])(?<b>\\d\\d?)(?<t>[-/.])" + YEAR)
              .before(NO_DIGIT),
          // 29 November 2022; 29. November; 29 de noviembre de 2022; 29 ноября
          pattern(DAY_AND_MONTH));

  private static final List<LinearPattern> FROM_WEEKDAY =
      List.of(
          // Tuesday, 29 November 2022
          pattern(WEEKDAY + DAY_AND_MONTH),
          // Tuesday, November 29, 2022
          pattern(WEEKDAY + MONTH_AND_DAY));

  private static final List<LinearPattern> FROM_MONTH =
      List.of(
          // November 29, 2022; Nov. 29
          pattern(MONTH_AND_DAY),
          // November 2022
          pattern(MONTH + ",?\\s{1,2}(?:de\\s)?" + YEAR));

  private DatePhraseFinder() {}

  /** The dates in {@code within}, in the order of the text; where two overlap, the longer. */
  public static Stream<DatePhrase> in(String text, Span within) {
    return phrases(from -> next(text, from, within.end(), false), within.start());
  }

  /** Those of them that begin with a day of the week. */
  public static Stream<DatePhrase> withWeekday(String text, Span within) {
    return phrases(from -> next(text, from, within.end(), true), within.start());
  }

  /** The date that begins at {@code from} and ends by {@code to}: the longest reading. */
  public static Optional<DatePhrase> at(String text, int from, int to) {
    return from < to ? Optional.ofNullable(longest(text, from, to)) : Optional.empty();
  }

  private static Stream<DatePhrase> phrases(IntFunction<Optional<DatePhrase>> next, int from) {
    return Stream.iterate(
            next.apply(from),
            Optional::isPresent,
            found -> next.apply(found.map(DatePhrase::span).map(Span::end).orElse(from)))
        .flatMap(Optional::stream);
  }

  private static Optional<DatePhrase> next(String text, int from, int to, boolean isWeekday) {
    for (int i = from; i < to; i++) {
      if (startsWord(text, i) && (!isWeekday || CalendarWords.isWeekdayAt(text, i))) {
        DatePhrase phrase = longest(text, i, to);
        if (phrase != null) {
          return Optional.of(phrase);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean startsWord(String text, int i) {
    return Character.isLetterOrDigit(CodePoints.at(text, i))
        && (i == 0 || !isInside(CodePoints.at(text, i - 1)));
  }

  private static @Nullable DatePhrase longest(String text, int from, int to) {
    DatePhrase longest = null;
    for (LinearPattern pattern : patterns(text, from)) {
      Found found = reading(pattern, text, from, to);
      DatePhrase phrase = found == null ? null : phrase(found);
      if (phrase != null
          && phrase.exists()
          && (longest == null || phrase.span().length() > longest.span().length())) {
        longest = phrase;
      }
    }
    return longest;
  }

  private static @Nullable Found reading(LinearPattern pattern, String text, int from, int to) {
    Found found = pattern.at(text, from, Math.min(to + SIGHT, text.length()));
    if (found == null || found.end() <= to) {
      return found;
    }
    Found within = pattern.at(text, from, to);
    return within != null && AFTER.fitsAt(text, within.end(), text.length()) ? within : null;
  }

  /** Those that may fit what begins at {@code from}. */
  private static List<LinearPattern> patterns(String text, int from) {
    int first = text.codePointAt(from);
    if (!Character.isLetter(first)) {
      return Character.isDigit(first) ? FROM_NUMBER : List.of();
    }
    if (CalendarWords.isWeekdayAt(text, from)) {
      return FROM_WEEKDAY;
    }
    return CalendarWords.isMonthAt(text, from) ? FROM_MONTH : List.of();
  }

  private static boolean isInside(int before) {
    return Character.isLetterOrDigit(before) || "./-\u2013".indexOf(before) >= 0;
  }

  private static @Nullable DatePhrase phrase(Found match) {
    if (match.has("t") && !match.group("t").equals(match.group("s"))) {
      return null;
    }
    Integer month = month(match);
    if (month == null || month < 1 || month > 12) {
      return null;
    }
    DayOfWeek weekday = CalendarWords.weekday(group(match, "w"));
    if (weekday == null && group(match, "w") != null) {
      return null;
    }
    String year = group(match, "y");
    return new DatePhrase(
        new Span(match.start(), match.end()),
        year == null ? null : Integer.valueOf(year),
        month,
        day(match),
        weekday);
  }

  private static @Nullable Integer month(Found match) {
    String name = group(match, "n");
    if (name != null) {
      return CalendarWords.month(name);
    }
    String number = group(match, "m");
    if (number != null) {
      return Integer.valueOf(number);
    }
    int a = Integer.parseInt(match.group("a"));
    int b = Integer.parseInt(match.group("b"));
    if (match.group("s").equals(".") || a > 12 || a == b) {
      return b;
    }
    return b > 12 ? a : null; // 05/04/2022 is May in one country and April in the next
  }

  private static @Nullable Integer day(Found match) {
    String day = group(match, "d");
    if (day != null) {
      return Integer.valueOf(day);
    }
    if (group(match, "a") == null) {
      return null;
    }
    int a = Integer.parseInt(match.group("a"));
    int b = Integer.parseInt(match.group("b"));
    return match.group("s").equals(".") || a > 12 || a == b ? a : b;
  }

  private static @Nullable String group(Found match, String name) {
    return match.has(name) ? match.group(name) : null;
  }

  private static LinearPattern pattern(String regex) {
    return LinearPattern.ofAnyCase(regex).before(END);
  }
}
