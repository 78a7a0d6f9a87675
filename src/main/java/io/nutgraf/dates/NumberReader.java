package io.nutgraf.dates;

/**
 * Reads numbers, in digits and in words. Each method gives the number that begins at a token, or
 * -1; {@link #end} is then one past its last token.
 */
final class NumberReader {

  static final int NONE = -1;

  private final TimeTokens tokens;
  private int end;

  NumberReader(TimeTokens tokens) {
    this.tokens = tokens;
  }

  int end() {
    return end;
  }

  /** A day of a month: "5", "5th", "05", "fifth", "twenty-first", "twenty two". */
  int day(int i) {
    int day = tokens.isNumber(i) ? numeral(i) : dayInWords(i);
    return day >= 1 && day <= 31 ? day : NONE;
  }

  /** True where the number that ended last was written as one in a row: "5th", "fifth". */
  boolean isOrdinal() {
    return tokens.isFirst(end - 1, TimeRole.ORDINAL_ENDING)
        || tokens.has(end - 1, TimeRole.ORDINAL);
  }

  private int numeral(int i) {
    if (tokens.digits(i) > 2) {
      return NONE;
    }
    end = i + 1;
    if (tokens.isGlued(end)
        && (tokens.has(end, TimeRole.ORDINAL_ENDING) || tokens.isMark(end, "º°"))) {
      end++;
    } else if (tokens.isGlued(end) && tokens.isWord(end)) {
      return NONE;
    }
    return tokens.number(i);
  }

  private int dayInWords(int i) {
    int ordinal = tokens.value(i, TimeRole.ORDINAL);
    if (ordinal != TimeWord.NONE) {
      end = i + 1;
      return ordinal;
    }
    int tens = tokens.value(i, TimeRole.NUMBER);
    if (tens == TimeWord.NONE || tokens.has(i, TimeRole.INDEFINITE)) {
      return NONE;
    }
    end = i + 1;
    if (tens == 20 || tens == 30) {
      int next = tokens.isMark(end, "-") ? end + 1 : end;
      int unit =
          Math.max(tokens.value(next, TimeRole.ORDINAL), tokens.value(next, TimeRole.NUMBER));
      if (unit > 0 && unit < 10 && !tokens.has(next, TimeRole.INDEFINITE)) {
        end = next + 1;
        return tens + unit;
      }
    }
    return tens;
  }

  /** How many of something: "3", "three", "a", "twenty-five", "a hundred". */
  int amount(int i) {
    if (tokens.isNumber(i)) {
      end = i + 1;
      return tokens.digits(i) <= 4 && !isFraction(i) ? tokens.number(i) : NONE;
    }
    int first = tokens.value(i, TimeRole.NUMBER);
    if (first < 1) {
      return NONE;
    }
    if (tokens.has(i, TimeRole.INDEFINITE) && tokens.has(i + 1, TimeRole.PAIR)) {
      end = tokens.isFirst(i + 2, TimeRole.OF) ? i + 3 : i + 2;
      return 2;
    }
    return cardinal(i);
  }

  private boolean isFraction(int i) {
    return tokens.isMark(i - 1, "$") || (tokens.isMark(i - 1, ".,") && tokens.isGlued(i));
  }

  /** A number in words: "one thousand seven hundred and eighty nine". */
  int cardinal(int i) {
    int total = 0;
    int group = 0;
    int at = i;
    int last = Integer.MAX_VALUE;
    while (tokens.value(at, TimeRole.NUMBER) >= 0) {
      int value = tokens.value(at, TimeRole.NUMBER);
      if (value == 1000 && total == 0 && group > 0) {
        total = 1000 * group;
        group = 0;
        last = 1000;
      } else if (value == 100 && group > 0 && group < 100) {
        group *= 100;
        last = 100;
      } else if (value < 100 && (last > 19 && (last >= 100 || value < 10))) {
        group += value;
        last = value;
      } else {
        break;
      }
      at++;
      end = at;
      boolean more = tokens.has(at, TimeRole.AND) || (tokens.isMark(at, "-") && tokens.isGlued(at));
      at += more ? 1 : 0;
    }
    return total + group > 0 ? total + group : NONE;
  }

  /**
   * A year: four digits, "'82", or words: "nineteen seventy-eight", "two thousand and eighteen".
   */
  int year(int i) {
    if (tokens.isNumber(i)) {
      end = i + 1;
      return isYear(i) ? tokens.number(i) : NONE;
    }
    if (tokens.isMark(i, "'\u2019\u2018") && tokens.digits(i + 1) == 2 && tokens.isGlued(i + 1)) {
      end = i + 2;
      return century(tokens.number(i + 1));
    }
    return yearInWords(i);
  }

  private boolean isYear(int i) {
    int year = tokens.number(i);
    boolean goesOn =
        tokens.isGlued(i + 1)
            && (tokens.isWord(i + 1)
                || (tokens.isMark(i + 1, ".,:%/-")
                    && tokens.isNumber(i + 2)
                    && tokens.isGlued(i + 2)));
    return tokens.digits(i) == 4 && year >= 1000 && year < 2200 && !goesOn;
  }

  private int yearInWords(int i) {
    int first = tokens.value(i, TimeRole.NUMBER);
    if (first >= 11 && first <= 20) {
      int next = i + 1;
      int rest = tokens.value(next, TimeRole.NUMBER);
      if (rest == 0) {
        int unit = tokens.value(next + 1, TimeRole.NUMBER);
        end = next + 2;
        return unit >= 1 && unit <= 9 ? first * 100 + unit : NONE;
      }
      int years = rest >= 10 && rest < 100 ? cardinal(next) : NONE;
      return years >= 10 && years < 100 ? first * 100 + years : NONE;
    }
    int year =
        first >= 1 && first <= 2 && tokens.value(i + 1, TimeRole.NUMBER) == 1000
            ? cardinal(i)
            : NONE;
    return year >= 1000 && year < 2200 ? year : NONE;
  }

  /** Two digits are of the century that makes them the nearest to the present, POSIX's pivot. */
  static int century(int twoDigits) {
    return twoDigits < 69 ? 2000 + twoDigits : 1900 + twoDigits;
  }
}
