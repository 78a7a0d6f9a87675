package io.nutgraf.reading.html;

import io.nutgraf.model.Published.Precision;
import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.LinearPattern.Found;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A day as machines write it.
 *
 * @param day the day, where it was written
 * @param value ISO 8601: the day, or the second with its offset where that is stated
 */
record PageDay(LocalDate day, String value) {

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private static final LinearPattern ISO =
      LinearPattern.of(
          "(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})"
              + "(?:(?:[T ]|T )(?<hour>\\d{2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?"
              + "(?:\\.\\d+)?\\s?(?<offset>Z|[+-]\\d{2}:?\\d{2})?)?");

  private static final LinearPattern COMPACT =
      LinearPattern.of("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?:T\\d*Z?|\\d{6})?");

  Precision precision() {
    return value.indexOf('T') > 0 ? Precision.SECOND : Precision.DAY;
  }

  /** The day of {@code year}, {@code month} and {@code day}, where there is one. */
  static Optional<PageDay> of(int year, int month, int day) {
    try {
      return year < FIRST_YEAR || year > LAST_YEAR
          ? Optional.empty()
          : Optional.of(LocalDate.of(year, month, day)).map(it -> new PageDay(it, it.toString()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** What {@code text} begins with, or is as a whole: a day in the order year, month, day. */
  static Optional<PageDay> parse(String text) {
    String stripped = text.strip();
    Found found = ISO.at(stripped, 0, stripped.length());
    if (found == null) {
      found = COMPACT.whole(stripped, 0, stripped.length());
      return found == null ? Optional.empty() : day(found);
    }
    Found it = found;
    return day(found).map(day -> day.at(it));
  }

  private static Optional<PageDay> day(Found found) {
    return of(number(found, "year"), number(found, "month"), number(found, "day"));
  }

  private PageDay at(Found found) {
    if (!found.has("hour")) {
      return this;
    }
    try {
      int second = found.has("second") ? number(found, "second") : 0;
      LocalTime time = LocalTime.of(number(found, "hour"), number(found, "minute"), second);
      String seconds = time.toString().length() == 5 ? time + ":00" : time.toString();
      return new PageDay(
          day, day + "T" + seconds + (found.has("offset") ? offset(found.group("offset")) : ""));
    } catch (DateTimeException e) {
      return this;
    }
  }

  private static String offset(String offset) {
    if (offset.equals("Z") || offset.indexOf(':') > 0) {
      return offset;
    }
    return offset.substring(0, 3) + ":" + offset.substring(3);
  }

  private static int number(Found found, String group) {
    return Integer.parseInt(found.group(group));
  }
}
