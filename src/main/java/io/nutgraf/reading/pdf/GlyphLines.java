package io.nutgraf.reading.pdf;

import io.nutgraf.model.Budget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gathers glyphs to lines: runs on one baseline, and with them what is set a little high or low and
 * touches them. What stands beside, in another column, has nothing to say in it.
 */
final class GlyphLines {

  private static final Comparator<Glyph> ALONG = Comparator.comparingDouble(Glyph::left);

  /** How far down another run may touch, in ems of the larger. */
  private static final float REACH = 0.48f;

  /**
   * A page on which more runs stand at one height than a page has room for is looked at no more.
   */
  private static final int MOST_LOOKS = 5_000_000;

  private final List<GlyphRun> runs;
  private final int[] lineOf;

  private GlyphLines(List<GlyphRun> runs) {
    this.runs = runs;
    this.lineOf = new int[runs.size()];
    Arrays.setAll(lineOf, i -> i);
  }

  /** Lines from the top down, each from left to right. */
  static List<List<Glyph>> of(List<Glyph> glyphs) {
    GlyphLines lines = new GlyphLines(GlyphRun.of(glyphs));
    lines.join();
    return lines.finished();
  }

  private void join() {
    float largest = 0;
    for (GlyphRun run : runs) {
      largest = Math.max(largest, run.size());
    }
    int looks = 0;
    for (int i = 0; i < runs.size() && looks < MOST_LOOKS; i++) {
      GlyphRun run = runs.get(i);
      for (int j = i + 1; j < runs.size() && looks < MOST_LOOKS; j++, looks++) {
        GlyphRun other = runs.get(j);
        if (other.baseline() - run.baseline() > REACH * largest) {
          break;
        }
        if (run.touches(other)) {
          union(i, j);
        }
      }
      Budget.check();
    }
  }

  private void union(int one, int other) {
    int first = line(one);
    int second = line(other);
    lineOf[Math.max(first, second)] = Math.min(first, second);
  }

  private int line(int run) {
    int at = run;
    while (lineOf[at] != at) {
      lineOf[at] = lineOf[lineOf[at]];
      at = lineOf[at];
    }
    return at;
  }

  private List<List<Glyph>> finished() {
    Map<Integer, List<Glyph>> gathered = new TreeMap<>();
    for (int i = 0; i < runs.size(); i++) {
      gathered.computeIfAbsent(line(i), k -> new ArrayList<>()).addAll(runs.get(i).glyphs());
    }
    List<List<Glyph>> lines = new ArrayList<>(gathered.size());
    for (List<Glyph> line : gathered.values()) {
      line.sort(ALONG);
      lines.add(Accents.composed(withoutOverprint(line)));
    }
    return lines;
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
