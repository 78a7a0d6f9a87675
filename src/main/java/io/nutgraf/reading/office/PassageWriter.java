package io.nutgraf.reading.office;

import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Stated.Source;
import io.nutgraf.model.Stated.Words;
import io.nutgraf.reading.format.BlockText;
import io.nutgraf.reading.format.TextBuilder;
import io.nutgraf.reading.office.Role.States;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes passages as blocks, and notes which of them state title and authors. */
final class PassageWriter {

  /** From how many UTF-16 code units on a paragraph is more than a line over the text. */
  private static final int LINE = 80;

  /** How many paragraphs in a row that are set as title are one. */
  private static final int MOST_TITLE_LINES = 4;

  private final TextBuilder text;
  private final StringBuilder code = new StringBuilder();
  private final List<Words> titles = new ArrayList<>();
  private final List<String> titleLines = new ArrayList<>();
  private final List<Words> authors = new ArrayList<>();

  private boolean isUnderWay;

  PassageWriter(TextBuilder text) {
    this.text = text;
  }

  void write(Passage passage) {
    BlockKind kind = passage.role().kind();
    if (kind == BlockKind.CODE) { // Word makes a paragraph of each line
      flushTitle();
      code.append(passage.words()).append('\n');
      return;
    }
    flushCode();
    if (passage.role().states() == States.TITLE) {
      writeTitle(passage.words());
      return;
    }
    flushTitle();
    if (kind == BlockKind.HEADING) {
      text.heading(level(passage.role()));
      isUnderWay |= passage.role().states() != States.TITLE_AT_TOP;
    } else {
      text.begin(FormLine.is(passage) ? BlockKind.TABLE_ROW : kind);
      isUnderWay |= passage.words().length() >= LINE && kind != BlockKind.TABLE_ROW;
    }
    append(passage.words());
    text.end()
        .filter(_ -> passage.role().states() == States.AUTHOR)
        .ifPresent(span -> authors.add(new Words(passage.words().strip(), Source.LAYOUT, span)));
  }

  /** A title over two lines is often two paragraphs, one after the other. */
  private void writeTitle(String words) {
    if (titleLines.isEmpty() || titleLines.size() == MOST_TITLE_LINES) {
      flushTitle();
      text.heading(1);
      isUnderWay = true;
    } else {
      text.lineBreak();
    }
    append(words);
    titleLines.add(words.strip());
  }

  private void flushTitle() {
    if (!titleLines.isEmpty()) {
      String title = String.join(" ", titleLines);
      titleLines.clear();
      text.end().ifPresent(span -> titles.add(new Words(title, Source.LAYOUT, span)));
    }
  }

  private int level(Role role) {
    return role.states() == States.TITLE_AT_TOP && !isUnderWay ? 1 : role.level();
  }

  private void append(String words) {
    int from = 0;
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      if (unit == '\n' || unit == '\t') {
        text.append(words.subSequence(from, i));
        from = i + 1;
        if (unit == '\n') {
          text.lineBreak();
        } else {
          text.tab();
        }
      }
    }
    text.append(words.subSequence(from, words.length()));
  }

  private void flushCode() {
    if (!code.isEmpty()) {
      text.begin(BlockKind.CODE).preformatted(code).end();
      code.setLength(0);
    }
  }

  /** The text, when all is written. */
  BlockText build() {
    flushTitle();
    flushCode();
    return text.build();
  }

  /** The first passage that is set as title. */
  Optional<Words> title() {
    return titles.stream().findFirst();
  }

  List<Words> authors() {
    return authors;
  }
}
