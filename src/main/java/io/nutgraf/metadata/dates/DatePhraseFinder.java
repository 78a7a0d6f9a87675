package io.nutgraf.metadata.dates;

import io.nutgraf.model.Span;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in a text: ISO 8601; numbers, where they can be read in one way only; and written out
 * in the languages of {@link CalendarWords}, with or without weekday, day and year.
 */
public final class DatePhraseFinder {

  private static final String DAY = "(?<%s>0?[1-9]|[12]\\d|3[01])";
  private static final String YEAR = "(?<%s>1[5-9]\\d\\d|20\\d\\d)";
  private static final String NO_MORE = "(?![\\p{L}\\d])(?!\\s?[-\u2013]\\s?\\d)";
  private static final String WEEKDAY =
      "(?:(?<%s>"
          + CalendarWords.weekdays()
          + ")(?:\\.,|\\.|,)?\\s{1,2}(?:(?:the|den|am|le|el|o|op)\\s)?\\(?)?";

  private static final List<Pattern> PATTERNS =
      List.of(
          // 2022-11-29, 2022/11/29
          pattern(
              YEAR.formatted("y")
                  + "(?<s>[-/.])(?<m>\\d\\d?)\\k<s>"
                  + DAY.formatted("d")
                  + "(?!\\d)"),
          // 29.11.2022, 29/11/2022, 11/29/2022
          pattern("(?<a>\\d\\d?)(?<s>[-/.])(?<b>\\d\\d?)\\k<s>" + YEAR.formatted("y") + "(?!\\d)"),
          // Tuesday, 29 November 2022; 29. November; 29 de noviembre de 2022; 29 ноября
          pattern(
              WEEKDAY.formatted("w")
                  + DAY.formatted("d")
                  + "(?:st|nd|rd|th|er|º|°|\\.)?\\s{0,2}(?:of\\s|de\\s|d['’])?(?<n>"
                  + CalendarWords.months()
                  + ")(?![\\p{L}])\\.?(?:,?\\s{1,2}(?:de\\s|del\\s)?"
                  + YEAR.formatted("y")
                  + ")?"
                  + NO_MORE),
          // Tuesday, November 29, 2022; Nov. 29
          pattern(
              WEEKDAY.formatted("w")
                  + "(?<n>"
                  + CalendarWords.months()
                  + ")(?![\\p{L}])\\.?\\s{1,2}"
                  + DAY.formatted("d")
                  + "(?:st|nd|rd|th)?(?:,?\\s{1,2}"
                  + YEAR.formatted("y")
                  + ")?"
                  + NO_MORE),
          // November 2022
          pattern(
              "(?<n>"
                  + CalendarWords.months()
                  + ")(?![\\p{L}])\\.?,?\\s{1,2}(?:de\\s)?"
                  + YEAR.formatted("y")
                  + NO_MORE));

  private DatePhraseFinder() {}

  /** The dates in {@code within}, in the order of the text; where two overlap, the longer. */
  public static List<DatePhrase> find(String text, Span within) {
    List<DatePhrase> found = new ArrayList<>();
    int from = within.start();
    while (from < within.end()) {
      Optional<DatePhrase> phrase =
          mayStartAt(text, from) ? at(text, from, within.end()) : Optional.empty();
      phrase.ifPresent(found::add);
      from = phrase.map(p -> p.span().end()).orElse(from + 1);
    }
    return found;
  }

  /** The date that begins at {@code from} and ends by {@code to}: the longest reading. */
  public static Optional<DatePhrase> at(String text, int from, int to) {
    DatePhrase longest = null;
    for (Pattern pattern : PATTERNS) {
      Matcher matcher = pattern.matcher(text).region(from, to);
      if (matcher.useTransparentBounds(true).lookingAt()) {
        DatePhrase phrase = phrase(matcher);
        if (phrase != null
            && phrase.exists()
            && (longest == null || phrase.span().length() > longest.span().length())) {
          longest = phrase;
        }
      }
    }
    return Optional.ofNullable(longest);
  }

  /** At a number, or at a word that names a month or a day of the week. */
  private static boolean mayStartAt(String text, int i) {
    char first = text.charAt(i);
    if (!Character.isLetterOrDigit(first) || (i > 0 && isInside(text.charAt(i - 1)))) {
      return false;
    }
    return !Character.isLetter(first) || CalendarWords.isOneAt(text, i);
  }

  private static boolean isInside(char before) {
    return Character.isLetterOrDigit(before) || "./-\u2013".indexOf(before) >= 0;
  }

  private static @Nullable DatePhrase phrase(Matcher match) {
    Integer month = month(match);
    if (month == null || month < 1 || month > 12) {
      return null;
    }
    String year = group(match, "y");
    return new DatePhrase(
        new Span(match.start(), match.end()),
        year == null ? null : Integer.valueOf(year),
        month,
        day(match),
        weekday(match));
  }

  private static @Nullable Integer month(MatchResult match) {
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

  private static @Nullable Integer day(MatchResult match) {
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

  private static @Nullable DayOfWeek weekday(MatchResult match) {
    return CalendarWords.weekday(group(match, "w"));
  }

  private static @Nullable String group(MatchResult match, String name) {
    return match.namedGroups().containsKey(name) ? match.group(name) : null;
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
