package io.nutgraf.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers glyphs to lines by their baselines; what is set high or low stays with its line. */
final class GlyphLines {

  private static final Comparator<Glyph> DOWN = Comparator.comparingDouble(Glyph::baseline);
  private static final Comparator<Glyph> ALONG = Comparator.comparingDouble(Glyph::left);

  private GlyphLines() {}

  /** Lines from the top down, each from left to right over the whole page. */
  static List<List<Glyph>> of(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(DOWN);
    List<List<Glyph>> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    float baseline = 0;
    float size = 0;
    for (Glyph glyph : sorted) {
      if (!line.isEmpty() && glyph.baseline() - baseline > tolerance(size, glyph.size())) {
        lines.add(finished(line));
        line = new ArrayList<>();
      }
      if (line.isEmpty() || glyph.size() > size * 1.1f) {
        baseline = glyph.baseline();
        size = glyph.size();
      }
      line.add(glyph);
    }
    lines.add(finished(line));
    return lines;
  }

  /** Indices are smaller than what they stand at; an initial over three lines is no neighbour. */
  private static float tolerance(float one, float other) {
    float large = Math.max(one, other);
    float small = Math.min(one, other);
    if (small > 0.85f * large) {
      return 0.3f * large;
    }
    return small >= 0.5f * large ? 0.48f * large : 0.3f * small;
  }

  private static List<Glyph> finished(List<Glyph> line) {
    line.sort(ALONG);
    return Accents.composed(withoutOverprint(line));
  }

  /** Letters that are set twice, a little beside themselves, look bold. */
  private static List<Glyph> withoutOverprint(List<Glyph> line) {
    List<Glyph> once = new ArrayList<>(line.size());
    for (Glyph glyph : line) {
      boolean isSecond = false;
      for (int i = once.size() - 1; i >= Math.max(0, once.size() - 3) && !isSecond; i--) {
        Glyph before = once.get(i);
        isSecond =
            before.text().equals(glyph.text())
                && glyph.left() - before.left()
                    < 0.3f * Math.max(glyph.width(), 0.3f * glyph.size())
                && Math.abs(glyph.baseline() - before.baseline()) < 0.2f * glyph.size();
      }
      if (!isSecond) {
        once.add(glyph);
      }
    }
    return once;
  }
}
