package io.nutgraf.dates;

import io.nutgraf.dates.DateExpression.Written;
import io.nutgraf.model.Published.Precision;
import io.nutgraf.model.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as the lines around an article state it: "Tuesday, November 29", "29.11.2022", "March
 * 2021". It exists, in the year it names or else in a leap year.
 *
 * @param span where it stands
 * @param year the year, where it says so
 * @param month 1..12
 * @param day 1..31, where it says so
 * @param weekday the day of the week, where it says so
 */
public record StatedDate(
    Span span,
    @Nullable Integer year,
    int month,
    @Nullable Integer day,
    @Nullable DayOfWeek weekday) {

  /** How many years a weekday is looked for: after 28 the calendar repeats. */
  private static final int YEARS = 28;

  /** No article was published in an earlier year. */
  private static final int FIRST_YEAR = 1500;

  private static final int LAST_YEAR = 2099;

  /** The one that {@code date} says at {@code span}; empty where it is no single day or month. */
  static Optional<StatedDate> of(Span span, Written date) {
    Integer month = date.month();
    if (month == null || date.lastDay() != null) {
      return Optional.empty();
    }
    return Optional.of(new StatedDate(span, date.year(), month, date.day(), date.weekday()))
        .filter(StatedDate::exists);
  }

  /** What it says, as expressions are resolved. */
  public Written written() {
    return new Written(year, month, day, null, weekday);
  }

  public Precision precision() {
    return day == null ? Precision.MONTH : Precision.DAY;
  }

  /** True where it names one day of one year by itself. */
  public boolean isComplete() {
    return year != null && day != null;
  }

  /**
   * The day it means. Without a year, the latest such day that is not after {@code latest}, on the
   * weekday it names: a report is read soon after it was written, but an archive years later, and
   * then the weekday gives the year away. A month is its first day.
   *
   * @param latest the last day that comes into question; null where that is unknown
   */
  public Optional<LocalDate> resolve(@Nullable LocalDate latest) {
    if (year != null) {
      return date(year).filter(date -> latest == null || !date.isAfter(latest));
    }
    if (latest == null) {
      return Optional.empty();
    }
    for (int candidate = latest.getYear(); candidate > latest.getYear() - YEARS; candidate--) {
      Optional<LocalDate> date = date(candidate).filter(d -> !d.isAfter(latest));
      if (date.isPresent() && (weekday == null || date.get().getDayOfWeek() == weekday)) {
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> date(int ofYear) {
    try {
      return Optional.of(LocalDate.of(ofYear, month, day == null ? 1 : day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** ISO 8601 as exact as this date is, for the day that {@link #resolve} gave. */
  public String format(LocalDate date) {
    return (day == null ? CalendarUnit.MONTH : CalendarUnit.DAY).iso(date);
  }

  private boolean exists() {
    return year == null
        ? date(2000).isPresent()
        : year >= FIRST_YEAR && year <= LAST_YEAR && date(year).isPresent();
  }
}
