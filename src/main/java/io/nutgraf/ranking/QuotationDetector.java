package io.nutgraf.ranking;

import io.nutgraf.model.Span;
import io.nutgraf.text.Words;

/** Tells quotations from a word or two in quotation marks. */
final class QuotationDetector {

  /** Fewer words in quotation marks are a name, a title or irony. */
  private static final int LEAST_WORDS = 3;

  private static final String MARKS = "“”„«»\"「」『』";

  private QuotationDetector() {}

  /** Whether {@code span} holds a quotation, or a part of one. */
  static boolean hasQuotation(String text, Span span) {
    int open = -1;
    for (int i = span.start(); i < span.end(); i++) {
      if (MARKS.indexOf(text.charAt(i)) < 0) {
        continue;
      }
      if (open >= 0 && Words.count(text, new Span(open + 1, i)) >= LEAST_WORDS) {
        return true;
      }
      open = open < 0 ? i : -1;
    }
    return open >= 0;
  }
}
