package io.nutgraf.ranking;

import io.nutgraf.model.Span;

/** Reports that begin as those of news agencies do: "LONDON (Reuters) - …". */
final class Dispatch {

  /** So far before and into the first sentence the agency is looked for, in UTF-16 code units. */
  private static final int BEFORE = 80;

  private static final int INTO = 100;

  private static final int LONGEST_AGENCY = 30;

  private static final String DASHES = "-–—";

  private Dispatch() {}

  /** Whether a place, an agency in brackets and a dash stand before or in {@code first}. */
  static boolean beginsWith(String text, Span first) {
    int start = Math.max(0, first.start() - BEFORE);
    int end = Math.min(first.end(), first.start() + INTO);
    int close = text.indexOf(')', start, end);
    while (close >= 0) {
      if (isBeforeDash(text, close + 1, end) && hasPlace(text, start, close)) {
        return true;
      }
      close = text.indexOf(')', close + 1, end);
    }
    return false;
  }

  private static boolean isBeforeDash(String text, int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    return at < end && DASHES.indexOf(text.charAt(at)) >= 0;
  }

  /** Whether letters stand before the bracket that is closed here, on its line. */
  private static boolean hasPlace(String text, int start, int close) {
    int least = Math.max(start, close - LONGEST_AGENCY);
    int open = close - 1;
    while (open > least && text.charAt(open) != '(') {
      open--;
    }
    for (int i = open - 1; i >= start && text.charAt(i) != '\n'; i--) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
