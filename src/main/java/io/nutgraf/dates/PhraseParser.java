package io.nutgraf.dates;

import io.nutgraf.dates.DateExpression.Base;
import io.nutgraf.dates.DateExpression.Months;
import io.nutgraf.dates.DateExpression.NearestWeekday;
import io.nutgraf.dates.DateExpression.Offset;
import io.nutgraf.dates.DateExpression.Shifted;
import io.nutgraf.dates.DateExpression.ShiftedMonth;
import io.nutgraf.dates.DateExpression.ShiftedWeekday;
import io.nutgraf.dates.DateExpression.Written;
import io.nutgraf.dates.DateExpression.Years;
import io.nutgraf.dates.DatePhrase.End;
import io.nutgraf.dates.DatePhrase.Literal;
import io.nutgraf.dates.DatePhrase.Part;
import io.nutgraf.dates.DatePhrase.Slot;
import io.nutgraf.dates.DatePhrase.YearSlot;
import java.time.DayOfWeek;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Reads the {@link DatePhrase}s that the language of a sentence states. */
final class PhraseParser {

  private static final int NONE = NumberReader.NONE;

  private final TimeTokens tokens;
  private final NumberReader numbers;

  PhraseParser(TimeTokens tokens) {
    this.tokens = tokens;
    this.numbers = new NumberReader(tokens);
  }

  /** What the slots of a phrase were filled with, and one past its last token. */
  private static final class Reading {
    int end;
    int amount = 1;
    int year = NONE;
    int shift;
    int shifted;
    boolean hasNumber;
    boolean hasShift;
    @Nullable CalendarUnit unit;
    @Nullable DayOfWeek weekday;
    int month = NONE;
    int season = NONE;
    int decade = NONE;
    int century = NONE;
    int ordinal = NONE;
    boolean isOfQuarter;
    boolean isOfYear;
  }

  /** The longest expression that begins at {@code i}; null where there is none. */
  @Nullable ParsedDate at(int i) {
    ParsedDate best = null;
    for (DatePhrase phrase : tokens.lexicon().phrases()) {
      Reading reading = read(phrase, i);
      if (reading != null && (best == null || reading.end > best.end())) {
        ParsedDate match = parsed(phrase, reading, i);
        best = match == null ? best : match;
      }
    }
    return best;
  }

  private @Nullable Reading read(DatePhrase phrase, int i) {
    var reading = new Reading();
    reading.end = i;
    for (Part part : phrase.parts()) {
      if (!take(part, reading) && !part.isOptional()) {
        return null;
      }
    }
    return reading;
  }

  private boolean take(Part part, Reading reading) {
    return switch (part) {
      case Literal literal -> takeWord(literal, reading);
      case YearSlot _ -> takeYear(reading);
      case Slot slot -> fill(slot.role(), reading);
      case End _ -> isOpen(reading.end);
    };
  }

  private boolean takeWord(Literal literal, Reading reading) {
    int i = reading.end;
    if (literal.words().stream().noneMatch(word -> tokens.is(i, word))) {
      return false;
    }
    if (tokens.has(i, TimeRole.WEEKDAY)) {
      reading.weekday = DayOfWeek.of(tokens.value(i, TimeRole.WEEKDAY));
    }
    return advance(reading);
  }

  private boolean takeYear(Reading reading) {
    reading.year = tokens.digits(reading.end) == 4 ? numbers.year(reading.end) : NONE;
    return reading.year > 0 && advance(reading);
  }

  private static boolean advance(Reading reading) {
    reading.end++;
    return true;
  }

  /** True where the clause ends at {@code i}, or goes on with a word that belongs to no noun. */
  private boolean isOpen(int i) {
    return !tokens.isWord(i)
        || tokens.has(i, TimeRole.CLAUSE)
        || tokens.has(i, TimeRole.ARTICLE)
        || tokens.has(i, TimeRole.DAYTIME)
        || tokens.has(i, TimeRole.AND);
  }

  private boolean fill(TimeRole role, Reading reading) {
    int i = reading.end;
    if (role == TimeRole.NUMBER) {
      reading.amount = numbers.amount(i);
      reading.end = reading.amount > 0 ? numbers.end() : i;
      reading.hasNumber = true;
      return reading.amount > 0;
    }
    if (role == TimeRole.NTH && tokens.isNumber(i)) {
      return takeOrdinal(reading);
    }
    if (!tokens.has(i, role)) {
      return false;
    }
    int value = tokens.value(i, role);
    switch (role) {
      case UNIT -> {
        reading.unit = CalendarUnit.of(value);
        reading.isOfQuarter |= reading.unit == CalendarUnit.QUARTER;
        reading.isOfYear |= reading.unit == CalendarUnit.YEAR;
      }
      case ORDINAL -> reading.ordinal = value;
      case WEEKDAY -> reading.weekday = DayOfWeek.of(value);
      case MONTH -> reading.month = tokens.month(i);
      case SEASON -> reading.season = value;
      case NTH -> reading.amount = value;
      case DECADE -> reading.decade = value;
      case CENTURY -> reading.century = value;
      case SHIFT, NEAREST -> reading.shift = value;
      default -> {}
    }
    reading.shifted = role == TimeRole.UNIT ? i : reading.shifted;
    reading.hasShift |= role == TimeRole.SHIFT;
    return advance(reading);
  }

  /** A place in a row in digits: "2.", "2e". */
  private boolean takeOrdinal(Reading reading) {
    int place = numbers.day(reading.end);
    if (place < 1) {
      return false;
    }
    int end = numbers.end();
    boolean point = tokens.isMark(end, ".") && tokens.isGlued(end);
    if (!point && !numbers.isOrdinal()) {
      return false;
    }
    reading.amount = place;
    reading.end = point ? end + 1 : end;
    return true;
  }

  private @Nullable ParsedDate parsed(DatePhrase phrase, Reading reading, int i) {
    DateExpression expression =
        switch (phrase.meaning()) {
          case NONE -> new Years(1, 1);
          case AGO -> offset(reading, -1, Base.DOCUMENT);
          case FROM_NOW -> offset(reading, 1, Base.DOCUMENT);
          case AHEAD -> offset(reading, 1, Base.AHEAD);
          case EARLIER -> offset(reading, -1, Base.MENTIONED);
          case LATER -> offset(reading, 1, Base.MENTIONED);
          case NEAREST -> nearest(reading.weekday, reading.shift);
          case LAST -> nearest(weekday(phrase, reading), -1);
          case NEXT -> nearest(weekday(phrase, reading), 1);
          case SHIFTED -> shifted(reading);
          case DAY -> new Offset(Period.ofDays(phrase.number()), CalendarUnit.DAY, Base.DOCUMENT);
          case WEEK -> new Shifted(CalendarUnit.WEEK, phrase.number(), Base.DOCUMENT);
          case WEEKEND -> new Shifted(CalendarUnit.WEEKEND, phrase.number(), Base.DOCUMENT);
          case MONTH -> new Shifted(CalendarUnit.MONTH, phrase.number(), Base.DOCUMENT);
          case YEAR -> new Shifted(CalendarUnit.YEAR, phrase.number(), Base.DOCUMENT);
          case DAY_OF_MENTIONED -> new Shifted(CalendarUnit.DAY, phrase.number(), Base.MENTIONED);
          case WEEKDAY -> new Written(null, null, null, null, DayOfWeek.of(phrase.number()));
          case SEASON -> season(reading);
          case QUARTER -> part(reading, 3);
          case HALF -> part(reading, 6);
          case COUNTED_QUARTER -> quarter(reading);
          case DECADE -> decade(reading);
          case CENTURY -> century(reading);
        };
    return expression == null
        ? null
        : new ParsedDate(expression, i, reading.end, certainty(phrase.meaning()));
  }

  /** "In drei Jahren" may also say how long something takes. */
  private static double certainty(DatePhrase.Meaning meaning) {
    return switch (meaning) {
      case NONE -> 0;
      case AHEAD -> .7;
      default -> 1;
    };
  }

  private static @Nullable DateExpression offset(Reading reading, int sign, Base base) {
    CalendarUnit unit = reading.unit;
    if (unit == null || unit == CalendarUnit.WEEKEND) {
      return null;
    }
    CalendarUnit told = unit.compareTo(CalendarUnit.YEAR) > 0 ? CalendarUnit.YEAR : unit;
    return new Offset(unit.period(sign * reading.amount), told, base);
  }

  private static DayOfWeek weekday(DatePhrase phrase, Reading reading) {
    return reading.weekday == null ? DayOfWeek.of(phrase.number()) : reading.weekday;
  }

  private static @Nullable DateExpression nearest(@Nullable DayOfWeek weekday, int way) {
    return weekday == null ? null : new NearestWeekday(weekday, way);
  }

  private @Nullable DateExpression shifted(Reading reading) {
    CalendarUnit unit = reading.unit;
    DayOfWeek weekday = reading.weekday;
    if (weekday != null) {
      return new ShiftedWeekday(weekday, reading.shift);
    }
    if (reading.month > 0) {
      return reading.shift == 0
          ? new Written(null, reading.month, null, null, null)
          : new ShiftedMonth(reading.month, reading.shift, Base.DOCUMENT);
    }
    if (reading.season > 0) {
      return new Months(3 * reading.season, 3, null, reading.shift);
    }
    return unit == null || unit == CalendarUnit.DAY || tokens.has(reading.shifted, TimeRole.PLURAL)
        ? null
        : new Shifted(unit, reading.shift, Base.DOCUMENT);
  }

  private static @Nullable DateExpression season(Reading reading) {
    return reading.year < 0 || reading.season < 0
        ? null
        : new Months(3 * reading.season, 3, reading.year, null);
  }

  /** A part of so many months, by its place in the year that is said, or counted from this one. */
  private static @Nullable DateExpression part(Reading reading, int months) {
    boolean fits = reading.amount * months <= 12;
    Integer year = reading.year < 0 ? null : Integer.valueOf(reading.year);
    Integer shift = reading.hasShift ? Integer.valueOf(reading.shift) : null;
    return fits ? new Months(months * (reading.amount - 1) + 1, months, year, shift) : null;
  }

  private static @Nullable DateExpression century(Reading reading) {
    return reading.century < 1
        ? null
        : new Years(100 * reading.century - 99, 100 * reading.century);
  }

  private static @Nullable DateExpression quarter(Reading reading) {
    int number = reading.hasNumber ? reading.amount : reading.ordinal;
    boolean shifted = reading.year < 0 && reading.isOfYear;
    return !reading.isOfQuarter || number < 1 || number > 4 || (reading.year < 0 && !shifted)
        ? null
        : new Months(
            3 * number - 2,
            3,
            shifted ? null : (Integer) reading.year,
            shifted ? (Integer) reading.shift : null);
  }

  private static @Nullable DateExpression decade(Reading reading) {
    int decade = reading.hasNumber ? reading.amount : reading.decade;
    return decade < 10 || decade > 90 || decade % 10 != 0
        ? null
        : new Years(1900 + decade, 1909 + decade);
  }
}
