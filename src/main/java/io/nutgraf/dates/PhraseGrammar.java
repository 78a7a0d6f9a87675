package io.nutgraf.dates;

import io.nutgraf.dates.DateExpression.Base;
import io.nutgraf.dates.DateExpression.NearestWeekday;
import io.nutgraf.dates.DateExpression.OfYear;
import io.nutgraf.dates.DateExpression.Shifted;
import io.nutgraf.dates.DateExpression.ShiftedWeekday;
import io.nutgraf.dates.DateExpression.Written;
import java.time.DayOfWeek;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Adds what a language states as phrases, and the year or week that may follow a date: "im Juni
 * letzten Jahres", "el martes de la próxima semana".
 */
final class PhraseGrammar extends DateGrammar {

  /** Between a date and its year or week stand at most so many words: "de la", "du". */
  private static final int MOST_WORDS = 2;

  private final TimeTokens tokens;
  private final PhraseParser phrases;
  private final TenseDetector tenses;

  PhraseGrammar(TimeTokens tokens) {
    super(tokens);
    this.tokens = tokens;
    this.phrases = new PhraseParser(tokens);
    this.tenses = new TenseDetector(tokens);
  }

  @Override
  @Nullable ParsedDate whole(int i) {
    ParsedDate match = longest(i);
    return match == null
        ? null
        : match.expression() instanceof Shifted year && year.unit() == CalendarUnit.YEAR
            ? withDay(match, year)
            : withYear(match);
  }

  /** "Geçen yıl 25 Aralık", "letztes Jahr am 25. Dezember": the day behind its year. */
  private ParsedDate withDay(ParsedDate match, Shifted year) {
    int next = tokens.has(match.end(), TimeRole.ARTICLE) ? match.end() + 1 : match.end();
    ParsedDate day = year.base() == Base.DOCUMENT && tokens.mayStart(next) ? longest(next) : null;
    return day != null
            && day.expression() instanceof Written date
            && date.isYearless()
            && date.day() != null
        ? match.with(new OfYear(date, year.shift(), Base.DOCUMENT), day.end())
        : match;
  }

  @Override
  @Nullable ParsedDate relative(int i) {
    return longer(super.relative(i), Optional.ofNullable(phrases.at(i)));
  }

  private ParsedDate withYear(ParsedDate match) {
    if (match.expression() instanceof NearestWeekday nearest) {
      return withDay(match, nearest.weekday());
    }
    if (!(match.expression() instanceof Written date)) {
      return match;
    }
    if (date.day() != null && date.weekday() == null && isOfWeekday(match.end())) {
      return withWeekday(match, date);
    }
    int next = match.end();
    int last = next + MOST_WORDS;
    while (next < last && (tokens.has(next, TimeRole.OF) || tokens.has(next, TimeRole.ARTICLE))) {
      next++;
    }
    ParsedDate around = tokens.mayStart(next) ? phrases.at(next) : null;
    if (around == null || !(around.expression() instanceof Shifted shifted)) {
      return match;
    }
    DayOfWeek weekday = date.weekday();
    if (date.isYearless() && shifted.unit() == CalendarUnit.YEAR) {
      return match.with(new OfYear(date, shifted.shift(), Base.DOCUMENT), around.end());
    }
    return weekday != null && date.isWeekdayAlone() && shifted.unit() == CalendarUnit.WEEK
        ? match.with(new ShiftedWeekday(weekday, shifted.shift()), around.end())
        : match;
  }

  /** "Este martes, 22 de abril": one day, told twice. */
  private ParsedDate withDay(ParsedDate match, DayOfWeek weekday) {
    int next = match.end();
    next += tokens.isMark(next, ",") ? 1 : 0;
    next += tokens.has(next, TimeRole.ARTICLE) ? 1 : 0;
    ParsedDate day = tokens.isNumber(next) ? longest(next) : null;
    return day != null && day.expression() instanceof Written date && date.isDayWithoutWeekday()
        ? match.with(date.on(weekday), day.end())
        : match;
  }

  /** "20 Mart Perşembe günü": the weekday right behind its date. */
  private boolean isOfWeekday(int i) {
    return tokens.has(i, TimeRole.WEEKDAY)
        && !tokens.has(i, TimeRole.SHORT)
        && !tokens.isNumber(i + 1);
  }

  private ParsedDate withWeekday(ParsedDate match, Written date) {
    DayOfWeek weekday = DayOfWeek.of(tokens.value(match.end(), TimeRole.WEEKDAY));
    int end = match.end() + 1;
    end += tokens.has(end, TimeRole.DAYTIME) ? 1 : 0;
    return match.with(
        new Written(date.year(), date.month(), date.day(), date.lastDay(), weekday), end);
  }

  /** "El próximo 26 de mayo" is to come, and "le 14 juillet dernier" was. */
  @Override
  Tense tense(ParsedDate match) {
    int way = tokens.value(match.start() - 1, TimeRole.NEAREST);
    way = Math.abs(way) == 1 ? way : tokens.value(match.end(), TimeRole.NEAREST);
    if (Math.abs(way) == 1) {
      return way > 0 ? Tense.FUTURE : Tense.PAST;
    }
    return tenses.around(match.start(), match.end());
  }
}
