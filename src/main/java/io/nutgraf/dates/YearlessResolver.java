package io.nutgraf.dates;

import io.nutgraf.dates.DateExpression.Written;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the year, month or week that a date leaves out. Told as past, it is the nearest one before
 * the day of writing or that day itself; told as to come, the nearest after it. Where nothing
 * tells, it is the nearest past too, unless one lies just ahead and the last one long back.
 *
 * @param written the day of writing
 * @param tense whether what is told was or is to come
 */
record YearlessResolver(LocalDate written, Tense tense) {

  /** Without a tense, a day at most so far ahead is meant ... */
  private static final int JUST_AHEAD = 60;

  /** ... where the one before lies at least so far back. */
  private static final int LONG_BACK = 240;

  /** Even as future, a day is not meant so far ahead if it was just there. */
  private static final int FAR = 300;

  /** So many years back a weekday is believed rather than the nearest year. */
  private static final int YEARS = 6;

  private static final double FITS = .9;
  private static final double GUESSED = .75;

  /** The meaning of a date without a year; null where there is no such day. */
  @Nullable DateValue value(Written date) {
    Integer day = date.day();
    Integer month = date.month();
    DayOfWeek weekday = date.weekday();
    if (day == null) {
      return month != null
          ? value(CalendarUnit.MONTH, month(month), FITS)
          : weekday == null ? null : weekday(weekday);
    }
    return month == null ? dayOfMonth(day, weekday) : dayOfYear(date, month, day);
  }

  /** The first day of the month that is meant. */
  LocalDate month(int month) {
    LocalDate ofThisYear = written.withDayOfMonth(1).withMonth(month);
    LocalDate past = ofThisYear.isAfter(written) ? ofThisYear.minusYears(1) : ofThisYear;
    boolean now = ofThisYear.equals(written.withDayOfMonth(1));
    LocalDate future = now || ofThisYear.isAfter(written) ? ofThisYear : ofThisYear.plusYears(1);
    return choose(past, future);
  }

  private DateValue weekday(DayOfWeek weekday) {
    LocalDate past = written.with(TemporalAdjusters.previousOrSame(weekday));
    LocalDate future = written.with(TemporalAdjusters.nextOrSame(weekday));
    return value(CalendarUnit.DAY, tense == Tense.FUTURE ? future : past, FITS);
  }

  private @Nullable DateValue dayOfMonth(int day, @Nullable DayOfWeek weekday) {
    YearMonth now = YearMonth.from(written);
    List<LocalDate> days =
        Stream.iterate(-14L, i -> i + 1)
            .limit(29)
            .map(now::plusMonths)
            .filter(month -> day <= month.lengthOfMonth())
            .map(month -> month.atDay(day))
            .filter(date -> weekday == null || date.getDayOfWeek() == weekday)
            .toList();
    LocalDate chosen = choose(days);
    return chosen == null
        ? null
        : value(CalendarUnit.DAY, chosen, weekday == null ? GUESSED : FITS);
  }

  private @Nullable DateValue dayOfYear(Written date, int month, int day) {
    LocalDate nearest = choose(days(month, day, null));
    if (nearest == null) {
      return null;
    }
    DayOfWeek weekday = date.weekday();
    if (weekday != null && nearest.getDayOfWeek() != weekday) {
      LocalDate agreeing = choose(days(month, day, weekday));
      return agreeing == null
          ? rule(DateResolver.stated(date, nearest.getYear()), "nearest_but_weekday_differs", .4)
          : rule(DateResolver.stated(date, agreeing.getYear()), "year_of_that_weekday", .6);
    }
    double confidence = weekday != null ? .97 : tense == Tense.UNKNOWN ? GUESSED : FITS;
    return rule(DateResolver.stated(date, nearest.getYear()), rule(nearest), confidence);
  }

  /** Such days of the years around, on that weekday where one is given. */
  private List<LocalDate> days(int month, int day, @Nullable DayOfWeek weekday) {
    int year = written.getYear();
    return Stream.iterate(year - YEARS, i -> i + 1)
        .limit(weekday == null ? 2 * YEARS + 1 : YEARS + 2)
        .flatMap(of -> day(of, month, day))
        .filter(date -> weekday == null || date.getDayOfWeek() == weekday)
        .toList();
  }

  private static Stream<LocalDate> day(int year, int month, int day) {
    try {
      return Stream.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Stream.empty();
    }
  }

  private @Nullable LocalDate choose(List<LocalDate> days) {
    LocalDate past = null;
    LocalDate future = null;
    for (LocalDate day : days) {
      past = day.isAfter(written) ? past : day;
      future = future == null && !day.isBefore(written) ? day : future;
    }
    return past == null ? future : future == null ? past : choose(past, future);
  }

  private LocalDate choose(LocalDate past, LocalDate future) {
    if (tense == Tense.FUTURE) {
      boolean farAhead =
          ChronoUnit.DAYS.between(written, future) > FAR
              && ChronoUnit.DAYS.between(past, written) < JUST_AHEAD;
      return farAhead ? past : future;
    }
    boolean ahead =
        tense == Tense.UNKNOWN
            && ChronoUnit.DAYS.between(written, future) <= JUST_AHEAD
            && ChronoUnit.DAYS.between(past, written) >= LONG_BACK;
    return ahead ? future : past;
  }

  private DateValue value(CalendarUnit unit, LocalDate day, double confidence) {
    double certainty = tense == Tense.UNKNOWN ? Math.min(confidence, .85) : confidence;
    return new DateValue(unit.iso(day), unit.first(day), written, rule(day), certainty);
  }

  private DateValue rule(DateValue value, String rule, double confidence) {
    return new DateValue(value.iso(), value.first(), written, rule, confidence);
  }

  private String rule(LocalDate day) {
    return day.isAfter(written) ? "nearest_future" : "nearest_past";
  }
}
