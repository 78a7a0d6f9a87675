package io.nutgraf.reading.pdf;

import io.nutgraf.model.BlockKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts the lines of a column into passages: by leading, size and weight, by indents, by lines that
 * end early, by the markers of lists. Rows of a table are each by itself.
 */
final class Passages {

  /** How much larger than usual the step to the next line is at a break. */
  private static final float WIDE_STEP = 1.3f;

  /** In ems. */
  private static final float INDENT = 0.8f;

  private final List<Line> lines;
  private final ColumnShape shape;
  private final List<Passage> passages = new ArrayList<>();

  private Passages(List<Line> lines) {
    this.lines = lines;
    this.shape = ColumnShape.of(lines);
  }

  /** The passages of a column, whose lines stand from the top down. */
  static List<Passage> of(List<Line> lines) {
    return lines.isEmpty() ? List.of() : new Passages(lines).parted();
  }

  private List<Passage> parted() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean row = isRow(i);
      boolean afterRow = !passages.isEmpty() && passages.getLast().kind == BlockKind.TABLE_ROW;
      if (passages.isEmpty() || row || afterRow || breaks(i)) {
        passages.add(begun(line, row));
      } else {
        passages.getLast().add(line);
      }
    }
    return passages;
  }

  private Passage begun(Line line, boolean row) {
    Passage passage = new Passage(line, shape);
    if (row) {
      passage.kind = BlockKind.TABLE_ROW;
    } else if (ListMarker.isItem(line.text())) {
      passage.kind = BlockKind.LIST_ITEM;
    }
    return passage;
  }

  /** Two lines of cells are rows, one of three cells is. */
  private boolean isRow(int i) {
    if (hasLeaders(lines.get(i).text())) {
      return true;
    }
    int cells = cells(i);
    return cells > 2 || (cells == 2 && (cells(i - 1) >= 2 || cells(i + 1) >= 2));
  }

  /** Five dots in a row, as lead to the number of a page. */
  static boolean hasLeaders(String text) {
    int dots = 0;
    for (int i = 0; i < text.length() && dots < 5; i++) {
      char c = text.charAt(i);
      dots = c == '.' || c == '…' || c == '·' ? dots + 1 : c == ' ' ? dots : 0;
    }
    return dots >= 5;
  }

  private int cells(int i) {
    if (i < 0 || i >= lines.size()) {
      return 0;
    }
    List<String> cells = lines.get(i).cells();
    boolean marked = cells.getFirst().length() <= 6 && isMarker(cells.getFirst());
    return marked ? cells.size() - 1 : cells.size();
  }

  /** A number of a heading, a bullet. */
  private static boolean isMarker(String cell) {
    char last = cell.charAt(cell.length() - 1);
    return cell.length() == 1
        || last == '.'
        || last == ')'
        || cell.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
  }

  private boolean breaks(int i) {
    Passage open = passages.getLast();
    Line last = open.last();
    Line line = lines.get(i);
    float em = last.size();
    if (Math.abs(line.size() - em) > 0.1f * Math.max(em, line.size())) {
      return true;
    }
    float step = line.baseline() - last.baseline();
    if (step > WIDE_STEP * shape.pitch() * em || step < 0) {
      return true;
    }
    if (isSetOff(line) ? !isSetOff(last) : isSetOff(last) && Formulas.isProse(line)) {
      return true;
    }
    if (isHyphenated(last.text(), line.text())) {
      return false;
    }
    boolean isShort = endsEarly(last, line);
    if (last.isBold() != line.isBold()
        && (isShort || (!last.isBold() && Sentences.end(last.text())))) {
      return true;
    }
    if (ListMarker.isItem(line.text())
        && (open.kind == BlockKind.LIST_ITEM
            || ListMarker.bullet(line.text()) > 0
            || isShort
            || Sentences.end(last.text()))) {
      return true;
    }
    return breaksByPlace(open, last, line, i);
  }

  /** A formula that stands in the middle of the column. */
  private boolean isSetOff(Line line) {
    return line.left() - shape.left() > line.size() && Formulas.isFormula(line);
  }

  private static boolean isHyphenated(String last, String next) {
    int end = last.length() - 1;
    return end > 0
        && (last.charAt(end) == '-' || last.charAt(end) == '\u00ad')
        && Character.isLetter(last.charAt(end - 1))
        && Character.isLowerCase(next.codePointAt(0));
  }

  private boolean breaksByPlace(Passage open, Line last, Line line, int i) {
    float em = line.size();
    boolean isCentered = isCentered(last) && isCentered(line);
    float indent = line.left() - last.left();
    if (!isCentered && Math.abs(indent) > INDENT * em) {
      return indent > 0 ? isIndented(open, line, i) : isOutdented(open, line);
    }
    if (!endsEarly(last, line)) {
      return false;
    }
    boolean veryEarly = shape.right() - last.right() > 0.35f * shape.width();
    boolean begins = !Character.isLowerCase(line.text().codePointAt(0));
    return begins && (Sentences.end(last.text()) || (veryEarly && !isCentered));
  }

  /** A first line begins a passage; where the lines after it stand so too, it is one that hangs. */
  private boolean isIndented(Passage open, Line line, int i) {
    boolean hangs =
        open.lines().size() == 1
            && (open.kind == BlockKind.LIST_ITEM
                || (i + 1 < lines.size()
                    && Math.abs(lines.get(i + 1).left() - line.left()) < 0.3f * line.size()
                    && !endsEarly(open.last(), line)));
    return !hangs;
  }

  private boolean isOutdented(Passage open, Line line) {
    return open.lines().size() > 1 || endsEarly(open.last(), line);
  }

  private boolean isCentered(Line line) {
    float middle = (line.left() + line.right()) / 2;
    float ofColumn = (shape.left() + shape.right()) / 2;
    return Math.abs(middle - ofColumn) < 1.5f * line.size()
        && line.left() - shape.left() > line.size();
  }

  /** True where the next word would have fitted on the line. */
  private boolean endsEarly(Line last, Line line) {
    return shape.right() - last.right() > line.firstWord() + 0.5f * last.size();
  }
}
