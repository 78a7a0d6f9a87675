package io.nutgraf.reading.office;

import io.nutgraf.model.BlockKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the text of a Word file (ECMA-376, part 1, section 17), or through its notes. What
 * was deleted or moved away, is hidden, or stands for what nobody has filled in, is left out.
 */
final class WordBody {

  private final XmlWalk walk;
  private final StyleSheet styles;
  private final Flow flow;
  private final NoteReferences notes;
  private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();
  private final Deque<Control> controls = new ArrayDeque<>();
  private final Deque<Integer> alternatives = new ArrayDeque<>();
  private final FieldCodes fields = new FieldCodes();
  private boolean isText;
  private boolean isRowKept = true;
  private @Nullable Role fixed;

  WordBody(XmlWalk walk, StyleSheet styles, Flow flow, NoteReferences notes) {
    this.walk = walk;
    this.styles = styles;
    this.flow = flow;
    this.notes = notes;
  }

  /** The notes that a text refers to, by their ids. */
  record NoteReferences(Set<String> footnotes, Set<String> endnotes) {

    NoteReferences() {
      this(new HashSet<>(), new HashSet<>());
    }
  }

  /** A content control: whether its content is a prompt to write, and whether it lists contents. */
  private record Control(boolean isPrompt, boolean isContents) {}

  /** Reads the text. */
  void readText() {
    while (walk.next()) {
      step();
    }
  }

  /** Reads notes: those of {@code ids}, without the lines that set them apart from the text. */
  void readNotes(Set<String> ids) {
    fixed = Flow.ofNote();
    while (walk.next()) {
      boolean isNote =
          walk.starts() && (walk.name().equals("footnote") || walk.name().equals("endnote"));
      if (isNote && !ids.contains(walk.attribute("id"))) {
        walk.skip();
      } else {
        step();
      }
    }
  }

  private void step() {
    if (walk.isText()) {
      if (isText) {
        append(walk.text());
      }
    } else if (!isOfWord()) {
      foreign();
    } else if (walk.starts()) {
      start(walk.name());
    } else {
      end(walk.name());
    }
  }

  private boolean isOfWord() {
    return walk.namespace().contains("wordprocessingml");
  }

  /**
   * Alternatives say the same twice, for newer and for older programs; and the text of formulas.
   */
  private void foreign() {
    String name = walk.name();
    if (name.equals("t") && walk.namespace().endsWith("/math")) {
      isText = walk.starts();
    } else if (name.equals("AlternateContent")) {
      if (walk.starts()) {
        alternatives.push(flow.length());
      } else {
        alternatives.pop();
      }
    } else if (walk.starts() && (name.equals("Choice") || name.equals("Fallback"))) {
      if (!alternatives.isEmpty() && flow.length() > alternatives.getFirst()) {
        walk.skip();
      }
    }
  }

  private void start(String name) {
    switch (name) {
      case "p" -> openParagraph();
      case "r" -> current().beginRun();
      case "pPr" -> current().readProperties(walk);
      case "rPr" -> current().readRunProperties(walk);
      case "t" -> isText = true;
      case "tab", "ptab" -> append(" ");
      case "br", "cr" -> append(walk.attribute("type").isEmpty() ? "\n" : " ");
      case "noBreakHyphen" -> append("-");
      case "sym" -> append(WordSymbols.character(walk.attribute("font"), walk.attribute("char")));
      case "fldChar" -> fields.mark(walk.attribute("fldCharType"));
      case "footnoteReference" -> notes.footnotes().add(walk.attribute("id"));
      case "endnoteReference" -> notes.endnotes().add(walk.attribute("id"));
      case "tbl" -> flow.openTable();
      case "tr" -> openRow();
      case "trPr" -> readRowProperties();
      case "tc" -> flow.openCell();
      case "sdt" -> controls.push(new Control(false, false));
      case "sdtPr" -> readControl();
      case "sdtContent" -> skipPrompt();
      case "del", "moveFrom", "delText", "instrText", "delInstrText", "rt" -> walk.skip();
      case "sectPr", "tblPr", "tblPrEx", "tcPr", "tblGrid", "ffData", "sdtEndPr" -> walk.skip();
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "p" -> closeParagraph();
      case "t" -> isText = false;
      case "tbl" -> flow.closeTable();
      case "tr" -> closeRow();
      case "tc" -> flow.closeCell();
      case "sdt" -> controls.pop();
      default -> {}
    }
  }

  private void append(String words) {
    if (!paragraphs.isEmpty() && !fields.isCode() && paragraphs.getFirst().isShown()) {
      paragraphs.getFirst().note(words);
      flow.append(walk.isText() ? words.replace('\n', ' ').replace('\t', ' ') : words);
    }
  }

  /** The paragraph that is open; where none is, one that is never written. */
  private WordParagraph current() {
    return paragraphs.isEmpty() ? new WordParagraph(styles) : paragraphs.getFirst();
  }

  private void openParagraph() {
    paragraphs.push(new WordParagraph(styles));
    flow.openParagraph();
  }

  private void closeParagraph() {
    WordParagraph paragraph = paragraphs.pop();
    fields.endParagraph();
    if (paragraph.goesOn()) {
      flow.carryParagraph();
    } else {
      flow.closeParagraph(role(paragraph));
    }
  }

  private Role role(WordParagraph paragraph) {
    if (fixed != null) {
      return fixed;
    }
    return controls.stream().anyMatch(Control::isContents)
        ? Role.of(BlockKind.PAGE_FURNITURE)
        : paragraph.role(flow.words(), flow.isInTable());
  }

  private void openRow() {
    isRowKept = true;
    flow.openRow();
  }

  private void closeRow() {
    flow.closeRow(isRowKept);
    isRowKept = true;
  }

  private void readRowProperties() {
    walk.eachInside(
        element -> {
          if (element.equals("del")) {
            isRowKept = false;
          }
        });
  }

  private void readControl() {
    var control =
        new Object() {
          boolean isPrompt;
          boolean isContents;
        };
    walk.eachInside(
        element -> {
          switch (element) {
            case "showingPlcHdr" -> control.isPrompt = true;
            case "docPartGallery" ->
                control.isContents = walk.attribute("val").equals("Table of Contents");
            default -> {}
          }
        });
    if (!controls.isEmpty()) {
      controls.pop();
      controls.push(new Control(control.isPrompt, control.isContents));
    }
  }

  private void skipPrompt() {
    if (!controls.isEmpty() && controls.getFirst().isPrompt()) {
      walk.skip();
    }
  }
}
