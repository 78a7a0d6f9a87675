package io.nutgraf.dates;

import io.nutgraf.model.Published.Precision;
import io.nutgraf.model.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as a text writes it: "Tuesday, November 29", "29.11.2022", "March 2021".
 *
 * @param span where it stands
 * @param year the year, where it says so
 * @param month 1..12
 * @param day 1..31, where it says so
 * @param weekday the day of the week, where it says so
 */
public record DatePhrase(
    Span span,
    @Nullable Integer year,
    int month,
    @Nullable Integer day,
    @Nullable DayOfWeek weekday) {

  /** How many years a weekday is looked for: after 28 the calendar repeats. */
  private static final int YEARS = 28;

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
    int first = day == null ? 1 : day;
    if (year != null) {
      return date(year, first).filter(date -> latest == null || !date.isAfter(latest));
    }
    if (latest == null) {
      return Optional.empty();
    }
    for (int candidate = latest.getYear(); candidate > latest.getYear() - YEARS; candidate--) {
      Optional<LocalDate> date = date(candidate, first).filter(d -> !d.isAfter(latest));
      if (date.isPresent() && (weekday == null || date.get().getDayOfWeek() == weekday)) {
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> date(int ofYear, int dayOfMonth) {
    try {
      return Optional.of(LocalDate.of(ofYear, month, dayOfMonth));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** ISO 8601 as exact as this phrase is, for the day that {@link #resolve} gave. */
  public String format(LocalDate date) {
    String iso = date.toString();
    return day == null ? iso.substring(0, iso.lastIndexOf('-')) : iso;
  }

  /** True where such a day exists, in the year it names or in a leap year. */
  public boolean exists() {
    return (year == null || (year >= 1500 && year <= Year.MAX_VALUE))
        && date(year == null ? 2000 : year, day == null ? 1 : day).isPresent();
  }
}
