package io.nutgraf.ranking;

import io.nutgraf.model.Span;

/** How much of a sentence is somebody's words. */
final class Quotation {

  private static final String MARKS = "\"'“”‘’„«»‹›「」『』";

  private Quotation() {}

  static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  /** The share of its characters that stand between quotation marks, 0..1. */
  static float share(String text, Span sentence) {
    boolean inside = false;
    int quoted = 0;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      switch (text.charAt(i)) {
        case '"' -> inside = !inside;
        case '“', '„', '«', '「' -> inside = true;
        case '”', '»', '」' -> inside = false;
        default -> quoted += inside ? 1 : 0;
      }
    }
    return sentence.isEmpty() ? 0 : (float) quoted / sentence.length();
  }
}
