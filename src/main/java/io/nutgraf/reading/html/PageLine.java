package io.nutgraf.reading.html;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A line of a page as it is shown: what stands between two boxes.
 *
 * @param index how many lines stand before it
 * @param text its words, white space folded
 * @param runs what each part of it stands in, in the order of the text
 */
record PageLine(int index, String text, List<Run> runs) {

  /**
   * A part of a line, up to the next one.
   *
   * @param start where it begins in the line, in UTF-16 code units
   * @param near what the elements right around it are
   * @param zones what all elements around it are
   */
  record Run(int start, Set<PageHint> near, Set<PageHint> zones) {}

  /** The part that holds the unit at {@code offset}. */
  Run at(int offset) {
    Run found = runs.getFirst();
    for (Run run : runs) {
      if (run.start <= offset) {
        found = run;
      }
    }
    return found;
  }

  /** What the whole line stands in. */
  Set<PageHint> zones() {
    return runs.getFirst().zones();
  }

  /** What any part of it is. */
  Set<PageHint> near() {
    Set<PageHint> all = EnumSet.noneOf(PageHint.class);
    runs.forEach(run -> all.addAll(run.near));
    return all;
  }
}
