package io.nutgraf.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** A unit that the calendar divides time into. */
public enum CalendarUnit {
  DAY,
  WEEK,
  WEEKEND,
  MONTH,
  QUARTER,
  YEAR,
  DECADE,
  CENTURY;

  static CalendarUnit of(int place) {
    return values()[place];
  }

  /** The first day of this unit that {@code day} lies in; of a weekend, that of its week. */
  LocalDate first(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> WEEK.first(day).plusDays(5);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
      case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear() - 1, 100) * 100 + 1, 1, 1);
    };
  }

  /** As many of this unit after {@code day}; before it where {@code count} is negative. */
  LocalDate plus(LocalDate day, long count) {
    return switch (this) {
      case DAY -> day.plusDays(count);
      case WEEK, WEEKEND -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3 * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plus(count, ChronoUnit.DECADES);
      case CENTURY -> day.plus(count, ChronoUnit.CENTURIES);
    };
  }

  /** As many of this unit. */
  Period period(int count) {
    return switch (this) {
      case DAY -> Period.ofDays(count);
      case WEEK, WEEKEND -> Period.ofWeeks(count);
      case MONTH -> Period.ofMonths(count);
      case QUARTER -> Period.ofMonths(3 * count);
      case YEAR -> Period.ofYears(count);
      case DECADE -> Period.ofYears(10 * count);
      case CENTURY -> Period.ofYears(100 * count);
    };
  }

  /** ISO 8601 for the one that {@code day} lies in: longer and shorter ones are intervals. */
  public String iso(LocalDate day) {
    LocalDate first = first(day);
    return switch (this) {
      case DAY -> MONTH.iso(first) + "-" + padded(first.getDayOfMonth(), 2);
      case WEEK ->
          padded(first.get(IsoFields.WEEK_BASED_YEAR), 4)
              + "-W"
              + padded(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
      case WEEKEND -> DAY.iso(first) + "/" + DAY.iso(first.plusDays(1));
      case MONTH -> padded(first.getYear(), 4) + "-" + padded(first.getMonthValue(), 2);
      case QUARTER -> MONTH.iso(first) + "/" + MONTH.iso(first.plusMonths(2));
      case YEAR -> padded(first.getYear(), 4);
      case DECADE -> YEAR.iso(first) + "/" + YEAR.iso(first.plusYears(9));
      case CENTURY -> YEAR.iso(first) + "/" + YEAR.iso(first.plusYears(99));
    };
  }

  private static String padded(int number, int digits) {
    String written = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - written.length())) + written;
  }
}
