package io.nutgraf.reading.pdf;

import io.nutgraf.model.BlockKind;
import java.util.ArrayList;
import java.util.List;

/** A block that a file's tags tell of, and the lines of it that were found. */
final class Tag {

  private final BlockKind kind;
  private final int level;
  private final List<Line> lines = new ArrayList<>();
  private final List<Integer> cells = new ArrayList<>();
  private int cell = -1;

  /**
   * @param level of a heading; 0 where it is not said, and of anything else
   */
  Tag(BlockKind kind, int level) {
    this.kind = kind;
    this.level = level;
  }

  /** Takes lines of the cell with this number; 0 where there are no cells. */
  void add(List<Line> more, int ofCell) {
    if (ofCell != cell && !more.isEmpty()) {
      cells.add(lines.size());
      cell = ofCell;
    }
    lines.addAll(more);
  }

  BlockKind kind() {
    return kind;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  Passage passage() {
    Passage passage = new Passage(lines.getFirst(), ColumnShape.of(lines));
    lines.subList(1, lines.size()).forEach(passage::add);
    passage.kind = kind;
    passage.level = level;
    passage.cellsAt(cells);
    return passage;
  }
}
