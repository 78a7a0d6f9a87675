package io.nutgraf.reading.rtf;

import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Span;
import io.nutgraf.reading.format.BlockText;
import io.nutgraf.reading.format.TextBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes blocks of the words that a file shows. Notes, page headers and text boxes, which stand
 * within a paragraph, come after it.
 */
final class Paragraphs {

  /** What stands within a paragraph and apart from it. */
  private record Apart(BlockKind kind, String words) {}

  private final TextBuilder text;
  private final Styles styles;
  private final List<Apart> waiting = new ArrayList<>();
  private final Set<Integer> apart = new HashSet<>();
  private final Settings settings = new Settings();
  private Optional<Span> titleSpan = Optional.empty();
  private boolean open;
  private boolean row;
  private int style;
  private int breaks;
  private boolean empty;
  private boolean isAfterEmpty;

  Paragraphs(TextBuilder text, Styles styles) {
    this.text = text;
    this.styles = styles;
  }

  /** Adds words to the paragraph. */
  void append(CharSequence words, Group group) {
    if (row && !group.table && !words.toString().isBlank()) {
      endRow();
    }
    if (!open) {
      if (words.toString().isBlank()) {
        return;
      }
      begin(group);
    }
    text.append(words);
    settings.add(words, group);
    breaks = words.toString().isBlank() ? breaks : 0;
  }

  private void begin(Group group) {
    open = true;
    isAfterEmpty = empty;
    empty = false;
    style = group.style;
    row = group.table;
    if (row) {
      text.begin(BlockKind.TABLE_ROW);
    } else if (styles.level(group) > 0 || styles.kind(style) == BlockKind.HEADING) {
      text.heading(Math.max(1, styles.level(group)));
    } else {
      text.begin(group.item ? BlockKind.LIST_ITEM : styles.kind(style));
    }
  }

  /** Breaks the line; two breaks are the end of a paragraph. */
  void lineBreak() {
    breaks++;
    if (open && !row && breaks == 2) {
      finish();
    } else if (open) {
      text.lineBreak();
    }
  }

  /** Ends the paragraph; one in a cell ends with its row. */
  void end() {
    if (row) {
      text.append(" ");
    } else {
      empty = !open;
      finish();
    }
  }

  /** Ends a cell. */
  void endCell(Group group) {
    if (!open) {
      begin(group);
      row = true;
      text.begin(BlockKind.TABLE_ROW);
    }
    text.tab();
  }

  void endRow() {
    row = false;
    finish();
  }

  private void finish() {
    Optional<Span> span = open ? text.end() : Optional.empty();
    if (isAfterEmpty) {
      span.ifPresent(block -> apart.add(block.start()));
    }
    settings.end(span);
    if (titleSpan.isEmpty() && styles.isTitle(style)) {
      titleSpan = span;
    }
    open = false;
    breaks = 0;
    List<Apart> now = List.copyOf(waiting);
    waiting.clear();
    for (Apart each : now) {
      each.words().lines().forEach(line -> text.block(each.kind(), line));
    }
  }

  /** Adds words that stand apart, a line for a paragraph. */
  void add(Destination destination, String words) {
    BlockKind kind =
        switch (destination) {
          case FURNITURE -> BlockKind.PAGE_FURNITURE;
          case NOTE -> BlockKind.FOOTNOTE;
          default -> BlockKind.PARAGRAPH;
        };
    waiting.add(new Apart(kind, words));
  }

  /** Where the paragraph stands that is set as the title. */
  Optional<Span> title() {
    return titleSpan;
  }

  /** Where the blocks begin that an empty line stands before. */
  Set<Integer> apart() {
    return Set.copyOf(apart);
  }

  /** How the paragraphs are set. */
  Settings settings() {
    return settings;
  }

  BlockText build() {
    endRow();
    return settings.withHeadings(text.build());
  }
}
