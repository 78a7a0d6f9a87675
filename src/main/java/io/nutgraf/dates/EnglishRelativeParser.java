package io.nutgraf.dates;

import io.nutgraf.dates.DateExpression.Base;
import io.nutgraf.dates.DateExpression.OfMonth;
import io.nutgraf.dates.DateExpression.Offset;
import io.nutgraf.dates.DateExpression.Shifted;
import io.nutgraf.dates.DateExpression.ShiftedMonth;
import io.nutgraf.dates.DateExpression.ShiftedWeekday;
import java.time.DayOfWeek;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads English expressions that count from another day: "yesterday", "last week", "next Friday",
 * "two years ago", "a week later", "the 20th of next month".
 */
final class EnglishRelativeParser {

  /** "2 years, 1 month, 3 weeks and 2 days ago" has no more. */
  private static final int MOST_PARTS = 4;

  private final TimeTokens tokens;
  private final NumberReader numbers;
  private final EnglishTheseDays theseDays;

  EnglishRelativeParser(TimeTokens tokens) {
    this.tokens = tokens;
    this.numbers = new NumberReader(tokens);
    this.theseDays = new EnglishTheseDays(tokens);
  }

  /** The expression that begins at {@code i}, which is no article; null where there is none. */
  @Nullable ParsedDate at(int i) {
    if (tokens.has(i, TimeRole.TODAY)) {
      return theseDays.areMeantAt(i) ? null : today(i, i, tokens.value(i, TimeRole.TODAY));
    }
    if (tokens.is(i, "day") && tokens.isAny(i + 1, "before", "after")) {
      int sign = tokens.is(i + 1, "before") ? -1 : 1;
      int day = tokens.value(i + 2, TimeRole.TODAY);
      return day == sign ? today(i, i + 2, 2 * sign) : null;
    }
    if (tokens.has(i, TimeRole.UNIT)) {
      return afterNext(i);
    }
    ParsedDate shifted = shifted(i);
    if (shifted == null && tokens.is(i, "in")) {
      return ahead(i);
    }
    ParsedDate counted = shifted == null ? counted(i) : shifted;
    return counted == null ? dayOfMonth(i) : counted;
  }

  private ParsedDate today(int from, int word, int days) {
    int end = word + 1;
    end += tokens.has(end, TimeRole.DAYTIME) ? 1 : 0;
    return ParsedDate.of(days(days), from, end);
  }

  private static Offset days(int days) {
    return new Offset(Period.ofDays(days), CalendarUnit.DAY, Base.DOCUMENT);
  }

  /** "the month after next", "the year after the next". */
  private @Nullable ParsedDate afterNext(int i) {
    int next = tokens.is(i + 2, "the") ? i + 3 : i + 2;
    boolean matches = tokens.is(i + 1, "after") && tokens.is(next, "next");
    return matches ? ParsedDate.of(new Shifted(unit(i), 2, Base.DOCUMENT), i, next + 1) : null;
  }

  private @Nullable ParsedDate shifted(int i) {
    boolean thatOne = tokens.isAny(i, "that", "same");
    boolean preposition = tokens.is(i, "following") && !tokens.has(i - 1, TimeRole.OWNER);
    if (preposition || (!thatOne && !tokens.has(i, TimeRole.SHIFT))) {
      return null;
    }
    int shift = thatOne ? 0 : tokens.value(i, TimeRole.SHIFT);
    int next = i + 1;
    if (tokens.has(next, TimeRole.UNIT)) {
      return shiftedUnit(i, shift, thatOne);
    }
    if (tokens.has(next, TimeRole.DAYTIME) && shift <= 0 && !thatOne) {
      boolean lastNight = shift < 0 && tokens.is(next, "night");
      return shift == 0 || lastNight ? ParsedDate.of(days(shift), i, i + 2) : null;
    }
    if (tokens.has(next, TimeRole.WEEKDAY) && !thatOne) {
      int end = next + 1;
      end += tokens.has(end, TimeRole.DAYTIME) ? 1 : 0;
      return ParsedDate.of(new ShiftedWeekday(weekday(next), shift), i, end);
    }
    int month = thatOne || tokens.isNumber(next + 1) ? -1 : tokens.month(next);
    Base base = tokens.isAny(i, "following", "previous") ? Base.MENTIONED : Base.DOCUMENT;
    return month > 0 ? ParsedDate.of(new ShiftedMonth(month, shift, base), i, i + 2) : null;
  }

  /**
   * "last week", "this year", "the next day". With an article, "the last week" and "the past year"
   * are spans of time that end now rather than units of the calendar.
   */
  private @Nullable ParsedDate shiftedUnit(int i, int shift, boolean thatOne) {
    CalendarUnit unit = unit(i + 1);
    boolean article = tokens.has(i - 1, TimeRole.OWNER);
    boolean span =
        article
            && (tokens.isAny(i, "last", "past", "coming", "current")
                || (tokens.is(i, "next") && unit != CalendarUnit.DAY));
    boolean plural =
        tokens.isAny(
            i + 1,
            "days",
            "weeks",
            "weekends",
            "months",
            "quarters",
            "years",
            "decades",
            "centuries");
    if (plural
        || (span && unit != CalendarUnit.QUARTER)
        || (tokens.is(i, "past") && unit != CalendarUnit.DAY)) {
      return null;
    }
    boolean day = unit == CalendarUnit.DAY;
    if (day && (thatOne ? !tokens.isAny(i - 1, "the") && !tokens.is(i, "that") : shift == 0)) {
      return null;
    }
    if (thatOne && isYearBefore(i + 2)) {
      return ParsedDate.of(
          new Offset(Period.ofYears(-1), unit, Base.MENTIONED),
          i,
          i + 4 + (tokens.is(i + 2, "last") ? 0 : 1));
    }
    boolean spoken = thatOne || (article && tokens.isAny(i, "next", "following", "previous"));
    ParsedDate match =
        ParsedDate.of(new Shifted(unit, shift, spoken ? Base.MENTIONED : Base.DOCUMENT), i, i + 2);
    return unit == CalendarUnit.WEEK && !spoken ? withWeekday(match, shift) : match;
  }

  /** "a year ago", "a year earlier", "last year". */
  private boolean isYearBefore(int i) {
    return tokens.is(i, "last")
        ? tokens.is(i + 1, "year")
        : tokens.isAny(i, "a", "one")
            && tokens.is(i + 1, "year")
            && tokens.isAny(i + 2, "ago", "earlier", "before");
  }

  /** "next week on Friday", "this week Friday". */
  private ParsedDate withWeekday(ParsedDate week, int shift) {
    int next = tokens.is(week.end(), "on") ? week.end() + 1 : week.end();
    return tokens.has(next, TimeRole.WEEKDAY)
        ? week.with(new ShiftedWeekday(weekday(next), shift), next + 1)
        : week;
  }

  /** "two years ago", "1 month and 21 days ago", "a week later", "two weeks from now". */
  private @Nullable ParsedDate counted(int i) {
    Period period = Period.ZERO;
    CalendarUnit finest = CalendarUnit.CENTURY;
    int at = i;
    for (int part = 0; part < MOST_PARTS; part++) {
      int amount = numbers.amount(at);
      int unit = amount > 0 ? numbers.end() : at;
      if (amount < 1 || !tokens.has(unit, TimeRole.UNIT) || unit(unit) == CalendarUnit.WEEKEND) {
        break;
      }
      period = period.plus(unit(unit).period(amount));
      CalendarUnit told =
          unit(unit).compareTo(CalendarUnit.YEAR) > 0 ? CalendarUnit.YEAR : unit(unit);
      finest = told.compareTo(finest) < 0 ? told : finest;
      at = unit + 1;
      int more = tokens.is(at, "and") || tokens.isMark(at, ",") ? at + 1 : at;
      at = numbers.amount(more) > 0 && tokens.has(numbers.end(), TimeRole.UNIT) ? more : at;
    }
    return period.isZero() ? null : directed(i, at, period, finest);
  }

  private @Nullable ParsedDate directed(int i, int at, Period period, CalendarUnit unit) {
    if (tokens.is(at, "ago") && tokens.has(at + 1, TimeRole.TODAY)) {
      Offset base = days(tokens.value(at + 1, TimeRole.TODAY));
      return ParsedDate.of(
          new DateExpression.OffsetFrom(period.negated(), CalendarUnit.DAY, base), i, at + 2);
    }
    if (tokens.is(at, "ago")) {
      return ParsedDate.of(new Offset(period.negated(), unit, Base.DOCUMENT), i, at + 1);
    }
    if (tokens.is(at, "from") && tokens.isAny(at + 1, "now", "today")) {
      CalendarUnit exact = unit == CalendarUnit.WEEK ? CalendarUnit.DAY : unit;
      return ParsedDate.of(new Offset(period, exact, Base.DOCUMENT), i, at + 2);
    }
    int way = tokens.value(at, TimeRole.DIRECTION);
    int day = tokens.value(at + 1, TimeRole.TODAY);
    if (day != TimeWord.NONE && way != TimeWord.NONE) {
      Offset base = days(day);
      return ParsedDate.of(
          new DateExpression.OffsetFrom(way < 0 ? period.negated() : period, unit, base),
          i,
          at + 2);
    }
    boolean told = tokens.isAny(at, "earlier", "later") && !tokens.is(at + 1, "than");
    return told
        ? ParsedDate.of(
            new Offset(way < 0 ? period.negated() : period, unit, Base.MENTIONED), i, at + 1)
        : null;
  }

  /** "in three weeks", which may also say how long something takes. */
  private @Nullable ParsedDate ahead(int i) {
    int amount = numbers.amount(i + 1);
    int unit = amount > 0 ? numbers.end() : 0;
    if (amount < 1
        || !tokens.has(unit, TimeRole.UNIT)
        || tokens.is(unit + 1, "of")
        || tokens.isAny(i - 1, "time", "times", "first", "once", "twice")) {
      return null;
    }
    Offset offset = new Offset(unit(unit).period(amount), unit(unit), Base.AHEAD);
    return new ParsedDate(offset, i, unit + 1, .6);
  }

  /** "the 20th of next month". */
  private @Nullable ParsedDate dayOfMonth(int i) {
    int day = numbers.day(i);
    int next = numbers.end();
    boolean matches =
        day > 0
            && numbers.isOrdinal()
            && tokens.is(next, "of")
            && (tokens.has(next + 1, TimeRole.SHIFT) || tokens.is(next + 1, "the"))
            && tokens.is(next + 2, "month");
    int months = tokens.is(next + 1, "the") ? 0 : tokens.value(next + 1, TimeRole.SHIFT);
    return matches ? ParsedDate.of(new OfMonth(day, months), i, next + 3) : null;
  }

  private CalendarUnit unit(int i) {
    return CalendarUnit.of(tokens.value(i, TimeRole.UNIT));
  }

  private DayOfWeek weekday(int i) {
    return DayOfWeek.of(tokens.value(i, TimeRole.WEEKDAY));
  }
}
