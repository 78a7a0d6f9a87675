package io.nutgraf.dates;

/**
 * Tells whether a date is spoken of as past or to come, by the nearest verb that shows it: by the
 * words and the endings that a language states, and by participles beside a word such as "ist".
 * What stands in another clause is farther away.
 */
final class TenseDetector {

  private static final int REACH = 40;

  /** So many tokens a comma or a word that begins a clause is wide. */
  private static final int ANOTHER_CLAUSE = 8;

  /** A participle stands at most so many tokens from its "ist". */
  private static final int PARTICIPLE = 12;

  /** What bounds a time must be told as past so near to be past. */
  private static final int NEAR = 10;

  private final TimeTokens tokens;
  private final TimeWords words;

  TenseDetector(TimeTokens tokens) {
    this.tokens = tokens;
    this.words = tokens.lexicon();
  }

  /** The tense around the tokens from {@code start} to {@code end}. */
  Tense around(int start, int end) {
    int past = Math.min(distance(start - 1, -1, true), distance(end, 1, true));
    int future = Math.min(distance(start - 1, -1, false), distance(end, 1, false));
    if (precedes(start, TimeRole.UNTIL)) {
      return past < NEAR && past < future ? Tense.PAST : Tense.FUTURE;
    }
    if (precedes(start, TimeRole.SINCE)) {
      return future < NEAR && future < past ? Tense.FUTURE : Tense.PAST;
    }
    if (past == future) {
      return Tense.UNKNOWN;
    }
    return past < future ? Tense.PAST : Tense.FUTURE;
  }

  private boolean precedes(int start, TimeRole role) {
    boolean article = tokens.has(start - 1, TimeRole.ARTICLE);
    return tokens.has(start - 1, role) || (article && tokens.has(start - 2, role));
  }

  /** How far the nearest word of such a tense is, walking from {@code i} by {@code step}. */
  private int distance(int i, int step, boolean past) {
    int distance = 0;
    for (int at = i; at >= 0 && at < tokens.count() && distance < REACH; at += step) {
      if (past ? isPast(at) : isFuture(at)) {
        return distance;
      }
      distance += isBetweenClauses(at) ? ANOTHER_CLAUSE : 1;
    }
    return REACH;
  }

  private boolean isBetweenClauses(int i) {
    return tokens.has(i, TimeRole.CLAUSE)
        || tokens.isMark(i, ",;:\u201c\u201d\u00ab\u00bb\u2014\u3001\uff0c\u060c");
  }

  private boolean isFuture(int i) {
    return tokens.has(i, TimeRole.FUTURE)
        || (isPlainVerb(i) && words.isEndedAs(TimeWords.Ending.FUTURE, tokens, i));
  }

  private boolean isPast(int i) {
    if (tokens.has(i, TimeRole.FUTURE)) {
      return false;
    }
    return tokens.has(i, TimeRole.PAST)
        || (tokens.has(i, TimeRole.BEING) && hasParticiple(i))
        || (isPlainVerb(i) && words.isEndedAs(TimeWords.Ending.PAST, tokens, i));
  }

  /** A verb has no capital, unless it opens the sentence. */
  private boolean isPlainVerb(int i) {
    return tokens.isWord(i)
        && !tokens.has(i, TimeRole.REPORT)
        && (!tokens.isCapitalized(i) || isFirst(i));
  }

  private boolean isFirst(int i) {
    return i == 0 || (i == 1 && !tokens.isWord(0));
  }

  private boolean hasParticiple(int being) {
    for (int at = being + 1; at < tokens.count() && at <= being + PARTICIPLE; at++) {
      if (isBetweenClauses(at) || tokens.has(at, TimeRole.FUTURE)) {
        return false;
      }
      boolean shown = isPlainVerb(at) && words.isEndedAs(TimeWords.Ending.PARTICIPLE, tokens, at);
      if (shown || tokens.has(at, TimeRole.PARTICIPLE)) {
        return true;
      }
    }
    return false;
  }
}
