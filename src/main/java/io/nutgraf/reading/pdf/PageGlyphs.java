package io.nutgraf.reading.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The glyphs of a page, by the direction of their lines, each in the order of drawing. */
final class PageGlyphs {

  private final PageFrame frame;
  private final Map<Direction, List<Glyph>> byDirection = new EnumMap<>(Direction.class);

  PageGlyphs(PageFrame frame) {
    this.frame = frame;
  }

  PageFrame frame() {
    return frame;
  }

  void add(Direction direction, Glyph glyph) {
    byDirection.computeIfAbsent(direction, d -> new ArrayList<>()).add(glyph);
  }

  /** The direction of most of them. */
  Direction direction() {
    Direction most = Direction.RIGHT;
    for (Direction direction : Direction.values()) {
      if (of(direction).size() > of(most).size()) {
        most = direction;
      }
    }
    return most;
  }

  List<Glyph> of(Direction direction) {
    return byDirection.getOrDefault(direction, List.of());
  }

  boolean isEmpty() {
    return byDirection.isEmpty();
  }
}
