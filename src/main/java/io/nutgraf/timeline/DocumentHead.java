package io.nutgraf.timeline;

import io.nutgraf.article.SegmentedText;
import io.nutgraf.model.Span;
import java.util.ArrayList;
import java.util.List;

/** The lines before an article that are no part of it, such as "Published: 29 November 2022". */
final class DocumentHead {

  /** No such line lies farther down, in UTF-16 code units. */
  private static final int REACH = 2000;

  private DocumentHead() {}

  /** What of {@code text} before {@code end} was blanked out as noise, line by line. */
  static List<Span> erasedLines(SegmentedText text, int end) {
    List<Span> lines = new ArrayList<>();
    int limit = Math.min(end, REACH);
    int start = -1;
    for (int i = 0; i <= limit; i++) {
      boolean erased = i < limit && text.words().charAt(i) != text.text().charAt(i);
      if (erased && start < 0) {
        start = i;
      } else if (start >= 0
          && (i == limit
              || isBreak(text.text().charAt(i))
              || (!erased && !isBlank(text.text().charAt(i))))) {
        lines.add(trimmed(text.text(), start, i));
        start = -1;
      }
    }
    return lines;
  }

  private static Span trimmed(String text, int start, int end) {
    int last = end;
    while (last > start && isBlank(text.charAt(last - 1))) {
      last--;
    }
    return new Span(start, last);
  }

  private static boolean isBreak(char unit) {
    return unit == '\n' || unit == '\r';
  }

  private static boolean isBlank(char unit) {
    return unit <= ' ' || Character.isSpaceChar(unit);
  }
}
