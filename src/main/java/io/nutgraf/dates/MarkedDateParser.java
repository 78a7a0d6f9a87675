package io.nutgraf.dates;

import io.nutgraf.dates.DateExpression.Written;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates whose numbers have each a word behind it that says what it is: "2018年1月18日", "1月18日",
 * "2018年", "平成30年1月".
 */
final class MarkedDateParser {

  private static final int DAY = 1;
  private static final int MONTH = 2;
  private static final int YEAR = 3;

  private final TimeTokens tokens;
  private final NumberReader numbers;
  private int at;

  MarkedDateParser(TimeTokens tokens) {
    this.tokens = tokens;
    this.numbers = new NumberReader(tokens);
  }

  /** The date that begins at {@code i}; null where there is none. */
  @Nullable ParsedDate at(int i) {
    if (tokens.isGlued(i) && tokens.isMark(i - 1, ".,")) {
      return null;
    }
    at = i;
    Integer year = year();
    Integer month = marked(MONTH, 12);
    Integer day = month == null && year != null ? null : marked(DAY, 31);
    boolean names = month != null || year != null;
    boolean exists =
        month == null || day == null || NumericDateParser.written(year, month, day) != null;
    return names && exists && !isDuration()
        ? ParsedDate.of(new Written(year, month, day, null, null), i, at)
        : null;
  }

  /** "2018年の間" and "3月間" are spans of time. */
  private boolean isDuration() {
    return tokens.has(at, TimeRole.MEASURE);
  }

  private @Nullable Integer year() {
    int first = tokens.value(at, TimeRole.REIGN);
    int number = first == TimeWord.NONE ? at : at + 1;
    int year = tokens.isNumber(number) ? tokens.number(number) : numbers.cardinal(number);
    int end = tokens.isNumber(number) ? number + 1 : numbers.end();
    boolean reigned = first != TimeWord.NONE && year > 0 && year < 100;
    boolean written = first == TimeWord.NONE && tokens.digits(number) == 4 && year >= 1000;
    if (tokens.value(end, TimeRole.MARK) != YEAR || !(reigned || written) || year >= 2200) {
      return null;
    }
    at = end + 1;
    return reigned ? first + year : year;
  }

  private @Nullable Integer marked(int mark, int most) {
    int number = tokens.isNumber(at) ? tokens.number(at) : numbers.cardinal(at);
    int end = tokens.isNumber(at) ? at + 1 : numbers.end();
    if (number < 1 || number > most || tokens.value(end, TimeRole.MARK) != mark) {
      return null;
    }
    at = end + 1;
    return number;
  }
}
