package io.nutgraf.ranking;

import io.nutgraf.model.Span;
import io.nutgraf.text.Words;

/** Whether and how much of a sentence is somebody's words. */
final class QuotationMarks {

  private static final String MARKS = "\"'“”‘’„«»‹›「」『』";

  /** Fewer words in quotation marks are a name, a title or irony. */
  private static final int LEAST_WORDS = 3;

  private static final String OPENING = "“„«「『";
  private static final String ANGLED = OPENING + "”»」』";

  private QuotationMarks() {}

  static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  /** Whether a quotation of some words stands in {@code span}, or a part of one. */
  static boolean isIn(String text, Span span) {
    int open = -1;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (c != '"' && ANGLED.indexOf(c) < 0) {
        continue;
      }
      if (open >= 0 && Words.count(text, new Span(open + 1, i)) >= LEAST_WORDS) {
        return true;
      }
      open = open < 0 ? i : -1;
    }
    return open >= 0;
  }

  /** The share of its characters that stand between quotation marks, 0..1. */
  static float share(String text, Span sentence) {
    boolean inside = false;
    int quoted = 0;
    int plain = sentence.start();
    for (int i = sentence.start(); i < sentence.end(); i++) {
      char c = text.charAt(i);
      if (c != '"' && (c < '«' || ANGLED.indexOf(c) < 0)) {
        continue;
      }
      quoted += inside ? i - plain : 0;
      plain = i + 1;
      inside = c == '"' ? !inside : OPENING.indexOf(c) >= 0;
    }
    quoted += inside ? sentence.end() - plain : 0;
    return sentence.isEmpty() ? 0 : (float) quoted / sentence.length();
  }
}
