package io.nutgraf.dates;

import io.nutgraf.dates.DateExpression.Base;
import io.nutgraf.dates.DateExpression.Clock;
import io.nutgraf.dates.DateExpression.OfYear;
import io.nutgraf.dates.DateExpression.Offset;
import io.nutgraf.dates.DateExpression.Shifted;
import io.nutgraf.dates.DateExpression.ShiftedWeekday;
import io.nutgraf.dates.DateExpression.Written;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the expressions of dates in a sentence: at each place the longest one. */
public final class DateGrammar {

  private final TimeTokens tokens;
  private final boolean isEnglish;
  private final NumericDateParser numeric;
  private final WrittenDateParser written;
  private final RelativeDateParser relative;
  private final YearParser years;
  private final PeriodParser periods;
  private final ClockParser clocks;
  private final BareNameParser bare;

  public DateGrammar(TimeTokens tokens, boolean isEnglish) {
    this.tokens = tokens;
    this.isEnglish = isEnglish;
    this.numeric = new NumericDateParser(tokens, isEnglish);
    this.written = new WrittenDateParser(tokens);
    this.relative = new RelativeDateParser(tokens);
    this.years = new YearParser(tokens);
    this.periods = new PeriodParser(tokens);
    this.clocks = new ClockParser(tokens);
    this.bare = new BareNameParser(tokens, isEnglish);
  }

  /** The expressions, in their order; no two overlap. */
  public List<DateMatch> matches() {
    List<DateMatch> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.count()) {
      DateMatch match = tokens.mayStart(i) ? whole(i) : null;
      if (match == null
          || isRepeated(match)
          || isName(match)
          || match.certainty() <= ClockParser.LOOSE) {
        i = match == null ? i + 1 : match.end();
      } else {
        found.add(withWordsBefore(match));
        i = match.end();
      }
    }
    return found;
  }

  /** "every Monday" and "each year" are no date. */
  private boolean isRepeated(DateMatch match) {
    return tokens.isAny(match.start() - 1, "every", "each", "per");
  }

  /** "USA Today", "Saturday Night Live", "Last Week Tonight": with capitals they are names. */
  private boolean isName(DateMatch match) {
    if (!isEnglish || tokens.isNumber(match.start())) {
      return false;
    }
    int last = match.end() - 1;
    boolean plain =
        tokens.has(last, WordKind.TODAY)
            || tokens.has(last, WordKind.DAYTIME)
            || tokens.has(last, WordKind.UNIT);
    return plain && tokens.isCapitalized(last) && last > 0 && tokens.isWord(last - 1);
  }

  private @Nullable DateMatch whole(int i) {
    if (isEnglish && tokens.has(i, WordKind.PART)) {
      return part(i);
    }
    DateMatch match = longest(i);
    if (match == null || !isEnglish) {
      return match;
    }
    return withClock(withYear(match));
  }

  private @Nullable DateMatch longest(int i) {
    DateMatch best = numeric.at(i).orElse(null);
    best = longer(best, written.at(i));
    best = longer(best, bare.at(i));
    if (isEnglish) {
      best = longer(best, Optional.ofNullable(relative.at(i)));
      best = longer(best, Optional.ofNullable(periods.at(i)));
      best = longer(best, Optional.ofNullable(clocks.at(i)));
    }
    return longer(best, Optional.ofNullable(years.at(i)));
  }

  private static @Nullable DateMatch longer(@Nullable DateMatch best, Optional<DateMatch> other) {
    return other.isPresent() && (best == null || other.get().end() > best.end())
        ? other.get()
        : best;
  }

  /** "early 2009", "mid-2015", "the end of the year", "late last month". */
  private @Nullable DateMatch part(int i) {
    int next = tokens.isMark(i + 1, "-") ? i + 2 : i + 1;
    if (tokens.value(i, WordKind.PART) == 2) {
      if (!tokens.is(i + 1, "of")) {
        return null;
      }
      boolean article = tokens.is(i + 2, "the");
      next = article ? i + 3 : i + 2;
      if (article && isUnitLongerThanADay(next)) {
        return DateMatch.of(
            new Shifted(CalendarUnit.of(tokens.value(next, WordKind.UNIT)), 0, Base.DOCUMENT),
            i,
            next + 1);
      }
    } else {
      next += tokens.is(next, "in") ? 1 : 0;
      next += tokens.is(next, "the") ? 1 : 0;
    }
    DateMatch match = tokens.mayStart(next) ? longest(next) : null;
    return match == null || match.expression() instanceof Clock ? null : withYear(match).from(i);
  }

  private boolean isUnitLongerThanADay(int i) {
    return tokens.value(i, WordKind.UNIT) > 0
        && tokens.isAny(i, "week", "month", "year", "decade", "century");
  }

  /** "March 3 of next year", "June last year", "Tuesday next week". */
  private DateMatch withYear(DateMatch match) {
    int of = tokens.is(match.end(), "of") ? match.end() + 1 : match.end();
    of += tokens.is(of, "the") && tokens.is(of + 1, "same") ? 1 : 0;
    boolean spoken = tokens.isAny(of, "that", "same");
    boolean shifted = spoken || tokens.has(of, WordKind.SHIFT);
    if (!shifted || !(match.expression() instanceof Written date)) {
      return match;
    }
    int shift = spoken ? 0 : tokens.value(of, WordKind.SHIFT);
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
  private DateMatch withClock(DateMatch match) {
    if (match.expression() instanceof Clock clock) {
      boolean apart = tokens.is(match.end(), "on") || tokens.isMark(match.end(), ",");
      int next = apart ? match.end() + 1 : match.end();
      DateMatch day = tokens.mayStart(next) ? longest(next) : null;
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
    DateMatch time = clocks.at(match.end() + 1);
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
  private DateMatch withWordsBefore(DateMatch match) {
    int start = match.start();
    boolean bare =
        tokens.has(start, WordKind.MONTH)
            || (match.expression() instanceof Written date
                && date.month() == null
                && date.day() == null);
    if (isEnglish && !bare && tokens.is(start - 1, "the")) {
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
