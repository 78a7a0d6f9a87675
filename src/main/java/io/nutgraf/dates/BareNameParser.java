package io.nutgraf.dates;

import io.nutgraf.dates.DateExpression.Base;
import io.nutgraf.dates.DateExpression.Offset;
import io.nutgraf.dates.DateExpression.Shifted;
import io.nutgraf.dates.DateExpression.Written;
import java.time.DayOfWeek;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the name of a weekday or month that stands alone, days such as "gestern", and "the 21st".
 * Such a word must be told from the person, paper or verb it may be as well.
 */
final class BareNameParser {

  private final TimeTokens tokens;
  private final NumberReader numbers;
  private final boolean isEnglish;

  BareNameParser(TimeTokens tokens, boolean isEnglish) {
    this.tokens = tokens;
    this.numbers = new NumberReader(tokens);
    this.isEnglish = isEnglish;
  }

  Optional<DateMatch> at(int i) {
    DateMatch match = null;
    if (tokens.has(i, WordKind.WEEKDAY)) {
      match = weekday(i);
    } else if (tokens.has(i, WordKind.MONTH)) {
      match = month(i);
    } else if (tokens.has(i, WordKind.TODAY) && !isEnglish && !isMorning(i)) {
      int days = tokens.value(i, WordKind.TODAY);
      match =
          DateMatch.of(new Offset(Period.ofDays(days), CalendarUnit.DAY, Base.DOCUMENT), i, i + 1);
    } else if (isEnglish && tokens.is(i, "weekend")) {
      boolean one = tokens.is(i - 1, "the");
      match =
          one
              ? new DateMatch(new Shifted(CalendarUnit.WEEKEND, 0, Base.DOCUMENT), i, i + 1, .7)
              : null;
    } else if (isEnglish && tokens.is(i - 1, "the")) {
      match = day(i);
    }
    return Optional.ofNullable(match);
  }

  private static boolean isShort(int length) {
    return length <= 5;
  }

  /** A weekday in full; of the short forms only those with a date mean one. */
  private @Nullable DateMatch weekday(int i) {
    boolean abbreviated = isEnglish && isShort(tokens.end(i) - tokens.start(i));
    boolean name =
        tokens.isAny(i - 1, "Black", "Ash", "Good", "Bloody", "Super", "Cyber", "Easter", "Palm");
    if (abbreviated || name || tokens.isMark(i + 1, "-") || tokens.has(i - 1, WordKind.ORDINAL)) {
      return null;
    }
    int end = i + 1;
    end += isEnglish && tokens.has(end, WordKind.DAYTIME) ? 1 : 0;
    DayOfWeek day = DayOfWeek.of(tokens.value(i, WordKind.WEEKDAY));
    return DateMatch.of(new Written(null, null, null, null, day), i, end);
  }

  private @Nullable DateMatch month(int i) {
    int month = tokens.month(i);
    int of = tokens.is(i + 1, "of") ? i + 2 : i + 1;
    boolean shifted = tokens.has(of, WordKind.SHIFT) || tokens.is(of, "that");
    boolean ofYear = shifted && tokens.is(of + 1, "year");
    boolean asked = ofYear || tokens.asksForMonth(i - 1) || isAfterPart(i);
    if (month < 1
        || (isNumbered(i + 1) && !ofYear)
        || (!asked && !isUnmistakable(i))
        || isShortForm(i)) {
      return null;
    }
    boolean named =
        (!asked && tokens.isCapitalized(i - 1) && !isOpening(i - 1))
            || (isPlain(i) && tokens.isCapitalized(i + 1) && !tokens.has(i + 1, WordKind.MONTH));
    return named
        ? null
        : new DateMatch(new Written(null, month, null, null, null), i, i + 1, asked ? 1 : .8);
  }

  /** "Mar", "set" and "ago" are words of their own in the languages that shorten months to them. */
  private boolean isShortForm(int i) {
    return !isEnglish
        && tokens.end(i) - tokens.start(i) < 4
        && !tokens.isAny(i, "mai", "mei", "maj", "май", "мая", "мае");
  }

  private boolean isAfterPart(int i) {
    return tokens.isMark(i - 1, "-") && tokens.has(i - 2, WordKind.PART);
  }

  private boolean isNumbered(int i) {
    return tokens.digits(i) == 1 || tokens.digits(i) == 2;
  }

  /** A month in full, with a capital where it may be a person's name or a verb. */
  private boolean isUnmistakable(int i) {
    return isEnglish && !isPlain(i) && tokens.end(i) - tokens.start(i) > 4;
  }

  private boolean isPlain(int i) {
    return tokens.isAny(i, "march", "april", "may", "june", "august", "mars", "mai", "lutego");
  }

  private boolean isOpening(int i) {
    return i == 0 || tokens.isAny(i, "The", "This", "Its", "Their", "His", "Her", "On");
  }

  /** "la mañana" and "am Morgen" are the morning. */
  private boolean isMorning(int i) {
    return tokens.isAny(i, "mañana", "morgen")
        && (tokens.isCapitalized(i)
            || tokens.isAny(i - 1, "la", "esta", "de", "am", "guten", "de"));
  }

  /** "the 21st", where no word follows that it counts. */
  private @Nullable DateMatch day(int i) {
    boolean asked =
        tokens.isAny(i - 2, "on", "by", "until", "till", "since", "before", "after", "for");
    int day = tokens.isNumber(i) && asked ? numbers.day(i) : NumberReader.NONE;
    boolean open =
        day > 0
            && (numbers.isOrdinal() || tokens.is(i - 2, "on"))
            && (!tokens.isWord(numbers.end()) || isClosing(numbers.end()));
    return open
        ? new DateMatch(new Written(null, null, day, null, null), i, numbers.end(), .7)
        : null;
  }

  private boolean isClosing(int i) {
    return tokens.isAny(i, "and", "but", "when", "to", "at", "in", "with", "as", "for", "that");
  }
}
