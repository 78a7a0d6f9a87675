package io.nutgraf.dates;

/**
 * Tells whether a date is spoken of as past or to come, by the nearest English verb: "will", "to
 * be", "was", a word in -ed. What stands in another clause is farther away.
 */
final class EnglishTenseDetector {

  private static final int REACH = 24;

  /** Farther away, a past says little of a date. */
  private static final int CLOSE = 8;

  private static final int ANOTHER_CLAUSE = 4;
  private static final int COMMA = 2;

  private final TimeTokens tokens;

  EnglishTenseDetector(TimeTokens tokens) {
    this.tokens = tokens;
  }

  /** The tense around the tokens from {@code start} to {@code end}. */
  Tense around(int start, int end) {
    if (tokens.is(start - 1, "since") || tokens.is(start, "back") || isReported(start)) {
      return Tense.PAST;
    }
    boolean limit = tokens.isAny(start - 1, "until", "till", "by");
    int past = Math.min(distance(start - 1, -1, true), distance(end, 1, true));
    int future = Math.min(distance(start - 1, -1, false), distance(end, 1, false));
    if (limit) {
      return hasPlainPast(start - 1, -1) || hasPlainPast(end, 1) ? Tense.PAST : Tense.FUTURE;
    }
    if (past < future && (past <= CLOSE || isBehind(start))) {
      return Tense.PAST;
    }
    if (past < future) {
      return isScheduled(start, end) ? Tense.FUTURE : Tense.UNKNOWN;
    }
    if (future < REACH) {
      return Tense.FUTURE;
    }
    return isBehind(start) ? Tense.PAST : isScheduled(start, end) ? Tense.FUTURE : Tense.UNKNOWN;
  }

  /** "The train leaves on 6 June", where the clause tells of nothing that was. */
  private boolean isScheduled(int start, int end) {
    return hasSchedule(start - 1, -1) || hasSchedule(end, 1);
  }

  private boolean hasSchedule(int i, int step) {
    for (int at = i; at >= 0 && at < tokens.count() && Math.abs(at - i) <= CLOSE; at += step) {
      if (tokens.has(at, TimeRole.SCHEDULE)) {
        return true;
      }
      if (tokens.has(at, TimeRole.CLAUSE) || tokens.isMark(at, ";:")) {
        return false;
      }
    }
    return false;
  }

  /** "after the March 26 sinking". */
  private boolean isBehind(int start) {
    int before = tokens.is(start - 1, "the") ? start - 2 : start - 1;
    return tokens.isAny(before, "after", "following");
  }

  /** "announced on Friday": it is the announcement that is dated, not what it announces. */
  private boolean isReported(int start) {
    int before = tokens.isAny(start - 1, "on", "in", "late", "early") ? start - 2 : start - 1;
    int first = before - 2;
    while (before > first && (tokens.isCapitalized(before) || tokens.is(before, "reporters"))) {
      before--;
    }
    return tokens.has(before, TimeRole.REPORT)
        && tokens.endsWith(before, "d")
        && !tokens.isAny(before - 1, "be", "will");
  }

  /** True where the clause says "was" or "had" rather than "will": "it lasted until Friday". */
  private boolean hasPlainPast(int i, int step) {
    for (int at = i; at >= 0 && at < tokens.count() && Math.abs(at - i) < REACH; at += step) {
      if (tokens.has(at, TimeRole.CLAUSE) || (isFuture(at) && at != i)) {
        return false;
      }
      if (tokens.has(at, TimeRole.PAST) && !tokens.isAny(at, "has", "have", "been")) {
        return true;
      }
    }
    return false;
  }

  /** How far the nearest word of such a tense is, walking from {@code i} by {@code step}. */
  private int distance(int i, int step, boolean past) {
    int distance = 0;
    for (int at = i; at >= 0 && at < tokens.count() && distance < REACH; at += step) {
      boolean fronted = past && step > 0 && tokens.has(at, TimeRole.REPORT);
      if (fronted || (past ? isPast(at) : isFuture(at))) {
        return distance;
      }
      distance +=
          tokens.has(at, TimeRole.CLAUSE) || tokens.isMark(at, ";:\u201c\u201d")
              ? ANOTHER_CLAUSE
              : 1;
      distance += tokens.isMark(at, ",") ? COMMA : 0;
    }
    return REACH;
  }

  private boolean isFuture(int i) {
    return tokens.has(i, TimeRole.FUTURE)
        || (tokens.is(i, "to") && tokens.is(i + 1, "be"))
        || (tokens.has(i, TimeRole.INTENT) && tokens.is(i + 1, "to"));
  }

  private boolean isPast(int i) {
    if (tokens.has(i, TimeRole.PAST)) {
      return !leadsToFuture(i);
    }
    return tokens.isWord(i)
        && tokens.endsWith(i, "ed")
        && !tokens.has(i, TimeRole.REPORT) // of a report, what it reports may still be to come
        && !tokens.has(i, TimeRole.FUTURE)
        && !tokens.has(i, TimeRole.INTENT)
        && !tokens.isCapitalized(i)
        && !isAfterBe(i);
  }

  /** "has been scheduled", "was due". */
  private boolean leadsToFuture(int i) {
    return isFuture(i + 1) || (tokens.isAny(i + 1, "been", "also", "being") && isFuture(i + 2));
  }

  /** "will be held", "to be completed". */
  private boolean isAfterBe(int i) {
    return tokens.is(i - 1, "be") || tokens.is(i - 2, "be");
  }
}
