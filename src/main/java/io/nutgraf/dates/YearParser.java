package io.nutgraf.dates;

import io.nutgraf.dates.DateExpression.Written;
import io.nutgraf.dates.DateExpression.Years;
import org.jspecify.annotations.Nullable;

/**
 * Reads years, rows of years and decades: "2014", "2009-2011", "the 1990s", "the 19th century". A
 * number is a year only where the words around it don't count or name something with it.
 */
final class YearParser {

  /** As {@link TimeRole#MARK}: the word "года" behind a year. */
  private static final int OF_YEAR = 4;

  private final TimeTokens tokens;
  private final NumberReader numbers;

  YearParser(TimeTokens tokens) {
    this.tokens = tokens;
    this.numbers = new NumberReader(tokens);
  }

  @Nullable ParsedDate at(int i) {
    if (tokens.isMark(i, "'\u2019\u2018") && tokens.isGlued(i + 1)) {
      return tokens.digits(i + 1) == 2 && !tokens.isGlued(i) ? shortYear(i) : null;
    }
    if (tokens.isNumber(i)) {
      ParsedDate decade = decade(i, i);
      return decade != null ? decade : tokens.digits(i) == 4 ? year(i) : century(i);
    }
    if (tokens.has(i, TimeRole.DECADE) && isBeforeDecade(i - 1)) {
      int first = 1900 + tokens.value(i, TimeRole.DECADE);
      return new ParsedDate(new Years(first, first + 9), i, i + 1, .8);
    }
    boolean inWords =
        tokens.has(i, TimeRole.NUMBER) && tokens.has(i - 1, TimeRole.BEFORE_YEAR_IN_WORDS);
    int year = inWords ? numbers.year(i) : -1;
    return year > 0 && !isCountedInWords(year, numbers.end())
        ? ParsedDate.of(ofYear(year), i, numbers.end())
        : century(i);
  }

  /** "In one thousand cases", "in two thousand and five houses". */
  private boolean isCountedInWords(int year, int next) {
    boolean word = tokens.isWord(next) && !tokens.isCapitalized(next);
    boolean goesOn = tokens.has(next, TimeRole.CLAUSE) || tokens.has(next, TimeRole.AND);
    return year == 1000
        || tokens.has(next, TimeRole.MEASURE)
        || tokens.has(next, TimeRole.UNIT)
        || (word && !goesOn && (year % 100 == 0 || tokens.endsWith(next, "s")));
  }

  private @Nullable ParsedDate shortYear(int i) {
    ParsedDate decade = decade(i, i + 1);
    if (decade != null) {
      return decade;
    }
    int year = numbers.year(i);
    boolean asked = tokens.has(i - 1, TimeRole.BEFORE_SHORT_YEAR);
    return asked && !tokens.isGlued(numbers.end() + 1)
        ? new ParsedDate(ofYear(year), i, numbers.end(), .8)
        : null;
  }

  /** "1990s", "1990's", "'90s", "the 90s"; not the age of "his 70s". */
  private @Nullable ParsedDate decade(int i, int number) {
    int s = tokens.isMark(number + 1, "'\u2019-") ? number + 2 : number + 1;
    int year = tokens.number(number);
    boolean hyphened = tokens.isMark(number + 1, "-");
    if (!tokens.has(s, TimeRole.ENDING)
        || (hyphened && tokens.value(s, TimeRole.ENDING) != 3)
        || !tokens.isGlued(s)
        || !tokens.isGlued(number + 1)
        || year % 10 != 0) {
      return null;
    }
    if (tokens.digits(number) == 4 && year >= 1000 && year < 2200) {
      boolean hundred = year % 100 == 0 && year < 1900;
      return ParsedDate.of(new Years(year, year + (hundred ? 99 : 9)), i, s + 1);
    }
    boolean asked =
        i != number
            || tokens.value(s, TimeRole.ENDING) >= 2
            || isBeforeDecade(i - 1)
            || tokens.has(i - 1, TimeRole.AND);
    boolean ofAge = tokens.has(i - 1, TimeRole.WHOSE) || tokens.has(i - 2, TimeRole.WHOSE);
    return tokens.digits(number) == 2 && year >= 20 && asked && !ofAge
        ? new ParsedDate(new Years(1900 + year, 1909 + year), i, s + 1, .7)
        : null;
  }

  /** "the", "early". */
  private boolean isBeforeDecade(int i) {
    return tokens.isFirst(i, TimeRole.ARTICLE) || tokens.isFirst(i, TimeRole.PART);
  }

  private @Nullable ParsedDate century(int i) {
    int number = numbers.day(i);
    boolean pointed =
        number > 0 && tokens.isMark(numbers.end(), ".") && tokens.isGlued(numbers.end());
    if (number < 1 || !(pointed || numbers.isOrdinal())) {
      return null;
    }
    int next = pointed || tokens.isMark(numbers.end(), "-") ? numbers.end() + 1 : numbers.end();
    boolean isBefore = tokens.isFirst(next + 1, TimeRole.BEFORE_CHRIST);
    boolean named = tokens.isCapitalized(next) && tokens.isCapitalized(next + 1);
    return tokens.isUnit(next, CalendarUnit.CENTURY)
            && !named
            && number <= 21
            && number >= 11
            && !isBefore
        ? ParsedDate.of(new Years(100 * number - 99, 100 * number), i, next + 1)
        : null;
  }

  private @Nullable ParsedDate year(int i) {
    ParsedDate row = isPartOfMore(i) ? null : row(i, tokens.number(i));
    if (row != null) {
      return row;
    }
    int year = numbers.year(i);
    if (year < 0 || isPartOfMore(i)) {
      return null;
    }
    if (isBeforeChrist(i + 1)) {
      return null;
    }
    if (tokens.has(i - 1, TimeRole.BEFORE_DECADE) && year % 10 == 0) {
      return ParsedDate.of(new Years(year, year + 9), i, i + 1);
    }
    boolean asked = tokens.has(i - 1, TimeRole.BEFORE_YEAR);
    boolean likely = year >= 1900 && year <= 2100;
    if (isCounted(i, asked) || isNamed(i) || !(likely || asked || tokens.isMark(i - 1, "("))) {
      return null;
    }
    return new ParsedDate(ofYear(year), i, i + 1, !likely ? .7 : asked ? 1 : .8);
  }

  /** "2009-2011", "2014-15". */
  private @Nullable ParsedDate row(int i, int first) {
    if (!tokens.isMark(i + 1, "-\u2013/") || !tokens.isGlued(i + 1) || !tokens.isGlued(i + 2)) {
      return null;
    }
    int last = tokens.number(i + 2);
    last += tokens.digits(i + 2) == 2 ? first / 100 * 100 : 0;
    boolean fits = tokens.digits(i + 2) % 2 == 0 && last > first && last - first <= 120;
    return fits
            && first >= 1500
            && last < 2200
            && (!tokens.isGlued(i + 3) || tokens.isMark(i + 3, ".,;:)"))
        ? new ParsedDate(new Years(first, last), i, i + 3, .9)
        : null;
  }

  /** "BC", "B.C.", "v. Chr.", "avant J.-C.", "av. J.-C.", "a.C.", "до н. э.". */
  private boolean isBeforeChrist(int i) {
    int next = tokens.isMark(i + 1, ".") ? i + 2 : i + 1;
    return switch (tokens.value(i, TimeRole.BEFORE_CHRIST)) {
      case 1 -> true;
      case 2 -> tokens.value(next, TimeRole.CHRIST) == 2 && tokens.isGlued(next);
      case 3 -> tokens.value(next, TimeRole.CHRIST) == 3;
      default -> false;
    };
  }

  private boolean isPartOfMore(int i) {
    boolean mid = tokens.isMark(i - 1, "-") && tokens.has(i - 2, TimeRole.PART);
    boolean before =
        tokens.isGlued(i) && !mid && !tokens.isMark(i - 1, "(\"'\u201c\u2018\u2014\u2013|[");
    return before || tokens.isMark(i - 1, "$\u20ac\u00a3#");
  }

  /** "2000 people", "about 2000 tents", "more than 1950". */
  private boolean isCounted(int i, boolean asked) {
    if (tokens.has(i + 1, TimeRole.MEASURE)
        || tokens.isMark(i + 1, "%\u00b0$\u20ac\u00a3")
        || (tokens.has(i + 1, TimeRole.UNIT) && tokens.value(i + 1, TimeRole.MARK) != OF_YEAR)
        || tokens.has(i - 1, TimeRole.COUNTING)) {
      return true;
    }
    boolean plural =
        tokens.isWord(i + 1) && !tokens.isCapitalized(i + 1) && tokens.endsWith(i + 1, "s");
    return plural
        && !asked
        && !tokens.isFirst(i - 1, TimeRole.ARTICLE)
        && !tokens.has(i - 1, TimeRole.ENDING);
  }

  /** "Windows 2000", "Vision 2030": a year that is part of a name dates nothing. */
  private boolean isNamed(int i) {
    boolean opening = i == 1 && tokens.end(0) - tokens.start(0) <= 4;
    return tokens.isCapitalized(i - 1)
        && !opening
        && !tokens.has(i - 1, TimeRole.BEFORE_YEAR)
        && !isOpening(i - 1)
        && !tokens.has(i - 1, TimeRole.SEASON)
        && !tokens.has(i - 1, TimeRole.MONTH);
  }

  private boolean isOpening(int i) {
    return tokens.isFirst(i, TimeRole.OPENING) || tokens.value(i, TimeRole.OPENING) == 3;
  }

  private static Written ofYear(int year) {
    return new Written(year, null, null, null, null);
  }
}
