package io.nutgraf.reading.office;

import io.nutgraf.model.BlockKind;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Walks through the text of an OpenDocument text (ODF 1.3, part 3, sections 5 to 10). What was
 * deleted, is hidden, or is said about the text, is left out.
 */
final class OpenDocumentBody {

  private static final Role CONTENTS = Role.of(BlockKind.PAGE_FURNITURE);
  private static final Role ITEM = Role.of(BlockKind.LIST_ITEM);

  private final XmlWalk walk;
  private final OpenDocumentStyles styles;
  private final Flow flow;
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private int items;
  private int contents;
  private int notes;

  OpenDocumentBody(XmlWalk walk, OpenDocumentStyles styles, Flow flow) {
    this.walk = walk;
    this.styles = styles;
    this.flow = flow;
  }

  /** A paragraph that is open, with the looks of the spans within it. */
  private static final class Paragraph {

    private final String style;
    private final int level;
    private final Emphasis emphasis = new Emphasis();
    private final Deque<Look> looks = new ArrayDeque<>();

    Paragraph(String style, int level, Look look) {
      this.style = style;
      this.level = level;
      looks.push(look);
    }
  }

  /** Reads what stands within the element that has just started. */
  void read() {
    int outer = walk.depth();
    while (walk.next() && !(walk.ends() && walk.depth() == outer)) {
      if (walk.isText()) {
        append(walk.text().replace('\n', ' ').replace('\t', ' '));
      } else if (walk.starts()) {
        start(walk.name());
      } else {
        end(walk.name());
      }
    }
  }

  private void start(String name) {
    switch (name) {
      case "p" -> openParagraph(0);
      case "h" -> openParagraph(level(walk.attribute("outline-level")));
      case "span" -> openSpan();
      case "s", "tab" -> append(" ");
      case "line-break" -> append("\n");
      case "list-item", "list-header" -> items++;
      case "note" -> openNote();
      case "table" -> flow.openTable();
      case "table-row" -> flow.openRow();
      case "table-cell" -> flow.openCell();
      case "section" -> skipHidden();
      case "table-of-content",
          "illustration-index",
          "table-index",
          "object-index",
          "user-index",
          "alphabetical-index" ->
          contents++;
      case "title", "desc" -> skipDescription();
      case "covered-table-cell", "tracked-changes", "annotation", "note-citation", "number" ->
          walk.skip();
      case "ruby-text", "hidden-text", "forms", "script", "object", "table-of-content-source" ->
          walk.skip();
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "p", "h" -> closeParagraph();
      case "span" -> closeSpan();
      case "list-item", "list-header" -> items--;
      case "note" -> closeNote();
      case "table" -> flow.closeTable();
      case "table-row" -> flow.closeRow(true);
      case "table-cell" -> flow.closeCell();
      case "table-of-content",
          "illustration-index",
          "table-index",
          "object-index",
          "user-index",
          "alphabetical-index" ->
          contents--;
      default -> {}
    }
  }

  private void append(String words) {
    if (!paragraphs.isEmpty() && paragraphs.getFirst().looks.getFirst().isShown()) {
      Paragraph paragraph = paragraphs.getFirst();
      paragraph.emphasis.note(words, paragraph.looks.getFirst());
      flow.append(words);
    }
  }

  private void openParagraph(int level) {
    String style = walk.attribute("style-name");
    paragraphs.push(new Paragraph(style, level, styles.paragraphs().of(style).look()));
    flow.openParagraph();
  }

  private static int level(String outline) {
    boolean isLevel = outline.length() == 1 && outline.charAt(0) >= '1' && outline.charAt(0) <= '9';
    return isLevel ? outline.charAt(0) - '0' : 1;
  }

  private void closeParagraph() {
    Paragraph paragraph = paragraphs.pop();
    flow.closeParagraph(role(paragraph));
  }

  private Role role(Paragraph paragraph) {
    if (notes > 0) {
      return Flow.ofNote();
    }
    if (contents > 0) {
      return CONTENTS;
    }
    Role styled = styles.paragraphs().of(paragraph.style).role(Look.UNSAID);
    if (paragraph.level > 0) {
      return styled.equals(Role.TITLE) ? styled : Role.heading(paragraph.level);
    }
    Role role = items > 0 && styled.equals(Role.PARAGRAPH) ? ITEM : styled;
    return flow.isInTable() ? role : paragraph.emphasis.role(role, flow.words());
  }

  private void openSpan() {
    if (!paragraphs.isEmpty()) {
      Deque<Look> looks = paragraphs.getFirst().looks;
      Look look = styles.spans().of(walk.attribute("style-name")).look();
      looks.push(look.over(looks.getFirst()));
    }
  }

  private void closeSpan() {
    if (!paragraphs.isEmpty()) {
      paragraphs.getFirst().looks.pop();
    }
  }

  private void openNote() {
    notes++;
    flow.openNote();
  }

  private void closeNote() {
    notes--;
    flow.closeNote();
  }

  private void skipHidden() {
    if (walk.attribute("display").equals("none")) {
      walk.skip();
    }
  }

  /** What is said of a picture or a table; a field of that name shows the title of the document. */
  private void skipDescription() {
    if (!walk.namespace().endsWith(":text:1.0")) {
      walk.skip();
    }
  }
}
