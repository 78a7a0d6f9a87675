package io.nutgraf.metadata.dates;

import io.nutgraf.metadata.dates.DateExpression.Ambiguous;
import io.nutgraf.metadata.dates.DateExpression.Base;
import io.nutgraf.metadata.dates.DateExpression.Clock;
import io.nutgraf.metadata.dates.DateExpression.Months;
import io.nutgraf.metadata.dates.DateExpression.NthWeekday;
import io.nutgraf.metadata.dates.DateExpression.OfMonth;
import io.nutgraf.metadata.dates.DateExpression.OfYear;
import io.nutgraf.metadata.dates.DateExpression.Offset;
import io.nutgraf.metadata.dates.DateExpression.OffsetFrom;
import io.nutgraf.metadata.dates.DateExpression.Shifted;
import io.nutgraf.metadata.dates.DateExpression.ShiftedMonth;
import io.nutgraf.metadata.dates.DateExpression.ShiftedWeekday;
import io.nutgraf.metadata.dates.DateExpression.Written;
import io.nutgraf.metadata.dates.DateExpression.Years;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells what an expression means when it is written on a day.
 *
 * @param published the day of writing; null where it is unknown
 * @param mentioned the date spoken of last; null where there is none
 * @param tense whether what is told was or is to come
 */
record DateResolver(@Nullable LocalDate published, @Nullable DateValue mentioned, Tense tense) {

  /** Its meaning; empty where it needs a day that is unknown, or names none that exists. */
  Optional<DateValue> resolve(DateExpression expression) {
    try {
      return Optional.ofNullable(value(expression)).filter(DateResolver::isOfOurEra);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static boolean isOfOurEra(DateValue value) {
    return value.first().getYear() >= 1 && value.first().getYear() <= 9999;
  }

  private @Nullable DateValue value(DateExpression expression) {
    return switch (expression) {
      case Written date ->
          date.year() != null
              ? stated(date, date.year())
              : published == null ? null : new YearlessResolver(published, tense).value(date);
      case Ambiguous date -> ambiguous(date);
      case Years years ->
          DateValue.stated(
              year(years.first()) + "/" + year(years.last()),
              LocalDate.of(years.first(), 1, 1),
              .9);
      case Months months -> new MonthsResolver(published, tense).value(months);
      case Offset offset -> offset(offset);
      case OffsetFrom offset -> offsetFrom(offset);
      case Clock clock -> clock(clock);
      case NthWeekday weekday -> nthWeekday(weekday);
      case Shifted shifted -> shifted(shifted);
      case ShiftedWeekday weekday -> shiftedWeekday(weekday);
      case ShiftedMonth month -> shiftedMonth(month);
      case OfYear date -> ofYear(date);
      case OfMonth date -> ofMonth(date);
    };
  }

  static DateValue stated(Written date, int year) {
    Integer month = date.month();
    if (month == null) {
      return DateValue.stated(
          CalendarUnit.YEAR.iso(LocalDate.of(year, 1, 1)), LocalDate.of(year, 1, 1), .95);
    }
    Integer day = date.day();
    LocalDate first = LocalDate.of(year, month, day == null ? 1 : day);
    if (day == null) {
      return DateValue.stated(CalendarUnit.MONTH.iso(first), first, .95);
    }
    Integer last = date.lastDay();
    String iso = CalendarUnit.DAY.iso(first);
    if (last != null) {
      iso += "/" + CalendarUnit.DAY.iso(first.withDayOfMonth(last));
    }
    boolean differs = date.weekday() != null && first.getDayOfWeek() != date.weekday();
    DateValue value = DateValue.stated(iso, first, .98);
    return differs ? value.by("stated_but_weekday_differs", .5) : value;
  }

  private @Nullable DateValue ambiguous(Ambiguous date) {
    DateValue value = value(date.monthFirst());
    return value == null ? null : value.by("month_first", .5);
  }

  /**
   * From the day spoken of last, "later" leads nowhere beyond the day of writing, unless it is told
   * as to come; without such a day only "earlier" may count from that of writing.
   */
  private @Nullable DateValue offset(Offset offset) {
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

  private @Nullable DateValue offsetFrom(OffsetFrom offset) {
    DateValue from = value(offset.from());
    return from == null
        ? null
        : counted(
            from.first(),
            offset.period(),
            offset.unit() == CalendarUnit.WEEK ? CalendarUnit.DAY : offset.unit(),
            "counted_from_stated",
            .85);
  }

  private static DateValue counted(
      LocalDate from, Period period, CalendarUnit unit, String rule, double confidence) {
    LocalDate day = from.plus(period);
    return new DateValue(unit.iso(day), unit.first(day), from, rule, confidence);
  }

  private @Nullable DateValue clock(Clock clock) {
    DateExpression said = clock.day();
    LocalDate from = mentioned == null ? published : mentioned.first();
    DateValue day =
        said != null
            ? value(said)
            : from == null ? null : new DateValue("", from, from, "time_of_day", .6);
    if (day == null) {
      return null;
    }
    String time =
        String.format(
            Locale.ROOT,
            "T%02d:%02d%s",
            clock.hour(),
            clock.minute(),
            clock.isUniversal() ? "Z" : "");
    return new DateValue(
        CalendarUnit.DAY.iso(day.first()) + time,
        day.first(),
        day.anchor(),
        day.rule(),
        day.confidence());
  }

  private @Nullable DateValue nthWeekday(NthWeekday date) {
    LocalDate from = published;
    Integer year = date.year();
    Integer month = date.month();
    LocalDate first;
    if (month != null && year != null) {
      first = LocalDate.of(year, month, 1);
    } else if (from == null) {
      return null;
    } else if (month == null) {
      first = from.withDayOfMonth(1).plusMonths(date.months());
    } else {
      first = new YearlessResolver(from, tense).month(month);
    }
    LocalDate day = first.with(TemporalAdjusters.dayOfWeekInMonth(date.number(), date.weekday()));
    return new DateValue(
        CalendarUnit.DAY.iso(day),
        day,
        year == null ? from : null,
        year == null ? "weekday_of_month" : "stated",
        .85);
  }

  private @Nullable DateValue shifted(Shifted shifted) {
    CalendarUnit unit = shifted.unit();
    if (shifted.base() == Base.MENTIONED) {
      return mentioned == null || mentioned.isCoarserThan(unit)
          ? null
          : shifted(unit, mentioned.first(), shifted.shift(), "counted_from_mentioned", .65);
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

  private static DateValue shifted(
      CalendarUnit unit, LocalDate from, int shift, String rule, double confidence) {
    LocalDate day = unit.plus(unit.first(from), shift);
    return new DateValue(unit.iso(day), unit.first(day), from, rule, confidence);
  }

  private @Nullable DateValue shiftedWeekday(ShiftedWeekday weekday) {
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

  private @Nullable DateValue shiftedMonth(ShiftedMonth month) {
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

  private @Nullable DateValue ofYear(OfYear date) {
    boolean spoken = date.base() == Base.MENTIONED;
    LocalDate from = !spoken ? published : mentioned == null ? null : mentioned.first();
    if (from == null) {
      return null;
    }
    DateValue value = stated(date.date(), from.getYear() + date.years());
    String rule = spoken ? "counted_from_mentioned" : "counted_from_published";
    return new DateValue(value.iso(), value.first(), from, rule, spoken ? .8 : .9);
  }

  private @Nullable DateValue ofMonth(OfMonth date) {
    LocalDate from = published;
    if (from == null) {
      return null;
    }
    LocalDate day = YearMonth.from(from).plusMonths(date.months()).atDay(date.day());
    return new DateValue(CalendarUnit.DAY.iso(day), day, from, "counted_from_published", .9);
  }

  private static String year(int year) {
    return CalendarUnit.YEAR.iso(LocalDate.of(year, 1, 1));
  }
}
