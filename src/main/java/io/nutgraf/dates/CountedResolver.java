package io.nutgraf.dates;

import io.nutgraf.dates.DateExpression.Base;
import io.nutgraf.dates.DateExpression.NearestWeekday;
import io.nutgraf.dates.DateExpression.OfMonth;
import io.nutgraf.dates.DateExpression.OfYear;
import io.nutgraf.dates.DateExpression.Offset;
import io.nutgraf.dates.DateExpression.Shifted;
import io.nutgraf.dates.DateExpression.ShiftedMonth;
import io.nutgraf.dates.DateExpression.ShiftedWeekday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Tells what an expression means that counts from another day: from that of writing, or from the
 * one spoken of last. Null where that day is unknown.
 *
 * @param published the day of writing; null where it is unknown
 * @param mentioned the date spoken of last; null where there is none
 * @param tense whether what is told was or is to come
 */
record CountedResolver(@Nullable LocalDate published, @Nullable DateValue mentioned, Tense tense) {

  /**
   * From the day spoken of last, "later" leads nowhere beyond the day of writing, unless it is told
   * as to come; without such a day only "earlier" may count from that of writing.
   */
  @Nullable DateValue offset(Offset offset) {
    boolean ahead = !offset.period().isNegative();
    if (offset.base() == Base.DOCUMENT || (offset.base() == Base.AHEAD && tense == Tense.FUTURE)) {
      return published == null
          ? null
          : counted(published, offset.period(), offset.unit(), "counted_from_published", .9);
    }
    if (offset.base() == Base.AHEAD) {
      return null;
    }
    if (mentioned == null || mentioned.isCoarserThan(offset.unit())) {
      return published == null || (ahead && tense != Tense.FUTURE)
          ? null
          : counted(published, offset.period(), offset.unit(), "counted_from_published", .5);
    }
    LocalDate day = mentioned.first().plus(offset.period());
    boolean beyond = published != null && day.isAfter(published) && tense != Tense.FUTURE;
    return beyond
        ? null
        : counted(mentioned.first(), offset.period(), offset.unit(), "counted_from_mentioned", .65);
  }

  static DateValue counted(
      LocalDate from, Period period, CalendarUnit unit, String rule, double confidence) {
    LocalDate day = from.plus(period);
    return new DateValue(unit.iso(day), unit.first(day), from, rule, confidence);
  }

  @Nullable DateValue shifted(Shifted shifted) {
    CalendarUnit unit = shifted.unit();
    if (shifted.base() == Base.MENTIONED) {
      return shiftedFromMentioned(unit, shifted.shift());
    }
    if (published == null) {
      return null;
    }
    boolean passed =
        unit == CalendarUnit.WEEKEND
            && shifted.shift() == 0
            && tense != Tense.FUTURE
            && unit.first(published).isAfter(published);
    int shift = passed ? -1 : shifted.shift();
    return shifted(unit, published, shift, "counted_from_published", passed ? .7 : .9);
  }

  /** "the next day", where no day was spoken of, is tomorrow if it is told as to come. */
  private @Nullable DateValue shiftedFromMentioned(CalendarUnit unit, int shift) {
    if (mentioned != null) {
      return mentioned.isCoarserThan(unit)
          ? null
          : shifted(unit, mentioned.first(), shift, "counted_from_mentioned", .65);
    }
    boolean tomorrow = unit == CalendarUnit.DAY && shift == 1 && tense == Tense.FUTURE;
    return tomorrow && published != null
        ? shifted(unit, published, shift, "counted_from_published", .5)
        : null;
  }

  private static DateValue shifted(
      CalendarUnit unit, LocalDate from, int shift, String rule, double confidence) {
    LocalDate day = unit.plus(unit.first(from), shift);
    return new DateValue(unit.iso(day), unit.first(day), from, rule, confidence);
  }

  @Nullable DateValue shiftedWeekday(ShiftedWeekday weekday) {
    LocalDate from = published;
    if (from == null) {
      return null;
    }
    LocalDate day =
        CalendarUnit.WEEK
            .first(from)
            .plusWeeks(weekday.weeks())
            .plusDays(weekday.weekday().getValue() - 1L);
    return new DateValue(
        CalendarUnit.DAY.iso(day),
        day,
        from,
        "counted_from_published",
        weekday.weeks() == 0 ? .9 : .75);
  }

  /** "Diesen Freitag" is that of the week of writing, unless the tense tells another. */
  @Nullable DateValue nearestWeekday(NearestWeekday weekday) {
    LocalDate from = published;
    if (from == null) {
      return null;
    }
    int way = weekday.way() != 0 ? weekday.way() : tense == Tense.PAST ? -1 : 1;
    boolean open = weekday.way() == 0;
    DayOfWeek day = weekday.weekday();
    LocalDate found =
        open && tense == Tense.UNKNOWN
            ? from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusDays(day.getValue() - 1L)
            : way < 0
                ? from.with(
                    open ? TemporalAdjusters.previousOrSame(day) : TemporalAdjusters.previous(day))
                : from.with(open ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.next(day));
    return new DateValue(
        CalendarUnit.DAY.iso(found), found, from, "counted_from_published", open ? .7 : .85);
  }

  @Nullable DateValue shiftedMonth(ShiftedMonth month) {
    boolean spoken = month.base() == Base.MENTIONED;
    LocalDate from = !spoken ? published : mentioned == null ? null : mentioned.first();
    if (from == null) {
      return null;
    }
    LocalDate first = from.withDayOfMonth(1).withMonth(month.month());
    if (month.shift() < 0 && !first.isBefore(from.withDayOfMonth(1))) {
      first = first.minusYears(1);
    } else if (month.shift() > 0 && !first.isAfter(from)) {
      first = first.plusYears(1);
    }
    String rule = spoken ? "counted_from_mentioned" : "counted_from_published";
    return new DateValue(CalendarUnit.MONTH.iso(first), first, from, rule, spoken ? .65 : .8);
  }

  @Nullable DateValue ofYear(OfYear date) {
    boolean spoken = date.base() == Base.MENTIONED;
    LocalDate from = !spoken ? published : mentioned == null ? null : mentioned.first();
    if (from == null) {
      return null;
    }
    DateValue value = DateResolver.stated(date.date(), from.getYear() + date.years());
    String rule = spoken ? "counted_from_mentioned" : "counted_from_published";
    return new DateValue(value.iso(), value.first(), from, rule, spoken ? .8 : .9);
  }

  @Nullable DateValue ofMonth(OfMonth date) {
    LocalDate from = published;
    if (from == null) {
      return null;
    }
    LocalDate day = YearMonth.from(from).plusMonths(date.months()).atDay(date.day());
    return new DateValue(CalendarUnit.DAY.iso(day), day, from, "counted_from_published", .9);
  }
}
