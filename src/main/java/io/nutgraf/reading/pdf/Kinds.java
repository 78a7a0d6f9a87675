package io.nutgraf.reading.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What most glyphs of a fragment are: their size, weight, baseline, mark, font; how many are
 * mathematical.
 */
record Kinds(
    float baseline, float size, boolean bold, Mark mark, int order, int signs, FontFace font) {

  static Kinds of(List<Glyph> glyphs) {
    Map<Float, Integer> sizes = new HashMap<>();
    Map<Mark, Integer> marks = new HashMap<>();
    Map<FontFace, Integer> fonts = new HashMap<>();
    int bold = 0;
    int count = 0;
    int signs = 0;
    int order = Integer.MAX_VALUE;
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank()) {
        count++;
        sizes.merge(glyph.size(), 1, Integer::sum);
        marks.merge(glyph.mark(), 1, Integer::sum);
        signs += glyph.isMathematical() ? 1 : 0;
        bold += glyph.font().isBold() ? 1 : 0;
        fonts.merge(glyph.font(), 1, Integer::sum);
        order = Math.min(order, glyph.order());
      }
    }
    float size = most(sizes);
    float baseline = glyphs.getFirst().baseline();
    for (Glyph glyph : glyphs) {
      if (glyph.size() == size) {
        baseline = glyph.baseline();
        break;
      }
    }
    return new Kinds(baseline, size, bold * 2 > count, most(marks), order, signs, most(fonts));
  }

  Fragment fragment(String text, float left, float right, float firstWord) {
    return new Fragment(
        text, left, right, baseline, size, bold, firstWord, mark, order, signs, font);
  }

  private static <K> K most(Map<K, Integer> counts) {
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }
}
