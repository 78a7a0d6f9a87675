package io.nutgraf.dates;

import io.nutgraf.dates.DateExpression.Ambiguous;
import io.nutgraf.dates.DateExpression.Row;
import io.nutgraf.dates.DateExpression.Written;
import io.nutgraf.model.Budget;

/**
 * In which order a document writes day and month in numbers, by those of its dates that can be read
 * in one way only: after "25/03/2018", "04/05/2018" is the fourth of May.
 */
public enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST,
  /** Nothing shows it, or dates of both orders do. */
  UNKNOWN;

  /** No month has a higher number. */
  private static final int MONTHS = 12;

  private static final int DAYS = 31;

  /** How sure a date is that is read as the document's others are. */
  private static final double SHOWN = .9;

  /** The order that the dates in {@code text} show. */
  public static DayOrder of(String text) {
    boolean dayFirst = false;
    boolean monthFirst = false;
    for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
      Budget.check();
      int first = numberBefore(text, slash);
      int second = numberBehind(text, slash);
      if (first > 0 && second > 0 && isDated(text, slash)) {
        dayFirst |= first > MONTHS && first <= DAYS && second <= MONTHS;
        monthFirst |= second > MONTHS && second <= DAYS && first <= MONTHS;
      }
    }
    return dayFirst == monthFirst ? UNKNOWN : dayFirst ? DAY_FIRST : MONTH_FIRST;
  }

  /** The number of one or two digits that ends before {@code at}; 0 where there is none. */
  private static int numberBefore(String text, int at) {
    int from = at;
    while (from > 0 && at - from < 3 && isDigit(text, from - 1)) {
      from--;
    }
    boolean bare = from == 0 || text.charAt(from - 1) != '/';
    return bare ? number(text, from, at) : 0;
  }

  private static int numberBehind(String text, int slash) {
    int to = slash + 1;
    while (to - slash <= 3 && isDigit(text, to)) {
      to++;
    }
    return number(text, slash + 1, to);
  }

  private static int number(String text, int from, int to) {
    return to - from == 1 || to - from == 2 ? Integer.parseInt(text, from, to, 10) : 0;
  }

  /** True where a year follows, of two digits or four. */
  private static boolean isDated(String text, int slash) {
    int next = slash + 1;
    while (isDigit(text, next)) {
      next++;
    }
    int year = next + 1;
    int end = year;
    while (end - year < 5 && isDigit(text, end)) {
      end++;
    }
    return next < text.length() && text.charAt(next) == '/' && (end - year == 2 || end - year == 4);
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** What {@code expression} says in this order. */
  public DateExpression read(DateExpression expression) {
    return switch (expression) {
      case Ambiguous date when this != UNKNOWN -> new Ambiguous(written(date), SHOWN, rule());
      case Row row when this != UNKNOWN -> new Row(read(row.first()), read(row.last()));
      default -> expression;
    };
  }

  private Written written(Ambiguous date) {
    Written monthFirst = date.read();
    Integer month = monthFirst.day();
    Integer day = monthFirst.month();
    return this == MONTH_FIRST
        ? monthFirst
        : new Written(monthFirst.year(), month, day, null, null);
  }

  private String rule() {
    return this == DAY_FIRST ? "day_first" : "month_first";
  }
}
