package io.nutgraf.reading.pdf;

import io.nutgraf.model.BlockKind;
import java.util.ArrayList;
import java.util.List;

/** Lines of a column that belong together, until it is known what they are. */
final class Passage {

  private final List<Line> lines = new ArrayList<>();
  private final ColumnShape column;
  private List<Integer> cellsAt = List.of();
  BlockKind kind = BlockKind.PARAGRAPH;
  int level;

  Passage(Line first, ColumnShape column) {
    lines.add(first);
    this.column = column;
  }

  void add(Line line) {
    lines.add(line);
  }

  /** Takes what goes on in another column or on another page. */
  void addAll(Passage rest) {
    lines.addAll(rest.lines);
  }

  /** Says which lines begin a cell, where tags tell. */
  void cellsAt(List<Integer> starts) {
    cellsAt = List.copyOf(starts);
  }

  /** The words of its cells. */
  List<String> cells(Hyphens hyphens) {
    if (cellsAt.isEmpty()) {
      return first().cells();
    }
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < cellsAt.size(); i++) {
      int end = i + 1 < cellsAt.size() ? cellsAt.get(i + 1) : lines.size();
      StringBuilder cell = new StringBuilder();
      lines.subList(cellsAt.get(i), end).forEach(line -> hyphens.join(cell, line.text()));
      cells.add(cell.toString());
    }
    return cells;
  }

  List<Line> lines() {
    return lines;
  }

  ColumnShape column() {
    return column;
  }

  Line first() {
    return lines.getFirst();
  }

  Line last() {
    return lines.getLast();
  }

  float size() {
    Line longest = first();
    for (Line line : lines) {
      longest = line.text().length() > longest.text().length() ? line : longest;
    }
    return longest.size();
  }

  boolean isBold() {
    return lines.stream().allMatch(Line::isBold);
  }

  /** Its words; {@code hyphens} knows which ones are kept. */
  String text(Hyphens hyphens) {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      hyphens.join(text, line.text());
    }
    return text.toString();
  }
}
