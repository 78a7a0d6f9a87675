package io.nutgraf.dates;

/**
 * Tells whether "today" means these days rather than a day: what is so "even today", what "still"
 * is, what "is" or "has" rather than happens, and what goes with "today's world".
 */
final class EnglishTheseDays {

  /** The word "still" stands so near, in tokens. */
  private static final int STILL = 7;

  /** The verb of a sentence that begins with "today" stands so near. */
  private static final int VERB = 14;

  private final TimeTokens tokens;

  EnglishTheseDays(TimeTokens tokens) {
    this.tokens = tokens;
  }

  /** True where the word "today" at {@code i} means no day. */
  boolean areMeantAt(int i) {
    return tokens.is(i, "today")
        && (isOfAnEra(i)
            || tokens.isAny(i - 1, "even", "than", "like")
            || (tokens.is(i - 1, "of") && tokens.isAny(i - 2, "that", "those"))
            || (tokens.is(i - 1, "to") && tokens.is(i - 2, "compared"))
            || isTitle(i)
            || isStill(i)
            || (i == 0 && isState(i + 1)));
  }

  /** "today's world", "today's digital world". */
  private boolean isOfAnEra(int i) {
    return tokens.is(i + 2, "s")
        && (tokens.has(i + 3, TimeRole.ERA)
            || (tokens.isWord(i + 3) && tokens.has(i + 4, TimeRole.ERA)));
  }

  /** The show "Today". */
  private boolean isTitle(int i) {
    return tokens.isCapitalized(i)
        && tokens.isMark(i - 1, "\"\u201c\u2018'")
        && tokens.isMark(i + 1, "\"\u201d\u2019'");
  }

  private boolean isStill(int i) {
    for (int at = i - 1; at >= 0 && at >= i - STILL && !tokens.isMark(at, ",;:"); at--) {
      if (tokens.is(at, "still")) {
        return true;
      }
    }
    return false;
  }

  /** "Today, most of them are gone": but not "Today, they are meeting", nor "Today is the day". */
  private boolean isState(int from) {
    boolean own = tokens.isMark(from, "'\u2019"); // today's deal
    if (own || tokens.isAny(from, "is", "we", "i") || tokens.isAny(from + 1, "we", "i")) {
      return false;
    }
    for (int at = from; at < from + VERB && at < tokens.count(); at++) {
      if (tokens.isAny(at, "is", "are")) {
        return !isHappening(at + 1);
      }
      if (tokens.isAny(at, "has", "have")) {
        return !isDone(at + 1);
      }
      if (tokens.has(at, TimeRole.PAST)
          || tokens.has(at, TimeRole.REPORT)
          || tokens.has(at, TimeRole.FUTURE)
          || tokens.endsWith(at, "ed")) {
        return false;
      }
    }
    return false;
  }

  private boolean isHappening(int i) {
    return tokens.isWord(i)
        && (tokens.endsWith(i, "ing")
            || tokens.is(i, "to")
            || tokens.has(i, TimeRole.FUTURE)
            || tokens.has(i, TimeRole.INTENT)
            || tokens.has(i, TimeRole.REPORT));
  }

  private boolean isDone(int i) {
    return tokens.isWord(i)
        && (tokens.has(i, TimeRole.PAST)
            || tokens.has(i, TimeRole.REPORT)
            || tokens.endsWith(i, "ed")
            || tokens.endsWith(i, "en"));
  }
}
