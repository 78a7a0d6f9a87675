package io.nutgraf.reading.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The glyphs of a page, by the direction of their lines, each in the order of drawing. */
final class PageGlyphs {

  private final PageFrame frame;
  private final Map<Direction, List<Glyph>> byDirection = new EnumMap<>(Direction.class);

  private boolean hasFields;

  PageGlyphs(PageFrame frame) {
    this.frame = frame;
  }

  PageFrame frame() {
    return frame;
  }

  void add(Direction direction, Glyph glyph) {
    byDirection.computeIfAbsent(direction, d -> new ArrayList<>()).add(glyph);
  }

  /** Adds the lines of what stands in a field of a form. */
  void addField(List<Glyph> lines) {
    lines.forEach(line -> add(Direction.RIGHT, line));
    hasFields = true;
  }

  /** True where something stands in a field of a form, which no tag covers. */
  boolean hasFields() {
    return hasFields;
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
