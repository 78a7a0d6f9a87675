package io.nutgraf.reading.pdf;

import io.nutgraf.model.BlockKind;
import java.util.ArrayList;
import java.util.List;

/** Joins the lines of headings, which are set wider than the lines of the text around them. */
final class Headings {

  /** From one baseline to the next, in ems. */
  private static final float WIDEST_STEP = 1.9f;

  private static final int MOST_LINES = 6;

  private Headings() {}

  /** The passages of a page, headings of one type that stand close together as one. */
  static List<Passage> joined(List<Passage> page) {
    List<Passage> joined = new ArrayList<>();
    for (Passage passage : page) {
      if (!joined.isEmpty() && goesOn(joined.getLast(), passage)) {
        joined.getLast().addAll(passage);
      } else {
        joined.add(passage);
      }
    }
    return joined;
  }

  private static boolean goesOn(Passage heading, Passage next) {
    if (heading.kind != BlockKind.HEADING
        || next.kind != BlockKind.HEADING
        || heading.lines().size() >= MOST_LINES) {
      return false;
    }
    float size = heading.size();
    float step = next.first().baseline() - heading.last().baseline();
    String first = next.first().text();
    return Math.abs(size - next.size()) < 0.02f * size
        && heading.isBold() == next.isBold()
        && heading.last().fragments().getLast().font() == next.first().fragments().getFirst().font()
        && step > 0
        && step < WIDEST_STEP * size
        && !Sentences.end(heading.last().text())
        && !Character.isDigit(first.codePointAt(0))
        && !ListMarker.isItem(first);
  }
}
