package io.nutgraf.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates in ISO 8601 as a person writes them: {@code 24 Feb 2022}, {@code 29–30 Nov 2022}. */
final class ReadableDate {

  private static final int YEAR_MONTH = 7;
  private static final int DAY = 10;

  private ReadableDate() {}

  /** The date or interval with this value; the value itself where it is of another kind. */
  static String of(String value) {
    int slash = value.indexOf('/');
    if (slash < 0) {
      return single(value);
    }
    String first = value.substring(0, slash);
    String last = value.substring(slash + 1);
    boolean sameMonth =
        first.length() == DAY
            && last.length() == DAY
            && first.substring(0, YEAR_MONTH).equals(last.substring(0, YEAR_MONTH));
    return sameMonth
        ? Integer.parseInt(first.substring(YEAR_MONTH + 1)) + "–" + single(last)
        : single(first) + "–" + single(last);
  }

  private static String single(String value) {
    try {
      if (value.length() == YEAR_MONTH && !value.contains("W")) {
        return YearMonth.parse(value).format(format("MMM uuuu"));
      }
      if (value.length() >= DAY && !value.contains("W")) {
        LocalDate day = LocalDate.parse(value.substring(0, DAY));
        String time = value.length() > DAY ? " " + value.substring(DAY + 1) : "";
        return day.format(format("d MMM uuuu")) + time;
      }
    } catch (DateTimeException notADay) {
      return value;
    }
    return value;
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
