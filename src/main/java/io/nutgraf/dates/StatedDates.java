package io.nutgraf.dates;

import io.nutgraf.dates.DateExpression.Written;
import io.nutgraf.model.Span;
import io.nutgraf.text.CodePoints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the dates that prefixes, datelines and reports state, by the same parsers as the dates of a
 * timeline but strictly: of all languages at once, for nobody knows yet what a byline is written
 * in; a single day or month by its name or number; numbers only where they can be read in one way;
 * no row of days, and none that goes on behind.
 */
public final class StatedDates {

  /** No date is longer, in UTF-16 code units. */
  private static final int LONGEST = 100;

  /** Between the parts of a date stands so much white space, in UTF-16 code units. */
  private static final int WIDEST_GAP = 2;

  /** As {@link TimeRole#MARK}: the word "года" behind a year. */
  private static final int OF_YEAR = 4;

  private final String text;
  private final TimeTokens tokens;
  private final NumericDateParser numeric;
  private final MarkedDateParser marked;
  private final WrittenDateParser written;

  private StatedDates(String text, Span within) {
    this.text = text;
    this.tokens = new TimeTokens(text, within, TimeWords.ofAllLanguages());
    this.numeric = new NumericDateParser(tokens);
    this.marked = new MarkedDateParser(tokens);
    this.written = new WrittenDateParser(tokens);
  }

  /** The dates in {@code within}, in the order of the text; where two overlap, the longer. */
  public static List<StatedDate> in(String text, Span within) {
    List<StatedDate> found = new ArrayList<>();
    for (int from = within.start(); from < within.end(); ) {
      int end = endOfStretch(text, from, within.end());
      new StatedDates(text, new Span(from, end)).addAll(found);
      from = end;
    }
    return found;
  }

  /** The date that begins at {@code from} and ends by {@code to}: the longest reading. */
  public static Optional<StatedDate> at(String text, int from, int to) {
    if (from >= to || !Character.isLetterOrDigit(text.codePointAt(from))) {
      return Optional.empty();
    }
    int end = endOfStretch(text, from, Math.min(to, from + LONGEST));
    return new StatedDates(text, new Span(from, end)).at(0);
  }

  /** True where {@code word}, up to its punctuation, names a month or a day of the week. */
  public static boolean isCalendarWord(String word) {
    TimeTokens tokens =
        new TimeTokens(word, new Span(0, word.length()), TimeWords.ofAllLanguages());
    return isCalendarWord(tokens, 0) && !(tokens.isMark(1, "-\u2019") && tokens.isGlued(1));
  }

  private static boolean isCalendarWord(TimeTokens tokens, int i) {
    return tokens.has(i, TimeRole.MONTH) || tokens.has(i, TimeRole.WEEKDAY);
  }

  /** Where wide white space begins, behind which nothing belongs to a date before it. */
  private static int endOfStretch(String text, int from, int to) {
    int blanks = 0;
    for (int i = from; i < to; i++) {
      blanks = TimeTokens.isBlank(text.charAt(i)) ? blanks + 1 : 0;
      if (blanks > WIDEST_GAP) {
        return i + 1;
      }
    }
    return to;
  }

  private void addAll(List<StatedDate> found) {
    int behind = 0;
    for (int i = 0; i < tokens.count(); i++) {
      Optional<StatedDate> date =
          tokens.start(i) >= behind && startsWord(i) ? at(i) : Optional.empty();
      if (date.isPresent()) {
        found.add(date.get());
        behind = date.get().span().end();
      }
    }
  }

  private boolean startsWord(int i) {
    int before = tokens.start(i) == 0 ? ' ' : CodePoints.at(text, tokens.start(i) - 1);
    return !Character.isLetterOrDigit(before) && "./-\u2013".indexOf(before) < 0;
  }

  private Optional<StatedDate> at(int i) {
    if (!tokens.isNumber(i) && !isCalendarWord(tokens, i)) {
      return Optional.empty();
    }
    return numeric
        .three(i)
        .filter(match -> !isDigit(tokens.end(match.end() - 1)))
        .or(() -> Optional.ofNullable(marked.at(i)))
        .or(() -> written.at(i).filter(this::ends))
        .flatMap(this::stated);
  }

  private Optional<StatedDate> stated(ParsedDate match) {
    return match.expression() instanceof Written date
        ? StatedDate.of(new Span(tokens.start(match.start()), end(match)), date)
        : Optional.empty();
  }

  /**
   * A point belongs to the short form of a month that it stands behind, and "года" or "r." to the
   * year.
   */
  private int end(ParsedDate match) {
    int next = match.end();
    if (tokens.value(next, TimeRole.MARK) == OF_YEAR
        && tokens.digits(next - 1) == 4
        && tokens.isNumber(next - 1)) {
      boolean pointed = tokens.isMark(next + 1, ".") && tokens.isGlued(next + 1);
      return tokens.end(pointed ? next + 1 : next);
    }
    if (isOfWeekday(next)) {
      return tokens.end(next);
    }
    boolean point =
        tokens.has(match.end() - 1, TimeRole.MONTH)
            && tokens.isMark(match.end(), ".")
            && tokens.isGlued(match.end());
    return tokens.end(match.end() - (point ? 0 : 1));
  }

  /** "29 November", but neither "29 Novembers" nor the "29 November - 2" of a range. */
  private boolean ends(ParsedDate match) {
    int end = end(match);
    if (end < text.length() && Character.isLetterOrDigit(CodePoints.at(text, end))) {
      return false;
    }
    int dash = skipBlank(end);
    boolean dashed = dash < text.length() && "-\u2013".indexOf(text.charAt(dash)) >= 0;
    return !dashed || !isDigit(skipBlank(dash + 1));
  }

  /** "4 Mart 2025 Salı": whether a weekday stands at {@code i}, behind day, month and year. */
  private boolean isOfWeekday(int i) {
    return tokens.has(i, TimeRole.WEEKDAY)
        && !tokens.has(i, TimeRole.SHORT)
        && tokens.digits(i - 1) == 4
        && tokens.has(i - 2, TimeRole.MONTH)
        && tokens.isNumber(i - 3);
  }

  private int skipBlank(int at) {
    return at < text.length() && TimeTokens.isBlank(text.charAt(at)) ? at + 1 : at;
  }

  private boolean isDigit(int at) {
    return at < text.length() && Character.isDigit(CodePoints.at(text, at));
  }
}
