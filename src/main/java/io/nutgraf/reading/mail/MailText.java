package io.nutgraf.reading.mail;

import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Span;
import io.nutgraf.reading.format.TextBuilder;
import io.nutgraf.reading.format.Whitespace;
import io.nutgraf.text.ParagraphSplitter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes lines by whose they are: paragraphs and what HTML set, replies, signatures. */
final class MailText {

  private final List<MailLine> lines;
  private final Role[] roles;
  private final TextBuilder text;

  private MailText(List<MailLine> lines, Role[] roles, TextBuilder text) {
    this.lines = lines;
    this.roles = roles;
    this.text = text;
  }

  static void write(List<MailLine> lines, Role[] roles, TextBuilder text) {
    new MailText(lines, roles, text).write();
  }

  /** Runs of lines that are alike; a blank line goes with what it stands in. */
  private void write() {
    int first = 0;
    for (int i = 0; i < roles.length; i++) {
      if (!lines.get(i).isBlank()) {
        if (!lines.get(first).isBlank() && isOther(i, first)) {
          write(first, i);
        }
        first = lines.get(first).isBlank() || isOther(i, first) ? i : first;
      }
    }
    if (first < roles.length && !lines.get(first).isBlank()) {
      write(first, roles.length);
    }
  }

  private boolean isOther(int at, int first) {
    return roles[first] != roles[at]
        || (lines.get(first).kind() == null) != (lines.get(at).kind() == null);
  }

  private void write(int first, int to) {
    switch (roles[first]) {
      case QUOTED -> writeLines(BlockKind.QUOTED_REPLY, first, to);
      case SIGNATURE -> writeLines(BlockKind.SIGNATURE, first, to);
      case FURNITURE -> writeLines(BlockKind.PAGE_FURNITURE, first, to);
      case OWN -> {
        if (lines.get(first).kind() == null) {
          writeParagraphs(first, to);
        } else {
          writeBlocks(first, to);
        }
      }
    }
  }

  private void writeLines(BlockKind kind, int from, int to) {
    text.begin(kind);
    for (MailLine line : lines.subList(from, to)) {
      text.append(line.text()).lineBreak();
    }
    text.end();
  }

  private void writeParagraphs(int from, int to) {
    var own = new StringBuilder();
    for (MailLine line : lines.subList(from, to)) {
      own.append(InlineReferences.removed(line.text())).append('\n');
    }
    String words = own.toString();
    for (Span span : ParagraphSplitter.split(words)) {
      String paragraph = span.of(words);
      if (Lines.hasWords(paragraph)) {
        text.block(isItem(paragraph) ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH, paragraph);
      }
    }
  }

  /** A bullet, or a number of one or two digits with its point or bracket, begins an item. */
  private static boolean isItem(String paragraph) {
    int mark = 0;
    while (mark < 2 && mark < paragraph.length() && isDigit(paragraph.charAt(mark))) {
      mark++;
    }
    return paragraph.length() > mark + 2
        && (mark > 0 ? ".)" : "-*•–·o+").indexOf(paragraph.charAt(mark)) >= 0
        && Whitespace.isSpace(paragraph.charAt(mark + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void writeBlocks(int from, int to) {
    int block = -1;
    for (MailLine line : lines.subList(from, to)) {
      if (line.isBlank()) {
        continue;
      }
      if (line.block() != block) {
        begin(line);
        block = line.block();
      } else {
        text.lineBreak();
      }
      if (line.kind() == BlockKind.CODE) {
        text.preformatted(line.text());
      } else {
        text.append(line.text());
      }
    }
    text.end();
  }

  private void begin(MailLine line) {
    BlockKind kind = ownKind(line.kind());
    if (kind == BlockKind.HEADING) {
      text.heading(line.level());
    } else {
      text.begin(kind);
    }
  }

  /** What is the sender's own, or passed on, is no reply and no signature, however it is set. */
  private static BlockKind ownKind(@Nullable BlockKind kind) {
    return kind == null || kind == BlockKind.QUOTED_REPLY || kind == BlockKind.SIGNATURE
        ? BlockKind.PARAGRAPH
        : kind;
  }
}
