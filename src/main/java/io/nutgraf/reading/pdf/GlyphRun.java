package io.nutgraf.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Glyphs on one baseline with no wide gap between them, from left to right.
 *
 * @param glyphs at least one
 * @param left where the first begins
 * @param right where the last ends
 * @param baseline that of its largest glyph
 * @param size of its largest glyph, in points
 */
record GlyphRun(List<Glyph> glyphs, float left, float right, float baseline, float size) {

  /** How far glyphs of one baseline may be off it, in ems. */
  private static final float LEVEL = 0.05f;

  /** A gap that may be one between columns, in ems. */
  static final float WIDE = 0.75f;

  private static final Comparator<Glyph> DOWN = Comparator.comparingDouble(Glyph::baseline);
  private static final Comparator<Glyph> ALONG = Comparator.comparingDouble(Glyph::left);

  /** The runs of {@code glyphs}, from the top down. */
  static List<GlyphRun> of(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(DOWN);
    List<GlyphRun> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      Glyph first = sorted.get(start);
      if (i == sorted.size()
          || sorted.get(i).baseline() - first.baseline() > LEVEL * first.size()) {
        List<Glyph> level = sorted.subList(start, i);
        level.sort(ALONG);
        part(level, runs);
        start = i;
      }
    }
    return runs;
  }

  private static void part(List<Glyph> level, List<GlyphRun> runs) {
    int start = 0;
    Glyph last = level.getFirst();
    float right = last.right();
    for (int i = 1; i < level.size(); i++) {
      Glyph glyph = level.get(i);
      if (glyph.isBlank()) {
        continue;
      }
      if (glyph.left() - right > WIDE * Math.min(glyph.size(), last.size())) {
        runs.add(run(level.subList(start, i)));
        start = i;
      }
      right = last.isBlank() ? glyph.right() : Math.max(right, glyph.right());
      last = glyph;
    }
    runs.add(run(level.subList(start, level.size())));
  }

  private static GlyphRun run(List<Glyph> glyphs) {
    Glyph largest = glyphs.getFirst();
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    for (Glyph glyph : glyphs) {
      boolean counts = !glyph.isBlank() || largest.isBlank();
      largest = counts && (largest.isBlank() || glyph.size() > largest.size()) ? glyph : largest;
      if (!glyph.isBlank()) {
        left = Math.min(left, glyph.left());
        right = Math.max(right, glyph.right());
      }
    }
    boolean isBlank = left > right;
    return new GlyphRun(
        List.copyOf(glyphs),
        isBlank ? largest.left() : left,
        isBlank ? largest.right() : right,
        largest.baseline(),
        largest.size());
  }

  /**
   * True for one that is set a little higher or lower and touches: an index, a raised mark, letters
   * of a scan. Indices are smaller than what they stand at; an initial over three lines is no
   * neighbour.
   */
  boolean touches(GlyphRun other) {
    float large = Math.max(size, other.size);
    float small = Math.min(size, other.size);
    float near = WIDE * small;
    return Math.abs(baseline - other.baseline) <= tolerance(small, large)
        && left <= other.right + near
        && other.left <= right + near;
  }

  private static float tolerance(float small, float large) {
    if (small > 0.85f * large) {
      return 0.3f * large;
    }
    return small >= 0.5f * large ? 0.48f * large : 0.3f * small;
  }
}
