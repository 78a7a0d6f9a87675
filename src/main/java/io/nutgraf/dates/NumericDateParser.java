package io.nutgraf.dates;

import io.nutgraf.dates.DateExpression.Ambiguous;
import io.nutgraf.dates.DateExpression.Written;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads dates of digits alone: "2013-03-22", "22/03/2013", "22.3.13", "2013-W11", "on 4/22". */
final class NumericDateParser {

  private static final String SEPARATORS = "-/.";

  private final TimeTokens tokens;

  NumericDateParser(TimeTokens tokens) {
    this.tokens = tokens;
  }

  Optional<ParsedDate> at(int i) {
    if (!tokens.isNumber(i) || (tokens.isGlued(i) && !tokens.isMark(i - 1, "(\"'|\u201c"))) {
      return Optional.empty();
    }
    return row(i).or(() -> three(i)).or(() -> yearAndMonth(i)).or(() -> dayAndMonth(i));
  }

  /** A day of a year in three numbers; the month may be named. */
  Optional<ParsedDate> three(int i) {
    if (isSpaced(i)) {
      return Optional.ofNullable(
              written(tokens.number(i + 4), tokens.number(i + 2), tokens.number(i)))
          .map(found -> ParsedDate.of(found, i, i + 5));
    }
    if (!isSeparator(i + 1) || !isSeparator(i + 3) || isOpen(i + 5)) {
      return Optional.empty();
    }
    boolean same =
        tokens.mark(i + 1) == tokens.mark(i + 3)
            || (tokens.mark(i + 1) == '/' && tokens.isMark(i + 3, ","));
    DateExpression date = same ? date(i, i + 2, i + 4) : null;
    return Optional.ofNullable(date).map(found -> ParsedDate.of(found, i, i + 5));
  }

  /** "9. 3. 2025", as Czech and German set it: the day first. */
  private boolean isSpaced(int i) {
    return isPointed(i)
        && isPointed(i + 2)
        && !tokens.isGlued(i + 2)
        && !tokens.isGlued(i + 4)
        && tokens.digits(i + 4) == 4
        && !isOpen(i + 5);
  }

  private boolean isPointed(int i) {
    return tokens.isNumber(i)
        && tokens.digits(i) <= 2
        && tokens.isMark(i + 1, ".")
        && tokens.isGlued(i + 1);
  }

  /**
   * "9/5-10/7/2018", "12/24 - 12/26/2018", "5.9.-7.10.2018": the year of the last is that of both.
   */
  private Optional<ParsedDate> row(int i) {
    char mark = tokens.mark(i + 1);
    int point = mark == '.' && tokens.isMark(i + 3, ".") ? 1 : 0;
    int dash = i + 3 + point;
    boolean fits =
        (mark == '/' || point == 1)
            && isSeparator(i + 1)
            && tokens.digits(i) <= 2
            && tokens.digits(i + 2) <= 2
            && tokens.isMark(dash, "-\u2013\u2014")
            && tokens.isNumber(dash + 1);
    ParsedDate last = fits && tokens.mark(dash + 2) == mark ? three(dash + 1).orElse(null) : null;
    return last == null ? Optional.empty() : row(i, last, mark == '.');
  }

  private Optional<ParsedDate> row(int i, ParsedDate last, boolean points) {
    Written end = read(last.expression());
    Integer year = end.year();
    Integer lastMonth = end.month();
    if (year == null || lastMonth == null) {
      return Optional.empty();
    }
    int a = tokens.number(i);
    int b = tokens.number(i + 2);
    boolean shown = !(last.expression() instanceof Ambiguous);
    boolean usual = tokens.lexicon().mayBeMonthFirst() && !points;
    boolean monthFirst = shown ? lastMonth == tokens.number(last.start()) : usual;
    int month = monthFirst ? a : b;
    Written first = written(month > lastMonth ? year - 1 : year, month, monthFirst ? b : a);
    if (first == null) {
      return Optional.empty();
    }
    boolean ambiguous = !shown && a <= 12 && b <= 12;
    DateExpression from = ambiguous ? Ambiguous.monthFirst(first) : first;
    return Optional.of(
        ParsedDate.of(new DateExpression.Row(from, last.expression()), i, last.end()));
  }

  private static Written read(DateExpression date) {
    return date instanceof Ambiguous ambiguous ? ambiguous.read() : (Written) date;
  }

  private @Nullable DateExpression date(int first, int second, int third) {
    int a = tokens.number(first);
    int c = tokens.number(third);
    int month = month(second);
    if (tokens.digits(first) == 4) {
      return month > 0 && tokens.digits(third) <= 2 ? written(a, month, c) : null;
    }
    int year = tokens.digits(third) == 4 ? c : NumberReader.century(c);
    if (tokens.digits(first) > 2 || (tokens.digits(third) != 4 && tokens.digits(third) != 2)) {
      return null;
    }
    if (tokens.isWord(second)) {
      return month > 0 ? written(year, month, a) : null;
    }
    boolean points = tokens.mark(first + 1) == '.';
    boolean unlike = tokens.digits(third) == 2 && !mayBePointed(first, second);
    return points && (unlike || isNumbered(first))
        ? null // 1.2.13 is a version or a section
        : ordered(year, a, tokens.number(second), points);
  }

  /** Day and month in the only order that is possible, or in that of the language. */
  private @Nullable DateExpression ordered(@Nullable Integer year, int a, int b, boolean points) {
    Written dayFirst = written(year, b, a);
    Written monthFirst = written(year, a, b);
    if (dayFirst == null
        || monthFirst == null
        || a == b
        || points
        || !tokens.lexicon().mayBeMonthFirst()) {
      return dayFirst == null ? monthFirst : dayFirst;
    }
    return Ambiguous.monthFirst(monthFirst);
  }

  /** Where months come first, points part the numbers of a version sooner than those of a day. */
  private boolean mayBePointed(int first, int second) {
    boolean large =
        tokens.digits(second) == 2 && (tokens.digits(first) == 2 || tokens.number(second) >= 10);
    return large
        && (!tokens.lexicon().mayBeMonthFirst()
            || tokens.has(first - 1, TimeRole.BEFORE_DAY)
            || tokens.number(first) > 12
            || isZeroed(first)
            || isZeroed(second));
  }

  /** "Kernel 3.11.2010", "Section 3.4.2010". */
  private boolean isNumbered(int i) {
    return tokens.has(i - 1, TimeRole.NUMBERED);
  }

  /** The number of a month, in digits or by its name: "2019-sep-01". */
  private int month(int i) {
    int named = tokens.value(i, TimeRole.MONTH);
    return named > 0 ? named : tokens.digits(i) <= 2 ? tokens.number(i) : -1;
  }

  /** "2015-03", "2016 / 11", "3/2015"; a row of years such as "2015-16" has no month. */
  private Optional<ParsedDate> yearAndMonth(int i) {
    if (!tokens.isMark(i + 1, SEPARATORS) || isOpen(i + 3)) {
      return Optional.empty();
    }
    int a = tokens.number(i);
    int b = tokens.number(i + 2);
    boolean yearFirst = tokens.digits(i) == 4 && tokens.digits(i + 2) <= 2;
    boolean yearLast = tokens.digits(i + 2) == 4 && tokens.digits(i) <= 2;
    if ((tokens.mark(i + 1) == '.' && !tokens.isGlued(i + 1)) || (!yearFirst && !yearLast)) {
      return Optional.empty();
    }
    int year = yearFirst ? a : b;
    int month = yearFirst ? b : a;
    boolean season = yearFirst && month == year % 100 + 1; // "2011/12" is played over two years
    return season || month < 1 || month > 12 || year < 1900 || year > 2100
        ? Optional.empty()
        : Optional.of(new ParsedDate(new Written(year, month, null, null, null), i, i + 3, .8));
  }

  /**
   * "on 4/22", "22/04": only after a word that asks for a day, or with a zero that a ratio has not.
   */
  private Optional<ParsedDate> dayAndMonth(int i) {
    if (!isSeparator(i + 1) || isOpen(i + 3) || tokens.digits(i) > 2 || tokens.digits(i + 2) > 2) {
      return Optional.empty();
    }
    boolean asked = tokens.has(i - 1, TimeRole.BEFORE_DAY);
    boolean zero = tokens.mark(i + 1) == '/' && (isZeroed(i) || isZeroed(i + 2));
    int a = tokens.number(i);
    int b = tokens.number(i + 2);
    DateExpression date = asked || zero ? ordered(null, a, b, false) : null;
    return Optional.ofNullable(date).map(found -> new ParsedDate(found, i, i + 3, .7));
  }

  private boolean isZeroed(int i) {
    return tokens.digits(i) == 2 && tokens.number(i) < 10;
  }

  private boolean isSeparator(int i) {
    return tokens.isMark(i, SEPARATORS + ",")
        && tokens.isGlued(i)
        && tokens.isGlued(i + 1)
        && (tokens.isNumber(i + 1) || tokens.has(i + 1, TimeRole.MONTH));
  }

  /** True where digits or letters go on at {@code i}; a time after a T does not count. */
  private boolean isOpen(int i) {
    boolean glued = tokens.isGlued(i);
    return glued
        && (tokens.isNumber(i)
            || (tokens.isWord(i) && !tokens.is(i, "T"))
            || tokens.isMark(i, "%\u00b0$")
            || (tokens.isMark(i, "-/.,:") && tokens.isNumber(i + 1) && tokens.isGlued(i + 1)));
  }

  /** Such a date; null where no such day exists. */
  static @Nullable Written written(@Nullable Integer year, int month, int day) {
    boolean exists =
        month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(year == null ? 2000 : year, month).lengthOfMonth();
    return exists && (year == null || (year >= 1000 && year < 2200))
        ? new Written(year, month, day, null, null)
        : null;
  }
}
