package io.nutgraf.dates;

import io.nutgraf.dates.DateExpression.Written;
import java.time.DayOfWeek;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates by the names of months and weekdays, in any language that names them: "Tuesday,
 * November 29", "29 de noviembre de 2022", "3 to 5 May", "Friday the 22nd".
 */
final class WrittenDateParser {

  /** As {@link TimeRole#RANGE}: the night of two days. */
  private static final int NEXT_DAY = 3;

  /** So many words of {@link TimeRole#AFTER_RANGE} may stand there: "tot en met". */
  private static final int MOST_AFTER_RANGE = 2;

  private final TimeTokens tokens;
  private final NumberReader numbers;

  WrittenDateParser(TimeTokens tokens) {
    this.tokens = tokens;
    this.numbers = new NumberReader(tokens);
  }

  /** A date with the name of a month or weekday that begins at {@code i}. */
  Optional<ParsedDate> at(int i) {
    ParsedDate match = null;
    if (tokens.has(i, TimeRole.WEEKDAY)) {
      match = withWeekday(i);
    } else if (tokens.has(i, TimeRole.MONTH)) {
      match = monthFirst(i, null);
    } else if (tokens.isNumber(i) || tokens.has(i, TimeRole.ORDINAL) || isYearInWords(i)) {
      match = dayFirst(i, null);
    }
    return Optional.ofNullable(match);
  }

  private boolean isYearInWords(int i) {
    return tokens.value(i, TimeRole.NUMBER) >= 2;
  }

  private @Nullable ParsedDate withWeekday(int i) {
    DayOfWeek weekday = DayOfWeek.of(tokens.value(i, TimeRole.WEEKDAY));
    int next = i + 1;
    while (tokens.isMark(next, ".,(")) {
      next++;
    }
    if (tokens.has(next, TimeRole.ARTICLE)) {
      next++;
    }
    ParsedDate date =
        tokens.has(next, TimeRole.MONTH) ? monthFirst(next, weekday) : dayFirst(next, weekday);
    return date == null ? null : date.from(i);
  }

  /** "November 29", "Nov. 29-30, 2022", "May the twenty-first", "November 2022", "Oct/2". */
  private @Nullable ParsedDate monthFirst(int i, @Nullable DayOfWeek weekday) {
    int month = tokens.month(i);
    if (month < 1) {
      return null;
    }
    int next = i + 1;
    while (tokens.isMark(next, ".-/")) {
      next++;
    }
    int comma = tokens.isMark(next, ",") ? next + 1 : next;
    int ofYear = year(tokens.isFirst(comma, TimeRole.OF) ? comma + 1 : comma);
    if (ofYear > 0 && weekday == null) {
      return ParsedDate.of(new Written(ofYear, month, null, null, null), i, numbers.end());
    }
    next += tokens.isFirst(next, TimeRole.ARTICLE) || isBetweenCommas(next) ? 1 : 0;
    int day = numbers.day(next);
    if (day < 1
        || isMeasured(numbers.end())
        || NumericDateParser.written(null, month, day) == null) {
      return null;
    }
    boolean usual = tokens.lexicon().mayBeMonthFirst();
    return usual || endsAt(numbers.end()) ? finish(i, month, day, weekday) : null;
  }

  /** "Mai 20, 2019": but "im Mai 20 Menschen" where days come first. */
  private boolean endsAt(int i) {
    return !tokens.isWord(i) || tokens.has(i, TimeRole.OF);
  }

  /** The comma in "August, 7, 1948". */
  private boolean isBetweenCommas(int comma) {
    return tokens.isMark(comma, ",")
        && tokens.isNumber(comma + 1)
        && tokens.isMark(comma + 2, ",")
        && tokens.digits(comma + 3) == 4;
  }

  private @Nullable ParsedDate finish(int i, int month, int day, @Nullable DayOfWeek weekday) {
    int end = numbers.end();
    Integer last = lastDay(end, day);
    end = last == null ? end : numbers.end();
    boolean opened = weekday != null && tokens.isMark(i - 1, "(");
    end += opened && tokens.isMark(end, ")") ? 1 : 0;
    if (isAttack(month, day, end)) {
      return ParsedDate.of(new Written(2001, month, day, null, weekday), i, end);
    }
    int at = tokens.isMark(end, ",") ? end + 1 : end;
    int year = year(tokens.has(at, TimeRole.OF) ? at + 1 : at);
    return ParsedDate.of(
        new Written(year > 0 ? year : null, month, day, last, weekday),
        i,
        year > 0 ? numbers.end() : end);
  }

  /** "the September 11 attacks" are known by their day, and named without their year. */
  private boolean isAttack(int month, int day, int end) {
    int next = tokens.value(end, TimeRole.ATTACK) == 2 ? end + 1 : end;
    return month == 9 && day == 11 && tokens.isFirst(next, TimeRole.ATTACK);
  }

  /** "29 November 2022", "the 3rd of March", "3 to 5 May", "29. November", "2016 June". */
  private @Nullable ParsedDate dayFirst(int i, @Nullable DayOfWeek weekday) {
    if (isNumbered(i)) {
      return null;
    }
    int year = weekday == null && tokens.digits(i) == 4 ? tokens.number(i) : 0;
    if (year >= 1000 && year < 2200) {
      return yearFirst(i, year);
    }
    int day = numbers.day(i);
    if (day < 1) {
      return null;
    }
    boolean spoken =
        tokens.isFirst(i - 1, TimeRole.ARTICLE)
            && !tokens.isWord(numbers.end()); // Friday the fifteen
    boolean inRow = numbers.isOrdinal() || spoken;
    int end = numbers.end();
    Integer last = lastDay(isOrdinalPoint(end) ? end + 1 : end, day);
    end = last == null ? end : numbers.end();
    int next = tokens.isMark(end, ".-/") ? end + 1 : end;
    next += tokens.isFirst(next, TimeRole.OF) ? 1 : 0;
    next += tokens.isMark(next, "'\u2019") ? 1 : 0;
    int month = tokens.month(next);
    if (month > 0 && NumericDateParser.written(null, month, day) != null) {
      return withYear(i, next + 1, new Written(null, month, day, last, weekday));
    }
    return weekday != null && inRow
        ? ParsedDate.of(new Written(null, null, day, null, weekday), i, end)
        : null;
  }

  /** The first point of "3. bis 5. Juni", "3./4. Juni", "3.-5. června". */
  private boolean isOrdinalPoint(int i) {
    return tokens.isMark(i, ".")
        && tokens.isGlued(i)
        && (tokens.isMark(i + 1, "-\u2013\u2014/")
            || tokens.isFirst(i + 1, TimeRole.RANGE)
            || tokens.value(i + 1, TimeRole.RANGE) == NEXT_DAY)
        && !tokens.isGlued(i + 2) == !tokens.isGlued(i + 1);
  }

  /** "2016 June", "2016, June", "2019 March 7"; but not the number of "RFC 1191, November 1990". */
  private @Nullable ParsedDate yearFirst(int i, int year) {
    boolean comma = tokens.isMark(i + 1, ",");
    int next = comma ? i + 2 : i + 1;
    int month = tokens.month(next);
    if (month < 1 || year(next + 1) > 0) {
      return null;
    }
    int day = numbers.day(next + 1);
    if (day < 1) {
      return ParsedDate.of(new Written(year, month, null, null, null), i, next + 1);
    }
    int end = numbers.end();
    boolean whole =
        !comma
            && !isMeasured(end)
            && !tokens.has(end, TimeRole.MEASURE)
            && year(tokens.isMark(end, ",") ? end + 1 : end) < 0
            && NumericDateParser.written(year, month, day) != null;
    return whole ? ParsedDate.of(new Written(year, month, day, null, null), i, end) : null;
  }

  /** True where a number at {@code i} belongs to the word before it: "Vol. 3 March 1999". */
  private boolean isNumbered(int i) {
    int before = tokens.isMark(i - 1, ".") ? i - 2 : i - 1;
    return tokens.isNumber(i) && tokens.has(before, TimeRole.NUMBERED);
  }

  private ParsedDate withYear(int i, int afterMonth, Written date) {
    int next = tokens.isMark(afterMonth, ".,-") ? afterMonth + 1 : afterMonth;
    next += tokens.isMark(next, ",") ? 1 : 0;
    next += tokens.isFirst(next, TimeRole.OF) ? 1 : 0;
    int year = year(next);
    if (year > 0) {
      return ParsedDate.of(date.ofYear(year), i, numbers.end());
    }
    if (isShortYear(afterMonth)) {
      Written ofCentury = date.ofYear(NumberReader.century(tokens.number(afterMonth)));
      return new ParsedDate(ofCentury, i, afterMonth + 1, .8);
    }
    boolean early = tokens.digits(afterMonth) == 3 && !tokens.isWord(afterMonth + 1);
    return early && !isMeasured(afterMonth + 1)
        ? ParsedDate.of(date.ofYear(tokens.number(afterMonth)), i, afterMonth + 1)
        : ParsedDate.of(date, i, afterMonth);
  }

  /** The last number of "30 Sep 14", where nothing shows that it counts or tells the time. */
  private boolean isShortYear(int i) {
    return tokens.digits(i) == 2
        && (!tokens.isWord(i + 1) || tokens.has(i + 1, TimeRole.RANGE) || tokens.number(i) < 10)
        && !tokens.isMark(i + 1, "-\u2013\u2014/%\u00b0$\u20ac:")
        && !isMeasured(i + 1);
  }

  /** The last of a row of days: "29-30", "3 to 5", "29 and 30", "7. bis zum 9.", "4 op 5". */
  private @Nullable Integer lastDay(int i, int first) {
    int range = tokens.value(i, TimeRole.RANGE);
    boolean next = range == NEXT_DAY;
    if (!tokens.isMark(i, "-\u2013\u2014/") && range != 1 && !next) {
      return null;
    }
    int at = behindArticle(i + 1);
    while (at <= i + MOST_AFTER_RANGE
        && (tokens.has(at, TimeRole.AFTER_RANGE)
            || (tokens.isMark(at, "/") && tokens.has(at + 1, TimeRole.AFTER_RANGE)))) { // t/m
      at++;
    }
    int last = numbers.day(at);
    boolean fits =
        (next ? last == first + 1 : last > first)
            && (at > i + 1 || !tokens.isGlued(at) == !tokens.isGlued(i));
    return fits && !isMeasured(numbers.end()) && !startsDate(at) ? last : null;
  }

  /** "Entre le 9 et le 11 mai", "tra il 9 e l'11 maggio". */
  private int behindArticle(int i) {
    if (tokens.lexicon().grammar() == TimeWords.Grammar.ENGLISH
        || !tokens.has(i, TimeRole.ARTICLE)) {
      return i;
    }
    return tokens.isMark(i + 1, "'\u2019") ? i + 2 : i + 1;
  }

  /** True where a whole date stands at {@code i}: "November 29 to 3 December". */
  private boolean startsDate(int i) {
    boolean after = tokens.has(i - 2, TimeRole.MONTH) || tokens.has(i - 3, TimeRole.MONTH);
    return after && tokens.has(numbers.end(), TimeRole.MONTH);
  }

  private boolean isMeasured(int i) {
    return tokens.isMark(i, "%\u00b0$\u20ac")
        || tokens.has(i, TimeRole.QUANTITY)
        || (tokens.isGlued(i)
            && tokens.isMark(i, ":.,")
            && tokens.isGlued(i + 1)
            && tokens.isNumber(i + 1));
  }

  private int year(int i) {
    int year = numbers.year(i);
    return year > 0 && !(tokens.isNumber(i) && tokens.number(i) < 1000) ? year : -1;
  }
}
