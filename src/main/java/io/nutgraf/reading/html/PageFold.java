package io.nutgraf.reading.html;

import java.text.Normalizer;
import java.util.Locale;

/** Compares words as readers do: letters and digits alone, whatever their case. */
final class PageFold {

  private PageFold() {}

  /** The words of {@code text} in small letters, a space between two; empty where it has none. */
  static String of(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var words = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
      int c = folded.codePointAt(i);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        if (gap && !words.isEmpty()) {
          words.append(' ');
        }
        gap = false;
        words.appendCodePoint(c);
      } else {
        gap = true;
      }
    }
    return words.toString();
  }

  /** The same without the spaces, as hosts and handles are written. */
  static String solid(String text) {
    return of(text).replace(" ", "");
  }
}
