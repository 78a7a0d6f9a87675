package io.nutgraf.reading.office;

import io.nutgraf.model.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether a table is one. A table of one column sets a frame around a text; a row in which somebody
 * writes at length, or which holds another table, sets texts side by side. Their paragraphs are
 * those of any text; all else is rows of cells.
 */
final class TableLayout {

  /** From how many UTF-16 code units on a paragraph in a cell is written at length. */
  private static final int LONG = 200;

  private static final Role ROW = Role.of(BlockKind.TABLE_ROW);

  private TableLayout() {}

  /** What {@code rows}, by cells, come to. */
  static List<Passage> passages(List<List<List<Passage>>> rows) {
    boolean isFrame = rows.stream().allMatch(row -> filled(row).size() <= 1);
    List<Passage> passages = new ArrayList<>();
    for (List<List<Passage>> row : rows) {
      if (isFrame || isText(row)) {
        row.forEach(passages::addAll);
      } else {
        passages.add(new Passage(ROW, line(row)));
      }
    }
    return passages;
  }

  private static List<List<Passage>> filled(List<List<Passage>> row) {
    return row.stream().filter(cell -> !cell.isEmpty()).toList();
  }

  private static boolean isText(List<List<Passage>> row) {
    return row.stream()
        .flatMap(List::stream)
        .anyMatch(
            passage ->
                passage.words().length() >= LONG || passage.role().kind() == BlockKind.TABLE_ROW);
  }

  private static String line(List<List<Passage>> row) {
    return row.stream().map(TableLayout::words).collect(Collectors.joining("\t"));
  }

  private static String words(List<Passage> cell) {
    return cell.stream()
        .map(passage -> passage.words().replace('\n', ' ').replace('\t', ' '))
        .collect(Collectors.joining(" "));
  }
}
