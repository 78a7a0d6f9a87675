package io.nutgraf.dates;

import java.time.DayOfWeek;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** What the words of a date say, before it is known from when they count. */
public sealed interface DateExpression {

  /**
   * A day, month or year by its name or number.
   *
   * @param year the year, where it is said
   * @param month 1..12, where it is said
   * @param day 1..31, where it is said
   * @param lastDay the last of a row of days that begins with {@code day}
   * @param weekday the day of the week, where it is said
   */
  record Written(
      @Nullable Integer year,
      @Nullable Integer month,
      @Nullable Integer day,
      @Nullable Integer lastDay,
      @Nullable DayOfWeek weekday)
      implements DateExpression {

    Written ofYear(int value) {
      return new Written(value, month, day, lastDay, weekday);
    }

    public boolean isYearless() {
      return year == null && month != null;
    }

    /** The same day, of which the day of the week is said too. */
    Written on(DayOfWeek told) {
      return new Written(year, month, day, lastDay, told);
    }

    boolean isDayWithoutWeekday() {
      return day != null && lastDay == null && weekday == null;
    }

    boolean isWeekdayAlone() {
      return weekday != null && day == null;
    }
  }

  /**
   * A date of digits, whose first two numbers are month and day in one order or the other.
   *
   * @param read the reading that is more likely
   * @param confidence how likely it is, 0..1
   * @param rule why
   */
  record Ambiguous(Written read, double confidence, String rule) implements DateExpression {

    static Ambiguous monthFirst(Written read) {
      return new Ambiguous(read, .5, "month_first");
    }
  }

  /** From one day to another: "9/5-10/7/2018". */
  record Row(DateExpression first, DateExpression last) implements DateExpression {}

  /**
   * So much before or after a day: "two years ago", "a week later".
   *
   * @param period how much; negative for before
   * @param unit the finest unit it is said in
   * @param base the day it is counted from
   */
  record Offset(Period period, CalendarUnit unit, Base base) implements DateExpression {}

  /** The same, counted from a day that is itself said: "two days after Christmas". */
  record OffsetFrom(Period period, CalendarUnit unit, DateExpression from)
      implements DateExpression {}

  /** A unit of the calendar by its place in the row: "last week", "this year". */
  record Shifted(CalendarUnit unit, int shift, Base base) implements DateExpression {}

  /** A day of such a week: "next Friday", "Tuesday last week". */
  record ShiftedWeekday(DayOfWeek weekday, int weeks) implements DateExpression {}

  /**
   * A weekday counted from the day of writing: "am kommenden Freitag".
   *
   * @param way -1 the last one before, 1 the next one after, 0 that of the same week
   */
  record NearestWeekday(DayOfWeek weekday, int way) implements DateExpression {}

  /** The last or next of a month: "last September". */
  record ShiftedMonth(int month, int shift, Base base) implements DateExpression {}

  /** A month, or a day of it, in a year counted from this or from that spoken of last. */
  record OfYear(Written date, int years, Base base) implements DateExpression {}

  /** A day of a month counted from this: "the 20th of next month". */
  record OfMonth(int day, int months) implements DateExpression {}

  /**
   * A quarter, half or season.
   *
   * @param firstMonth its first month, 1..12
   * @param months how many it has
   * @param year the year it begins in, where it is said
   * @param shift else which one: -1 the last, 0 that of this year, 1 the next; null where not said
   */
  record Months(int firstMonth, int months, @Nullable Integer year, @Nullable Integer shift)
      implements DateExpression {}

  /** Years in a row: "the 1990s". */
  record Years(int first, int last) implements DateExpression {}

  /**
   * A weekday by its number in a month: "the first Friday of July".
   *
   * @param number 1..5, or -1 for the last
   * @param month where it is said, else that {@code months} after this
   */
  record NthWeekday(
      int number, DayOfWeek weekday, @Nullable Integer month, @Nullable Integer year, int months)
      implements DateExpression {}

  /**
   * A time of the day.
   *
   * @param isUniversal true where it is said in UTC
   * @param day the day, where it is said next to it
   */
  record Clock(int hour, int minute, boolean isUniversal, @Nullable DateExpression day)
      implements DateExpression {}

  /** The day that an expression counts from. */
  enum Base {
    /** The day of writing. */
    DOCUMENT,
    /** The same, if it is told of what is to come. */
    AHEAD,
    /** The day spoken of last. */
    MENTIONED
  }
}
