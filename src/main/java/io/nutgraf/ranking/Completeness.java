package io.nutgraf.ranking;

import io.nutgraf.model.Span;
import java.util.Set;

/** Whether a sentence is one: it ends as sentences do, and not as headings and cut-off texts do. */
final class Completeness {

  /** Words that no sentence ends with: where one does, the rest was cut off. */
  private static final Set<String> OPEN = Set.of("and", "or", "but", "the", "a", "an");

  private static final String TERMINAL =
      ".!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964\u203c\u2047\u2048\u2049";
  private static final String CLOSING = "\"'\u201d\u2019\u201c\u2018\u00bb\u00ab\u300d\u300f)]";

  private static final int LONGEST_OPEN = 3;

  private Completeness() {}

  /**
   * True where {@code sentence} ends with a terminal mark, closing marks aside, and a full word.
   */
  static boolean isWhole(String text, Span sentence) {
    int end = closed(text, sentence.start(), withoutReferences(text, sentence));
    return end > sentence.start()
        && TERMINAL.indexOf(text.charAt(end - 1)) >= 0
        && !isCutOff(text, sentence);
  }

  private static int closed(String text, int start, int end) {
    int closed = end;
    while (closed > start && CLOSING.indexOf(text.charAt(closed - 1)) >= 0) {
      closed--;
    }
    boolean apart = closed < end && closed > start && text.charAt(closed - 1) == ' ';
    return apart ? closed - 1 : closed;
  }

  /** Where a sentence ends, numbers of notes aside: "… in 1931.[4][12]". */
  private static int withoutReferences(String text, Span sentence) {
    int end = sentence.end();
    while (end > sentence.start() && text.charAt(end - 1) == ']') {
      int open = end - 1;
      while (open > sentence.start() && Character.isDigit(text.charAt(open - 1))) {
        open--;
      }
      if (open == end - 1 || open == sentence.start() || text.charAt(open - 1) != '[') {
        return end;
      }
      end = open - 1;
    }
    return end;
  }

  /** "… met for a vote on Friday and ." */
  private static boolean isCutOff(String text, Span sentence) {
    int end = sentence.end() - 1;
    if (text.charAt(end) != '.') {
      return false;
    }
    if (end > sentence.start() && text.charAt(end - 1) == ' ') {
      end--;
    }
    int start = end;
    while (start > sentence.start()
        && end - start <= LONGEST_OPEN
        && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start > sentence.start() && OPEN.contains(text.substring(start, end));
  }
}
