package io.nutgraf.reading.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sizes of type in a document: that of its text, and those of its headings. */
final class TypeSizes {

  /** How much larger than the text a heading is set. */
  private static final float LARGER = 1.09f;

  private static final int LEVELS = 6;

  private final TreeMap<Integer, Integer> letters = new TreeMap<>();
  private final Map<String, Integer> fonts = new HashMap<>();
  private final float body;
  private final String font;
  private final boolean bodyIsBold;
  private final Map<Integer, Integer> levels = new HashMap<>();

  private TypeSizes(List<PageText> pages) {
    int bold = 0;
    int all = 0;
    for (PageText page : pages) {
      for (Fragment fragment : page.fragments()) {
        int length = fragment.text().length();
        letters.merge(key(fragment.size()), length, Integer::sum);
        fonts.merge(fragment.font().name(), length, Integer::sum);
        bold += fragment.bold() ? length : 0;
        all += length;
      }
    }
    body =
        letters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(e -> e.getKey() / 2f)
            .orElse(10f);
    font =
        fonts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
    bodyIsBold = bold * 2 > all;
  }

  static TypeSizes of(List<PageText> pages) {
    return new TypeSizes(pages);
  }

  /** Half points. */
  private static int key(float size) {
    return Math.round(size * 2);
  }

  /** That of most letters, in points. */
  float body() {
    return body;
  }

  /** The name of the font of most letters. */
  String font() {
    return font;
  }

  boolean isBodyBold() {
    return bodyIsBold;
  }

  boolean isLarger(float size) {
    return size > body * LARGER;
  }

  boolean isSmaller(float size) {
    return size < body * 0.94f;
  }

  /** Notes that headings have this size. */
  void heading(float size) {
    levels.put(key(size), 0);
  }

  /** The level of a heading of this size, 1 for the largest of all that were noted. */
  int level(float size) {
    int larger = 0;
    for (int key : levels.keySet()) {
      larger += key > key(size) ? 1 : 0;
    }
    return Math.min(LEVELS, larger + 1);
  }
}
