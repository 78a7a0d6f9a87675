package io.nutgraf.ranking;

import io.nutgraf.model.Span;

/** Whether a sentence is one: it ends as sentences do, and not as headings and cut-off texts do. */
final class Completeness {

  private static final String TERMINAL =
      ".!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964\u203c\u2047\u2048\u2049";
  private static final String CLOSING = "\"'\u201d\u2019\u201c\u2018\u00bb\u00ab\u300d\u300f)]";

  private Completeness() {}

  /** True where {@code sentence} ends with a terminal mark, closing marks aside. */
  static boolean isWhole(String text, Span sentence) {
    int end = sentence.end();
    while (end > sentence.start() && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > sentence.start() && TERMINAL.indexOf(text.charAt(end - 1)) >= 0;
  }
}
