package io.nutgraf.dates;

import io.nutgraf.dates.DateExpression.Months;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Tells which quarter, half or season is meant. Seasons are those of the northern hemisphere.
 *
 * @param published the day of writing; null where it is unknown
 * @param tense whether what is told was or is to come
 */
record MonthsResolver(@Nullable LocalDate published, Tense tense) {

  /** The months that are meant; null where the day of writing is needed and unknown. */
  @Nullable DateValue value(Months months) {
    Integer year = months.year();
    if (year != null) {
      return interval(months, LocalDate.of(year, months.firstMonth(), 1), null, "stated", .85);
    }
    if (published == null) {
      return null;
    }
    LocalDate from = published;
    Integer shift = months.shift();
    LocalDate first = from.withDayOfMonth(1).withMonth(months.firstMonth());
    boolean season = months.firstMonth() % 3 == 0;
    if (shift != null && !season) {
      return interval(months, first.plusYears(shift), from, "counted_from_published", .85);
    }
    boolean ahead = shift == null ? tense == Tense.FUTURE : shift > 0;
    LocalDate end = first.plusMonths(months.months());
    if (shift != null && shift == 0) {
      boolean nearer = first.isAfter(from.plusMonths(6)); // in March, this winter is the last one
      return interval(
          months, nearer ? first.minusYears(1) : first, from, "counted_from_published", .7);
    }
    if (ahead) {
      boolean begun = shift == null ? !end.isAfter(from) : !first.isAfter(from);
      return interval(months, begun ? first.plusYears(1) : first, from, "nearest_future", .7);
    }
    boolean yetToCome = shift == null ? first.isAfter(from) : end.isAfter(from);
    return interval(months, yetToCome ? first.minusYears(1) : first, from, "nearest_past", .7);
  }

  private static DateValue interval(
      Months months, LocalDate first, @Nullable LocalDate anchor, String rule, double confidence) {
    String iso =
        CalendarUnit.MONTH.iso(first)
            + "/"
            + CalendarUnit.MONTH.iso(first.plusMonths(months.months() - 1L));
    return new DateValue(iso, first, anchor, rule, confidence);
  }
}
