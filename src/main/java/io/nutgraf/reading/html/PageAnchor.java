package io.nutgraf.reading.html;

import java.util.List;
import java.util.Set;

/**
 * Where the headline of a page stands: what is stated of the article mostly stands near it.
 *
 * @param line the index of its line; -1 where none is known
 */
record PageAnchor(int line) {

  /** A line with a title may have so many UTF-16 code units more. */
  private static final int MOST_BESIDE_TITLE = 20;

  private static final int SHORTEST_PART = 15;

  /**
   * The line that has the title; that of the first large heading where none has it.
   *
   * @param title the likeliest title, folded
   */
  static PageAnchor of(List<PageLine> lines, String title) {
    int found = -1;
    int best = 0;
    for (PageLine line : lines) {
      int score = score(line, title);
      if (score > best) {
        best = score;
        found = line.index();
      }
    }
    return new PageAnchor(found);
  }

  /** How likely {@code line} is the headline; 0 where it is not. */
  private static int score(PageLine line, String title) {
    Set<PageHint> near = line.near();
    boolean large = near.contains(PageHint.H1);
    int heading =
        large ? 2 : near.contains(PageHint.HEADING) || near.contains(PageHint.TITLE) ? 1 : 0;
    boolean brief = heading > 0 || line.text().length() <= title.length() + MOST_BESIDE_TITLE;
    int fit = brief && !title.isEmpty() ? fit(PageFold.of(line.text()), title) : 0;
    return fit > 0 || large ? fit + heading : 0;
  }

  private static int fit(String line, String title) {
    if (line.equals(title)) {
      return 6;
    }
    boolean holds = !line.isEmpty() && line.contains(title);
    return holds || (line.length() > SHORTEST_PART && title.contains(line)) ? 3 : 0;
  }

  boolean isKnown() {
    return line >= 0;
  }

  /** How far away another line is: what stands above is twice as far; from the top if unknown. */
  int away(int other) {
    if (!isKnown()) {
      return other;
    }
    return other < line ? 2 * (line - other) : other - line;
  }

  /** True for a line at most so far above the headline, or so far below it. */
  boolean isNear(int other, int above, int below) {
    return isKnown() && other >= line - above && other <= line + below;
  }
}
