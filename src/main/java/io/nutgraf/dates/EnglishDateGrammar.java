package io.nutgraf.dates;

import io.nutgraf.dates.DateExpression.Base;
import io.nutgraf.dates.DateExpression.Clock;
import io.nutgraf.dates.DateExpression.OfYear;
import io.nutgraf.dates.DateExpression.Offset;
import io.nutgraf.dates.DateExpression.Shifted;
import io.nutgraf.dates.DateExpression.ShiftedWeekday;
import io.nutgraf.dates.DateExpression.Written;
import java.time.DayOfWeek;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Adds what English says in a word order of its own: what counts from another day, quarters and
 * seasons, times of the day, parts of a time ("early 2009", "the end of the year").
 */
final class EnglishDateGrammar extends DateGrammar {

  private final TimeTokens tokens;
  private final NumberReader numbers;
  private final EnglishRelativeParser relative;
  private final EnglishPeriodParser periods;
  private final EnglishClockParser clocks;
  private final EnglishTenseDetector tenses;

  EnglishDateGrammar(TimeTokens tokens) {
    super(tokens);
    this.tokens = tokens;
    this.numbers = new NumberReader(tokens);
    this.relative = new EnglishRelativeParser(tokens);
    this.periods = new EnglishPeriodParser(tokens);
    this.clocks = new EnglishClockParser(tokens);
    this.tenses = new EnglishTenseDetector(tokens);
  }

  @Override
  @Nullable ParsedDate whole(int i) {
    if (tokens.has(i, TimeRole.PART)) {
      return part(i);
    }
    ParsedDate match = longest(i);
    return match == null ? null : withClock(withYear(match));
  }

  @Override
  @Nullable ParsedDate relative(int i) {
    ParsedDate best = tokens.is(i, "weekend") ? weekend(i) : day(i);
    best = longer(best, Optional.ofNullable(relative.at(i)));
    best = longer(best, Optional.ofNullable(periods.at(i)));
    return longer(best, Optional.ofNullable(clocks.at(i)));
  }

  /** "USA Today", "Saturday Night Live", "Last Week Tonight": with capitals they are names. */
  @Override
  boolean isName(ParsedDate match) {
    if (tokens.isNumber(match.start())) {
      return false;
    }
    int last = match.end() - 1;
    boolean plain =
        tokens.has(last, TimeRole.TODAY)
            || tokens.has(last, TimeRole.DAYTIME)
            || tokens.has(last, TimeRole.UNIT);
    return plain && tokens.isCapitalized(last) && last > 0 && tokens.isWord(last - 1);
  }

  @Override
  Tense tense(ParsedDate match) {
    return tenses.around(match.start(), match.end());
  }

  private @Nullable ParsedDate weekend(int i) {
    return tokens.is(i - 1, "the")
        ? new ParsedDate(new Shifted(CalendarUnit.WEEKEND, 0, Base.DOCUMENT), i, i + 1, .7)
        : null;
  }

  /** "the 21st", where no word follows that it counts. */
  private @Nullable ParsedDate day(int i) {
    boolean asked =
        tokens.is(i - 1, "the")
            && tokens.isAny(i - 2, "on", "by", "until", "till", "since", "before", "after", "for");
    int day = tokens.isNumber(i) && asked ? numbers.day(i) : NumberReader.NONE;
    boolean open =
        day > 0
            && (numbers.isOrdinal() || tokens.is(i - 2, "on"))
            && (!tokens.isWord(numbers.end()) || isClosing(numbers.end()));
    return open
        ? new ParsedDate(new Written(null, null, day, null, null), i, numbers.end(), .7)
        : null;
  }

  private boolean isClosing(int i) {
    return tokens.isAny(i, "and", "but", "when", "to", "at", "in", "with", "as", "for", "that");
  }

  /** "early 2009", "mid-2015", "the end of the year", "late last month". */
  private @Nullable ParsedDate part(int i) {
    int next = tokens.isMark(i + 1, "-") ? i + 2 : i + 1;
    if (tokens.value(i, TimeRole.PART) == 2) {
      if (!tokens.is(i + 1, "of")) {
        return null;
      }
      boolean article = tokens.is(i + 2, "the");
      next = article ? i + 3 : i + 2;
      if (article && isUnitLongerThanADay(next)) {
        return ParsedDate.of(
            new Shifted(CalendarUnit.of(tokens.value(next, TimeRole.UNIT)), 0, Base.DOCUMENT),
            i,
            next + 1);
      }
    } else {
      next += tokens.is(next, "in") ? 1 : 0;
      next += tokens.is(next, "the") ? 1 : 0;
    }
    ParsedDate match = tokens.mayStart(next) ? longest(next) : null;
    return match == null || match.expression() instanceof Clock ? null : withYear(match).from(i);
  }

  private boolean isUnitLongerThanADay(int i) {
    return tokens.value(i, TimeRole.UNIT) > 0
        && tokens.isAny(i, "week", "month", "year", "decade", "century");
  }

  /** "March 3 of next year", "June last year", "Tuesday next week". */
  private ParsedDate withYear(ParsedDate match) {
    int of = tokens.is(match.end(), "of") ? match.end() + 1 : match.end();
    of += tokens.is(of, "the") && tokens.is(of + 1, "same") ? 1 : 0;
    boolean spoken = tokens.isAny(of, "that", "same");
    boolean shifted = spoken || tokens.has(of, TimeRole.SHIFT);
    if (!shifted || !(match.expression() instanceof Written date)) {
      return match;
    }
    int shift = spoken ? 0 : tokens.value(of, TimeRole.SHIFT);
    if (date.isYearless() && tokens.is(of + 1, "year")) {
      Base base = spoken ? Base.MENTIONED : Base.DOCUMENT;
      return match.with(new OfYear(date, shift, base), of + 2);
    }
    DayOfWeek weekday = date.weekday();
    return weekday != null && !spoken && date.isWeekdayAlone() && tokens.is(of + 1, "week")
        ? match.with(new ShiftedWeekday(weekday, shift), of + 2)
        : match;
  }

  /** "Monday at 3 p.m.", "12:00 UTC on Monday". */
  private ParsedDate withClock(ParsedDate match) {
    if (match.expression() instanceof Clock clock) {
      boolean apart = tokens.is(match.end(), "on") || tokens.isMark(match.end(), ",");
      int next = apart ? match.end() + 1 : match.end();
      ParsedDate day = tokens.mayStart(next) ? longest(next) : null;
      return day == null || !isDay(day.expression())
          ? match
          : match
              .with(
                  new Clock(clock.hour(), clock.minute(), clock.isUniversal(), day.expression()),
                  day.end())
              .certain(.9);
    }
    if (!tokens.is(match.end(), "at") || !isDay(match.expression())) {
      return match;
    }
    ParsedDate time = clocks.at(match.end() + 1);
    return time != null && time.expression() instanceof Clock clock
        ? match.with(
            new Clock(clock.hour(), clock.minute(), clock.isUniversal(), match.expression()),
            time.end())
        : match;
  }

  private static boolean isDay(DateExpression expression) {
    return switch (expression) {
      case Written date -> (date.day() != null || date.weekday() != null) && date.lastDay() == null;
      case Offset offset -> offset.unit() == CalendarUnit.DAY;
      case ShiftedWeekday weekday -> true;
      default -> false;
    };
  }

  /** With "the", "Back in", "Earlier" before it, which belong to it. */
  @Override
  ParsedDate withWordsBefore(ParsedDate match) {
    int start = match.start();
    boolean bare =
        tokens.has(start, TimeRole.MONTH)
            || (match.expression() instanceof Written date
                && date.month() == null
                && date.day() == null);
    if (!bare && tokens.is(start - 1, "the")) {
      start--;
    } else if (tokens.is(start - 1, "in") && tokens.is(start - 2, "back")) {
      start -= 2;
    } else if (tokens.isAny(start - 1, "earlier", "later") && isCounted(match.expression())) {
      start--;
    }
    return match.from(start);
  }

  private static boolean isCounted(DateExpression expression) {
    return expression instanceof Shifted || expression instanceof Offset;
  }
}
