package io.nutgraf.dates;

import io.nutgraf.dates.DateExpression.Clock;
import org.jspecify.annotations.Nullable;

/** Reads times of the day: "18:00 UTC", "3:30 p.m.", "0800 GMT", "at 14:05". */
final class EnglishClockParser {

  private final TimeTokens tokens;

  EnglishClockParser(TimeTokens tokens) {
    this.tokens = tokens;
  }

  @Nullable ParsedDate at(int i) {
    if (!tokens.isNumber(i) || (tokens.isGlued(i) && !tokens.isMark(i - 1, "("))) {
      return null;
    }
    boolean pointed = tokens.isMark(i + 1, ":.") && tokens.isGlued(i + 1) && tokens.isGlued(i + 2);
    boolean minutes = pointed && tokens.digits(i + 2) == 2 && tokens.digits(i) <= 2;
    int end = minutes ? i + 3 : i + 1;
    boolean military = !minutes && tokens.digits(i) == 4;
    int hour = military ? tokens.number(i) / 100 : tokens.digits(i) <= 2 ? tokens.number(i) : -1;
    int minute = military ? tokens.number(i) % 100 : minutes ? tokens.number(i + 2) : 0;
    int half = military ? 0 : half(end);
    end += half == 0 ? 0 : lengthOfHalf(end);
    boolean zoned = tokens.isAny(end, "UTC", "GMT", "Z");
    boolean local =
        tokens.isAny(end, "EST", "EDT", "PST", "PDT", "CET", "CEST", "BST", "MSK", "ET", "PT");
    boolean bound = tokens.isAny(i - 1, "at", "by", "until", "from", "before", "after", "since");
    boolean asked = minutes && tokens.mark(i + 1) == ':' && bound && !tokens.isMark(end, ":");
    if (hour < 0
        || hour > 23
        || minute > 59
        || (half != 0 && hour > 12)
        || (half == 0 && !zoned && !asked)) {
      return null;
    }
    int of24 = half == 0 ? hour : hour % 12 + (half > 0 ? 12 : 0);
    return new ParsedDate(
        new Clock(of24, minute, zoned, null),
        i,
        zoned || local ? end + 1 : end,
        bound || zoned ? .9 : DateGrammar.LOOSE);
  }

  /** -1 for "a.m.", 1 for "p.m.", 0 for neither. */
  private int half(int i) {
    if (tokens.isAny(i, "am", "pm")) {
      return tokens.is(i, "am") ? -1 : 1;
    }
    boolean apart = tokens.isMark(i + 1, ".") && tokens.is(i + 2, "m") && tokens.isGlued(i + 2);
    return apart && tokens.isAny(i, "a", "p") ? tokens.is(i, "a") ? -1 : 1 : 0;
  }

  private int lengthOfHalf(int i) {
    return tokens.isAny(i, "am", "pm")
        ? 1
        : tokens.isMark(i + 3, ".") && tokens.isGlued(i + 3) ? 4 : 3;
  }
}
