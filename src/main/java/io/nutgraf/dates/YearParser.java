package io.nutgraf.dates;

import io.nutgraf.dates.DateExpression.Written;
import io.nutgraf.dates.DateExpression.Years;
import org.jspecify.annotations.Nullable;

/**
 * Reads years, rows of years and decades: "2014", "2009-2011", "the 1990s", "the 19th century". A
 * number is a year only where the words around it don't count or name something with it.
 */
final class YearParser {

  /** After these, a round year stands for its decade: "années 1960". */
  private static final String[] DECADES = {"années", "años", "anos", "anni"};

  private final TimeTokens tokens;
  private final NumberReader numbers;

  YearParser(TimeTokens tokens) {
    this.tokens = tokens;
    this.numbers = new NumberReader(tokens);
  }

  @Nullable DateMatch at(int i) {
    if (tokens.isMark(i, "'\u2019\u2018") && tokens.isGlued(i + 1)) {
      return tokens.digits(i + 1) == 2 && !tokens.isGlued(i) ? shortYear(i) : null;
    }
    if (tokens.isNumber(i)) {
      DateMatch decade = decade(i, i);
      return decade != null ? decade : tokens.digits(i) == 4 ? year(i) : century(i);
    }
    if (tokens.has(i, WordKind.DECADE) && tokens.isAny(i - 1, "the", "early", "mid", "late")) {
      int first = 1900 + tokens.value(i, WordKind.DECADE);
      return new DateMatch(new Years(first, first + 9), i, i + 1, .8);
    }
    boolean inWords = tokens.has(i, WordKind.NUMBER) && tokens.isAny(i - 1, "in", "since", "of");
    int year = inWords ? numbers.year(i) : -1;
    return year > 0 ? DateMatch.of(ofYear(year), i, numbers.end()) : century(i);
  }

  private @Nullable DateMatch shortYear(int i) {
    DateMatch decade = decade(i, i + 1);
    if (decade != null) {
      return decade;
    }
    int year = numbers.year(i);
    boolean asked = tokens.isAny(i - 1, "in", "since", "of", "by", "until", "summer", "class");
    return asked && !tokens.isGlued(numbers.end() + 1)
        ? new DateMatch(ofYear(year), i, numbers.end(), .8)
        : null;
  }

  /** "1990s", "1990's", "'90s", "the 90s"; not the age of "his 70s". */
  private @Nullable DateMatch decade(int i, int number) {
    int s = tokens.isMark(number + 1, "'\u2019") ? number + 2 : number + 1;
    int year = tokens.number(number);
    if (!tokens.is(s, "s") || !tokens.isGlued(s) || !tokens.isGlued(number + 1) || year % 10 != 0) {
      return null;
    }
    if (tokens.digits(number) == 4 && year >= 1000 && year < 2200) {
      boolean hundred = year % 100 == 0 && year < 1900;
      return DateMatch.of(new Years(year, year + (hundred ? 99 : 9)), i, s + 1);
    }
    boolean asked = i != number || tokens.isAny(i - 1, "the", "early", "mid", "late", "and");
    boolean ofAge =
        tokens.isAny(i - 1, "his", "her", "their") || tokens.isAny(i - 2, "his", "her", "their");
    return tokens.digits(number) == 2 && year >= 20 && asked && !ofAge
        ? new DateMatch(new Years(1900 + year, 1909 + year), i, s + 1, .7)
        : null;
  }

  private @Nullable DateMatch century(int i) {
    int number = numbers.day(i);
    if (number < 1 || !numbers.isOrdinal()) {
      return null;
    }
    int next = tokens.isMark(numbers.end(), "-") ? numbers.end() + 1 : numbers.end();
    boolean isBefore = tokens.isAny(next + 1, "BC", "BCE");
    boolean named = tokens.isCapitalized(next) && tokens.isCapitalized(next + 1);
    return tokens.is(next, "century") && !named && number <= 21 && number >= 11 && !isBefore
        ? DateMatch.of(new Years(100 * number - 99, 100 * number), i, next + 1)
        : null;
  }

  private @Nullable DateMatch year(int i) {
    DateMatch row = isPartOfMore(i) ? null : row(i, tokens.number(i));
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
    if (tokens.isAny(i - 1, DECADES) && year % 10 == 0) {
      return DateMatch.of(new Years(year, year + 9), i, i + 1);
    }
    boolean asked = tokens.asksForYear(i - 1);
    boolean likely = year >= 1900 && year <= 2100;
    if (isCounted(i, asked) || isNamed(i) || !(likely || asked || tokens.isMark(i - 1, "("))) {
      return null;
    }
    return new DateMatch(ofYear(year), i, i + 1, !likely ? .7 : asked ? 1 : .8);
  }

  /** "2009-2011", "2014-15". */
  private @Nullable DateMatch row(int i, int first) {
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
        ? new DateMatch(new Years(first, last), i, i + 3, .9)
        : null;
  }

  /** "BC", "B.C.", "v. Chr.", "avant J.-C.", "av. J.-C.", "a.C.", "до н. э.". */
  private boolean isBeforeChrist(int i) {
    int next = tokens.isMark(i + 1, ".") ? i + 2 : i + 1;
    return tokens.isAny(i, "BC", "BCE")
        || (tokens.isAny(i, "B", "a") && tokens.is(next, "C") && tokens.isGlued(next))
        || (tokens.is(i, "v") && tokens.is(next, "Chr"))
        || (tokens.isAny(i, "av", "avant") && tokens.is(next, "J"))
        || (tokens.is(i, "до") && tokens.is(i + 1, "н"));
  }

  private boolean isPartOfMore(int i) {
    boolean mid = tokens.isMark(i - 1, "-") && tokens.has(i - 2, WordKind.PART);
    boolean before =
        tokens.isGlued(i) && !mid && !tokens.isMark(i - 1, "(\"'\u201c\u2018\u2014\u2013|[");
    return before || tokens.isMark(i - 1, "$\u20ac\u00a3#");
  }

  /** "2000 people", "about 2000 tents", "more than 1950". */
  private boolean isCounted(int i, boolean asked) {
    if (tokens.has(i + 1, WordKind.MEASURE)
        || tokens.isMark(i + 1, "%\u00b0$\u20ac\u00a3")
        || tokens.has(i + 1, WordKind.UNIT)
        || tokens.isAny(
            i - 1, "than", "least", "nearly", "almost", "some", "No", "number", "page")) {
      return true;
    }
    boolean plural =
        tokens.isWord(i + 1) && !tokens.isCapitalized(i + 1) && tokens.endsWith(i + 1, "s");
    return plural && !asked && !tokens.is(i - 1, "the") && !tokens.is(i - 1, "s");
  }

  /** "Windows 2000", "Vision 2030": a year that is part of a name dates nothing. */
  private boolean isNamed(int i) {
    boolean opening = i == 1 && tokens.end(0) - tokens.start(0) <= 4;
    return tokens.isCapitalized(i - 1)
        && !opening
        && !tokens.asksForYear(i - 1)
        && !tokens.isAny(i - 1, "The", "And", "For", "To", "On", "At", "A", "An", "This", "As")
        && !tokens.has(i - 1, WordKind.SEASON)
        && !tokens.has(i - 1, WordKind.MONTH);
  }

  private static Written ofYear(int year) {
    return new Written(year, null, null, null, null);
  }
}
