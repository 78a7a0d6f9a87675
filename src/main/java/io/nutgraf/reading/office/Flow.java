package io.nutgraf.reading.office;

import io.nutgraf.model.BlockKind;
import io.nutgraf.reading.format.UnreadableException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Brings what stands within each other into one order: a paragraph, then the text boxes that hang
 * on it; tables row by row, those within cells too; notes after everything. What is opened is
 * closed in reverse. Nothing recurs, however deep it is nested. Not thread-safe.
 */
final class Flow {

  private final OfficeLimits limits;
  private final PassageWriter writer;
  private final Deque<Part> open = new ArrayDeque<>();
  private final List<Passage> notes = new ArrayList<>();
  private int cells;
  private int passages;
  private int units;

  Flow(OfficeLimits limits, PassageWriter writer) {
    this.limits = limits;
    this.writer = writer;
    open.push(new Part(Kind.BODY));
  }

  private enum Kind {
    BODY,
    PARAGRAPH,
    TABLE,
    ROW,
    CELL,
    NOTE
  }

  /** What is open: words, or what stands within it. */
  private static final class Part {

    private final Kind kind;
    private final StringBuilder words = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private final List<List<List<Passage>>> rows = new ArrayList<>();
    private final List<List<Passage>> cells = new ArrayList<>();
    private String carried = "";

    Part(Kind kind) {
      this.kind = kind;
    }
  }

  void openParagraph() {
    Part outer = open.getFirst();
    var paragraph = new Part(Kind.PARAGRAPH);
    paragraph.words.append(outer.carried);
    outer.carried = "";
    open.push(paragraph);
  }

  /** Adds words to the paragraph that is open; a line break within it is a {@code \n}. */
  void append(CharSequence words) {
    Part part = open.getFirst();
    if (part.kind == Kind.PARAGRAPH) {
      units += words.length();
      if (units > limits.mostText()) {
        throw UnreadableException.tooLarge("The text of the document is too long.");
      }
      part.words.append(words);
    }
  }

  /** The words of the paragraph that is open, so far. */
  CharSequence words() {
    return open.getFirst().words;
  }

  /** How much was appended so far, in UTF-16 code units. */
  int length() {
    return units;
  }

  boolean isInTable() {
    return cells > 0;
  }

  void closeParagraph(Role role) {
    Part paragraph = open.pop();
    put(new Passage(role, paragraph.words.toString()));
    paragraph.passages.forEach(this::put);
  }

  /** Ends a paragraph that goes on in the next one. */
  void carryParagraph() {
    Part paragraph = open.pop();
    open.getFirst().carried = paragraph.words.toString();
    paragraph.passages.forEach(this::put);
  }

  void openTable() {
    open.push(new Part(Kind.TABLE));
  }

  void closeTable() {
    Part table = open.pop();
    TableLayout.passages(table.rows).forEach(this::put);
    table.passages.forEach(this::put);
  }

  void openRow() {
    open.push(new Part(Kind.ROW));
  }

  /**
   * Ends a row.
   *
   * @param isKept false where the row was deleted
   */
  void closeRow(boolean isKept) {
    Part row = open.pop();
    if (isKept) {
      if (!row.passages.isEmpty()) {
        row.cells.add(row.passages);
      }
      if (open.getFirst().kind == Kind.TABLE) {
        open.getFirst().rows.add(row.cells);
      } else {
        TableLayout.passages(List.of(row.cells)).forEach(this::put);
      }
    }
  }

  void openCell() {
    cells++;
    open.push(new Part(Kind.CELL));
  }

  void closeCell() {
    cells--;
    flushCarried();
    Part cell = open.pop();
    if (open.getFirst().kind == Kind.ROW) {
      open.getFirst().cells.add(cell.passages);
    } else {
      cell.passages.forEach(this::put);
    }
  }

  void openNote() {
    open.push(new Part(Kind.NOTE));
  }

  void closeNote() {
    flushCarried();
    notes.addAll(open.pop().passages);
  }

  /** Ends the text: notes that are still to come follow. */
  void finish() {
    flushCarried();
    notes.forEach(writer::write);
    notes.clear();
  }

  private void flushCarried() {
    Part part = open.getFirst();
    if (!part.carried.isEmpty()) {
      put(new Passage(Role.PARAGRAPH, part.carried));
      part.carried = "";
    }
  }

  private void put(Passage passage) {
    if (passage.words().isBlank()) {
      return;
    }
    if (++passages > limits.mostPassages()) {
      throw UnreadableException.tooLarge("The document has too many paragraphs.");
    }
    Part part = open.getFirst();
    if (part.kind == Kind.BODY) {
      writer.write(passage);
    } else {
      part.passages.add(passage);
    }
  }

  /** What a note is, whatever its style. */
  static Role ofNote() {
    return Role.of(BlockKind.FOOTNOTE);
  }
}
