package io.nutgraf.quotes;

import io.nutgraf.model.Span;
import io.nutgraf.text.CodePoints;
import io.nutgraf.text.Marks;

/** Who speaks, as transcripts write it before what is said: "CLINTON:", "MR. LEHRER:". */
final class TranscriptLabel {

  private static final int LONGEST = 40;

  private TranscriptLabel() {}

  /** The label at {@code from}, with its colon; empty where none is. */
  static Span at(String words, int from, int limit) {
    int letters = 0;
    int end = Math.min(limit, from + LONGEST);
    for (int i = from; i < end; i++) {
      char c = words.charAt(i);
      if (c == ':') {
        boolean spaceBehind = i + 1 < limit && Marks.isSpace(words.charAt(i + 1));
        return letters > 1 && spaceBehind ? new Span(from, i + 1) : new Span(from, from);
      }
      if (Character.isUpperCase(CodePoints.at(words, i))) {
        letters++;
      } else if (c != ' ' && c != '.' && c != '-' && c != '\'' && c != '’') {
        break;
      }
    }
    return new Span(from, from);
  }
}
