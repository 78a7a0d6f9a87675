package io.nutgraf.quotes;

import io.nutgraf.model.Span;

/**
 * Tells what people write for programs, or programs for people, from what they say to each other.
 */
final class ProgramText {

  /** Marks that code and consoles are full of, and sentences are not. */
  private static final String MARKS = "{}<>=|\\$#_&~^@`";

  /** So many of them are a few at least. */
  private static final int FEW = 4;

  /** In prose, more characters than this come on each of them. */
  private static final int PROSE = 25;

  private ProgramText() {}

  /**
   * True where {@code paragraph} is code, or what a console shows: its quotation marks hold strings
   * then, and nobody's words.
   */
  static boolean is(String words, Span paragraph) {
    int marks = 0;
    int all = 0;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = words.charAt(i);
      all += c > ' ' ? 1 : 0;
      marks += c < 0x80 && MARKS.indexOf(c) >= 0 ? 1 : 0;
    }
    return marks >= FEW && marks * PROSE >= all;
  }
}
