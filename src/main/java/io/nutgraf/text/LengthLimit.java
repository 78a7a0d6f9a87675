package io.nutgraf.text;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Span;
import io.nutgraf.model.Surrogates;
import java.util.ArrayList;
import java.util.List;

/** Cuts what is too long at white space, so that whatever follows stays bounded. */
final class LengthLimit {

  private LengthLimit() {}

  /**
   * {@code span} in parts of at most {@code max} code units, each without white space around it.
   */
  static List<Span> cut(String text, Span span, int max) {
    if (span.length() <= max) {
      return List.of(span);
    }
    var parts = new ArrayList<Span>();
    int start = span.start();
    while (span.end() - start > max) {
      Budget.check();
      int cut = cutBefore(text, start, start + max);
      Span part = Marks.trim(text, start, cut);
      if (!part.isEmpty()) {
        parts.add(part);
      }
      start = Marks.skipSpace(text, cut, span.end());
    }
    Span rest = Marks.trim(text, start, span.end());
    if (!rest.isEmpty()) {
      parts.add(rest);
    }
    return parts;
  }

  /** The last white space in the second half, else a place that parts no character. */
  private static int cutBefore(String text, int start, int limit) {
    int half = start + (limit - start) / 2;
    for (int i = limit; i > half; i--) {
      if (Marks.isSpace(text.charAt(i))) {
        return i;
      }
    }
    for (int i = limit; i > half; i--) {
      if (!partsCharacter(text, i)) {
        return i;
      }
    }
    return CodePoints.floor(text, limit);
  }

  private static boolean partsCharacter(String text, int at) {
    char after = text.charAt(at);
    int type = Character.getType(text.codePointAt(at));
    return Surrogates.splits(text, at)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || after == Marks.ZERO_WIDTH_JOINER
        || text.charAt(at - 1) == Marks.ZERO_WIDTH_JOINER
        || Character.UnicodeScript.of(text.codePointAt(at)) == Character.UnicodeScript.INHERITED;
  }
}
