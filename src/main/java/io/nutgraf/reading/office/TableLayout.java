package io.nutgraf.reading.office;

import io.nutgraf.model.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether a table is one. A table of one column sets a frame around a text; a row in which somebody
 * writes at length, or which holds another table, sets texts side by side, and beside them numbers
 * and labels. The paragraphs of texts are those of any text; all else is rows of cells.
 */
final class TableLayout {

  /** From how many UTF-16 code units on a paragraph in a cell is written at length. */
  private static final int LONG = 200;

  /** From how many UTF-16 code units on a paragraph in a cell is more than a label. */
  private static final int LABEL = 60;

  /** Until how many it is a number: {@code 12.} */
  private static final int NUMBER = 5;

  /** What sentences end with. */
  private static final String ENDS = ".!?…。！？";

  private static final Role ROW = Role.of(BlockKind.TABLE_ROW);

  private TableLayout() {}

  /** What {@code rows}, by cells, come to. */
  static List<Passage> passages(List<List<List<Passage>>> rows) {
    boolean isFrame = rows.stream().allMatch(row -> filled(row).size() <= 1);
    List<Passage> passages = new ArrayList<>();
    for (List<List<Passage>> row : rows) {
      if (isFrame) {
        row.forEach(passages::addAll);
      } else if (isText(row)) {
        addTexts(row, passages);
      } else {
        passages.add(new Passage(ROW, line(row)));
      }
    }
    return passages;
  }

  /** The texts of a row, and what stands between them as rows. */
  private static void addTexts(List<List<Passage>> row, List<Passage> passages) {
    List<List<Passage>> labels = new ArrayList<>();
    for (List<Passage> cell : filled(row)) {
      if (isLabel(cell)) {
        labels.add(cell);
      } else {
        addLabels(labels, passages);
        passages.addAll(cell);
      }
    }
    addLabels(labels, passages);
  }

  private static void addLabels(List<List<Passage>> labels, List<Passage> passages) {
    if (!labels.isEmpty()) {
      passages.add(new Passage(ROW, line(labels)));
      labels.clear();
    }
  }

  /** A single short line that does not end as a sentence does, and is set as nothing else. */
  private static boolean isLabel(List<Passage> cell) {
    String words = cell.getFirst().words().strip();
    boolean isNumber = words.length() < NUMBER;
    return cell.size() == 1
        && cell.getFirst().role().equals(Role.PARAGRAPH)
        && words.length() < LABEL
        && (isNumber || ENDS.indexOf(words.charAt(words.length() - 1)) < 0);
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
