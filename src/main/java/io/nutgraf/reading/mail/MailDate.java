package io.nutgraf.reading.mail;

import io.nutgraf.model.Published.Precision;
import io.nutgraf.model.Stated;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;

/** The date of a mail (RFC 5322, sections 3.3 and 4.3), as programs write it. */
final class MailDate {

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private int day;
  private int month;
  private int year;
  private Optional<LocalTime> time = Optional.empty();
  private Optional<ZoneOffset> zone = Optional.empty();

  private MailDate() {}

  /** The day in the zone of who wrote it, to the second where time and zone are told. */
  static Optional<Stated.Day> parse(String field) {
    var date = new MailDate();
    try {
      for (String token : tokens(field)) {
        date.take(token);
      }
      return Optional.of(date.day());
    } catch (DateTimeException | NumberFormatException none) {
      return Optional.empty();
    }
  }

  private static List<String> tokens(String field) {
    int comment = field.indexOf('(');
    String date = comment < 0 ? field : field.substring(0, comment);
    var tokens = new StringTokenizer(date, " ,\t");
    var list = new ArrayList<String>();
    while (tokens.hasMoreTokens()) {
      list.add(tokens.nextToken());
    }
    return list;
  }

  private void take(String token) {
    char first = token.charAt(0);
    if (token.indexOf(':') > 0) {
      time = Optional.of(clock(token));
    } else if (first == '+' || first == '-') {
      zone = Optional.of(offset(token));
    } else if (Character.isDigit(first)) {
      takeNumbers(token);
    } else if (token.length() >= 3 && monthOf(token) > 0 && month == 0) {
      month = monthOf(token);
    } else if (isUniversal(token)) {
      zone = Optional.of(ZoneOffset.UTC);
    }
  }

  /** A day, a year, or all of it: {@code 2-Apr-2012}, {@code 2012-04-02}. */
  private void takeNumbers(String token) {
    String[] pieces = token.split("-", -1);
    if (pieces.length == 3) {
      boolean yearFirst = pieces[0].length() == 4;
      day = Integer.parseInt(pieces[yearFirst ? 2 : 0]);
      month = monthOf(pieces[1]) > 0 ? monthOf(pieces[1]) : Integer.parseInt(pieces[1]);
      year = yearOf(pieces[yearFirst ? 0 : 2]);
    } else if (day == 0) {
      day = Integer.parseInt(token);
    } else if (year == 0) {
      year = yearOf(token);
    }
  }

  /** Two digits mean the years from 1950 to 2049. */
  private static int yearOf(String digits) {
    int number = Integer.parseInt(digits);
    if (digits.length() > 3) {
      return number;
    }
    return number < 50 ? 2000 + number : 1900 + number;
  }

  private static int monthOf(String name) {
    if (name.length() < 3) {
      return 0;
    }
    int at = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
    return at >= 0 && at % 3 == 0 ? at / 3 + 1 : 0;
  }

  private static LocalTime clock(String token) {
    String[] pieces = token.split(":", -1);
    int seconds = pieces.length > 2 ? Integer.parseInt(pieces[2]) : 0;
    return LocalTime.of(
        Integer.parseInt(pieces[0]), Integer.parseInt(pieces[1]), Math.min(59, seconds));
  }

  private static ZoneOffset offset(String token) {
    String digits = token.substring(1).replace(":", "");
    int hours = Integer.parseInt(digits.substring(0, Math.min(2, digits.length())));
    int minutes = digits.length() == 4 ? Integer.parseInt(digits.substring(2)) : 0;
    int sign = token.charAt(0) == '-' ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
  }

  private static boolean isUniversal(String token) {
    return switch (token.toUpperCase(Locale.ROOT)) {
      case "GMT", "UT", "UTC", "Z" -> true;
      default -> false;
    };
  }

  private Stated.Day day() {
    LocalDate date = LocalDate.of(year, month, day);
    if (year < 1970) {
      throw new DateTimeException("before there were mails");
    }
    return time.flatMap(clock -> zone.map(offset -> date.atTime(clock).atOffset(offset)))
        .map(at -> day(at.toString(), Precision.SECOND))
        .orElseGet(() -> day(date.toString(), Precision.DAY));
  }

  private static Stated.Day day(String value, Precision precision) {
    return new Stated.Day(value, precision, Stated.Source.MAIL_HEADER, null);
  }
}
