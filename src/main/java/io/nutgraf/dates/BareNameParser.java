package io.nutgraf.dates;

import io.nutgraf.dates.DateExpression.Base;
import io.nutgraf.dates.DateExpression.Offset;
import io.nutgraf.dates.DateExpression.Written;
import java.time.DayOfWeek;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the name of a weekday, a month or a day such as "gestern" that stands alone. Such a word
 * must be told from the person, paper or verb it may be as well.
 */
final class BareNameParser {

  private final TimeTokens tokens;

  BareNameParser(TimeTokens tokens) {
    this.tokens = tokens;
  }

  /** A weekday or month. */
  Optional<ParsedDate> at(int i) {
    ParsedDate match = null;
    if (tokens.has(i, TimeRole.WEEKDAY)) {
      match = weekday(i);
    } else if (tokens.has(i, TimeRole.MONTH)) {
      match = month(i);
    }
    return Optional.ofNullable(match);
  }

  /** A day by its place before or after that of writing. */
  @Nullable ParsedDate today(int i) {
    if (!tokens.has(i, TimeRole.TODAY) || isMorning(i)) {
      return null;
    }
    Period days = Period.ofDays(tokens.value(i, TimeRole.TODAY));
    return ParsedDate.of(new Offset(days, CalendarUnit.DAY, Base.DOCUMENT), i, i + 1);
  }

  /** A weekday in full; of the short forms only those with a date mean one. */
  private @Nullable ParsedDate weekday(int i) {
    if (tokens.has(i, TimeRole.SHORT)
        || tokens.has(i - 1, TimeRole.NAMING)
        || tokens.isMark(i + 1, "-")
        || tokens.has(i - 1, TimeRole.ORDINAL)) {
      return null;
    }
    int end = i + 1;
    end += tokens.has(end, TimeRole.DAYTIME) ? 1 : 0;
    DayOfWeek day = DayOfWeek.of(tokens.value(i, TimeRole.WEEKDAY));
    return ParsedDate.of(new Written(null, null, null, null, day), i, end);
  }

  private @Nullable ParsedDate month(int i) {
    int month = tokens.month(i);
    boolean ofYear = isOfSomeYear(i + 1);
    boolean asked = ofYear || tokens.has(i - 1, TimeRole.BEFORE_MONTH) || isAfterPart(i);
    if (month < 1
        || (isNumbered(i + 1) && !ofYear)
        || (!asked && !tokens.has(i, TimeRole.ALONE))
        || tokens.has(i, TimeRole.SHORT)) {
      return null;
    }
    boolean named =
        (!asked && tokens.isCapitalized(i - 1) && !isOpening(i - 1))
            || (tokens.has(i, TimeRole.ALSO_A_NAME)
                && tokens.isCapitalized(i + 1)
                && !tokens.has(i + 1, TimeRole.MONTH));
    return named
        ? null
        : new ParsedDate(new Written(null, month, null, null, null), i, i + 1, asked ? 1 : .8);
  }

  /** "of last year", "that year". */
  private boolean isOfSomeYear(int i) {
    int next = tokens.isFirst(i, TimeRole.OF) ? i + 1 : i;
    return (tokens.has(next, TimeRole.SHIFT) || tokens.has(next, TimeRole.SAME))
        && tokens.isUnit(next + 1, CalendarUnit.YEAR);
  }

  /** "Mid-May", "mi-mai", "a mediados de mayo". */
  private boolean isAfterPart(int i) {
    boolean joined = tokens.isMark(i - 1, "-");
    return (joined && tokens.has(i - 2, TimeRole.PART))
        || ((joined || tokens.isFirst(i - 1, TimeRole.OF))
            && tokens.has(i - 2, TimeRole.BEFORE_MONTH));
  }

  private boolean isNumbered(int i) {
    return tokens.digits(i) == 1 || tokens.digits(i) == 2;
  }

  private boolean isOpening(int i) {
    return i == 0 || tokens.isFirst(i, TimeRole.OPENING) || tokens.value(i, TimeRole.OPENING) == 2;
  }

  /** "la mañana" and "am Morgen" are the morning. */
  private boolean isMorning(int i) {
    return tokens.has(i, TimeRole.ALSO_A_NOUN)
        && ((tokens.isCapitalized(i) && i > 0) || tokens.has(i - 1, TimeRole.OWNER));
  }
}
