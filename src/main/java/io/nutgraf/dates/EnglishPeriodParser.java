package io.nutgraf.dates;

import io.nutgraf.dates.DateExpression.Months;
import io.nutgraf.dates.DateExpression.NthWeekday;
import io.nutgraf.dates.DateExpression.Written;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * Reads quarters, halves and seasons ("Q3 2019", "the summer of 2012"), weekdays counted in a month
 * ("the first Friday of July"), and holidays whose day is fixed.
 */
final class EnglishPeriodParser {

  private static final int NO_YEAR = -1;

  private final TimeTokens tokens;
  private final NumberReader numbers;
  private @Nullable Boolean business;

  EnglishPeriodParser(TimeTokens tokens) {
    this.tokens = tokens;
    this.numbers = new NumberReader(tokens);
  }

  /** A quarter without its year is one of a year in business, and one of a match in sport. */
  private boolean isBusiness() {
    if (business == null) {
      business = hasBusinessWord();
    }
    return business;
  }

  private boolean hasBusinessWord() {
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.has(i, TimeRole.FINANCE) || tokens.isMark(i, "$\u20ac\u00a3")) {
        return true;
      }
    }
    return false;
  }

  @Nullable ParsedDate at(int i) {
    if (tokens.has(i, TimeRole.SEASON)) {
      return season(i, i, null);
    }
    if (tokens.has(i, TimeRole.SHIFT)) {
      int shift = tokens.value(i, TimeRole.SHIFT);
      boolean spoken = tokens.isAny(i, "following", "previous"); // of a year told before
      return tokens.has(i + 1, TimeRole.SEASON) && !spoken ? season(i, i + 1, shift) : null;
    }
    if (tokens.isAny(i, "Q", "H") && tokens.isGlued(i + 1) && tokens.digits(i + 1) == 1) {
      return part(i, tokens.number(i + 1), i + 2, tokens.is(i, "Q"));
    }
    int number = tokens.value(i, TimeRole.ORDINAL);
    if (tokens.is(i, "last")) {
      number = -1;
    }
    ParsedDate weekday = number == TimeWord.NONE ? null : weekday(i, number);
    return weekday != null || number < 1
        ? weekday == null ? holiday(i) : weekday
        : ordinalPart(i, number);
  }

  /** "the summer of 2012", "summer 2012", "last winter"; a season alone is any year's. */
  private @Nullable ParsedDate season(int from, int i, @Nullable Integer shift) {
    int season = tokens.value(i, TimeRole.SEASON);
    boolean verb =
        tokens.isAny(i, "fall", "spring") && tokens.isAny(i - 1, "to", "will", "they", "and");
    int firstMonth = 3 * season;
    int year = verb ? NO_YEAR : year(i + 1);
    if (year > 0) {
      return new ParsedDate(new Months(firstMonth, 3, year, null), from, numbers.end(), .8);
    }
    return shift == null || verb
        ? null
        : new ParsedDate(new Months(firstMonth, 3, null, shift), from, i + 1, .7);
  }

  /** "third quarter", "third-quarter", "first half of 2010". */
  private @Nullable ParsedDate ordinalPart(int i, int number) {
    int next = tokens.isMark(i + 1, "-") ? i + 2 : i + 1;
    boolean quarter = tokens.is(next, "quarter");
    return quarter || tokens.is(next, "half") ? part(i, number, next + 1, quarter) : null;
  }

  private @Nullable ParsedDate part(int i, int number, int end, boolean quarter) {
    int months = quarter ? 3 : 6;
    if (number < 1 || number * months > 12) {
      return null;
    }
    int firstMonth = months * (number - 1) + 1;
    int year = year(end);
    if (year > 0) {
      return ParsedDate.of(new Months(firstMonth, months, year, null), i, numbers.end());
    }
    int of = tokens.is(end, "of") ? end + 1 : end;
    if (tokens.has(of, TimeRole.SHIFT) && tokens.is(of + 1, "year")) {
      int shift = tokens.value(of, TimeRole.SHIFT);
      return ParsedDate.of(new Months(firstMonth, months, null, shift), i, of + 2);
    }
    boolean bare = quarter && (tokens.is(i, "Q") || isBusiness());
    return bare ? new ParsedDate(new Months(firstMonth, months, null, null), i, end, .8) : null;
  }

  /** The year at {@code i}, after "of", "in" or a comma. */
  private int year(int i) {
    int next = tokens.isAny(i, "of", "in") || tokens.isMark(i, ",") ? i + 1 : i;
    int year =
        tokens.digits(next) == 4 || tokens.isMark(next, "'\u2019") ? numbers.year(next) : NO_YEAR;
    return year > 0 ? year : NO_YEAR;
  }

  /** "first Friday of July", "second Monday of next month", "last Thursday in November 2012". */
  private @Nullable ParsedDate weekday(int i, int number) {
    int day = tokens.value(i + 1, TimeRole.WEEKDAY);
    if (day == TimeWord.NONE || number > 5) {
      return null;
    }
    DayOfWeek weekday = DayOfWeek.of(day);
    int of = tokens.isAny(i + 2, "of", "in") ? i + 3 : i + 2;
    int month = tokens.value(of, TimeRole.MONTH);
    if (of == i + 3 && month > 0) {
      int year = year(of + 1);
      int end = year > 0 ? numbers.end() : of + 1;
      Integer ofYear = year > 0 ? year : null;
      return ParsedDate.of(new NthWeekday(number, weekday, month, ofYear, 0), i, end);
    }
    boolean ofMonth = of == i + 3 && tokens.has(of, TimeRole.SHIFT) && tokens.is(of + 1, "month");
    return ofMonth
        ? ParsedDate.of(
            new NthWeekday(number, weekday, null, null, tokens.value(of, TimeRole.SHIFT)),
            i,
            of + 2)
        : null;
  }

  private @Nullable ParsedDate holiday(int i) {
    if (tokens.is(i, "Christmas") && tokens.is(i + 1, "Day")) {
      return holiday(i, 2, 12, 25);
    }
    if (tokens.is(i, "Christmas") && tokens.is(i + 1, "Eve")) {
      return holiday(i, 2, 12, 24);
    }
    if (tokens.is(i, "Boxing") && tokens.is(i + 1, "Day")) {
      return holiday(i, 2, 12, 26);
    }
    if (tokens.is(i, "New") && tokens.is(i + 1, "Year") && tokens.is(i + 3, "s")) {
      return tokens.is(i + 4, "Eve")
          ? holiday(i, 5, 12, 31)
          : tokens.is(i + 4, "Day") ? holiday(i, 5, 1, 1) : null;
    }
    boolean valentine =
        tokens.is(i, "Valentine") && tokens.is(i + 2, "s") && tokens.is(i + 3, "Day");
    return valentine
        ? holiday(i, 4, 2, 14)
        : tokens.is(i, "Halloween") ? holiday(i, 1, 10, 31) : null;
  }

  private ParsedDate holiday(int i, int length, int month, int day) {
    int year = year(i + length);
    Integer ofYear = year > 0 ? year : null;
    int end = year > 0 ? numbers.end() : i + length;
    return new ParsedDate(new Written(ofYear, month, day, null, null), i, end, .9);
  }
}
