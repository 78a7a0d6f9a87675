package io.nutgraf.ranking;

import io.nutgraf.model.Span;
import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.LinearPattern.Found;

/** A line of a chat: when it was written and by whom, then what. */
final class ChatLine {

  private static final LinearPattern HEAD =
      LinearPattern.of(
          "\\[?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[apAP][mM])?\\]?\\s{0,2}-?\\s{0,2}<?[\\p{L}\\d_.@"
              + " -]{1,30}[:>]\\s");

  private ChatLine() {}

  /** What {@code line} of {@code text} says, without time and name; all of another line. */
  static Span words(String text, Span line) {
    Found head = HEAD.at(text, line.start(), line.end());
    return head == null ? line : new Span(head.end(), line.end());
  }
}
