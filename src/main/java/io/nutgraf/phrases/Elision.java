package io.nutgraf.phrases;

import io.nutgraf.text.Words;

/** Parts elided articles and prepositions from their nouns, as French and Italian write them. */
final class Elision {

  /** "dell'", "quest'". */
  private static final int LONGEST = 5;

  private Elision() {}

  /** Tells {@code sink} of the word from {@code start} to {@code end}; of two for "l'arme". */
  static void split(String text, int start, int end, Words.Sink sink) {
    int mark = start + 1;
    int last = Math.min(start + LONGEST, end - 3);
    while (mark <= last && text.charAt(mark) != '\'' && text.charAt(mark) != '\u2019') {
      mark++;
    }
    if (mark <= last) {
      sink.accept(start, mark);
      sink.accept(mark + 1, end);
    } else {
      sink.accept(start, end);
    }
  }
}
