package io.nutgraf.dates;

import io.nutgraf.dates.DateExpression.Ambiguous;
import io.nutgraf.dates.DateExpression.Clock;
import io.nutgraf.dates.DateExpression.Months;
import io.nutgraf.dates.DateExpression.NearestWeekday;
import io.nutgraf.dates.DateExpression.NthWeekday;
import io.nutgraf.dates.DateExpression.OfMonth;
import io.nutgraf.dates.DateExpression.OfYear;
import io.nutgraf.dates.DateExpression.Offset;
import io.nutgraf.dates.DateExpression.OffsetFrom;
import io.nutgraf.dates.DateExpression.Shifted;
import io.nutgraf.dates.DateExpression.ShiftedMonth;
import io.nutgraf.dates.DateExpression.ShiftedWeekday;
import io.nutgraf.dates.DateExpression.Written;
import io.nutgraf.dates.DateExpression.Years;
import java.time.DateTimeException;
import java.time.LocalDate;
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
public record DateResolver(
    @Nullable LocalDate published, @Nullable DateValue mentioned, Tense tense) {

  /** Its meaning; empty where it needs a day that is unknown, or names none that exists. */
  public Optional<DateValue> resolve(DateExpression expression) {
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
      case DateExpression.Row row -> row(row);
      case Years years ->
          DateValue.stated(
              year(years.first()) + "/" + year(years.last()),
              LocalDate.of(years.first(), 1, 1),
              .9);
      case Months months -> new MonthsResolver(published, tense).value(months);
      case Offset offset -> counted().offset(offset);
      case OffsetFrom offset -> offsetFrom(offset);
      case Clock clock -> clock(clock);
      case NthWeekday weekday -> nthWeekday(weekday);
      case Shifted shifted -> counted().shifted(shifted);
      case ShiftedWeekday weekday -> counted().shiftedWeekday(weekday);
      case NearestWeekday weekday -> counted().nearestWeekday(weekday);
      case ShiftedMonth month -> counted().shiftedMonth(month);
      case OfYear date -> counted().ofYear(date);
      case OfMonth date -> counted().ofMonth(date);
    };
  }

  private CountedResolver counted() {
    return new CountedResolver(published, mentioned, tense);
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
    DateValue value = value(date.read());
    return value == null ? null : value.by(date.rule(), date.confidence());
  }

  private @Nullable DateValue row(DateExpression.Row row) {
    DateValue first = value(row.first());
    DateValue last = value(row.last());
    return first == null || last == null || last.first().isBefore(first.first())
        ? null
        : new DateValue(
            first.iso() + "/" + last.iso(),
            first.first(),
            null,
            last.rule(),
            Math.min(first.confidence(), last.confidence()));
  }

  private @Nullable DateValue offsetFrom(OffsetFrom offset) {
    DateValue from = value(offset.from());
    return from == null
        ? null
        : CountedResolver.counted(
            from.first(),
            offset.period(),
            offset.unit() == CalendarUnit.WEEK ? CalendarUnit.DAY : offset.unit(),
            "counted_from_stated",
            .85);
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

  private static String year(int year) {
    return CalendarUnit.YEAR.iso(LocalDate.of(year, 1, 1));
  }
}
