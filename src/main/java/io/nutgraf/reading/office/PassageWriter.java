package io.nutgraf.reading.office;

import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Span;
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

  private final TextBuilder text;
  private final StringBuilder code = new StringBuilder();
  private final List<Words> titles = new ArrayList<>();
  private final List<Words> authors = new ArrayList<>();

  private boolean isUnderWay;

  PassageWriter(TextBuilder text) {
    this.text = text;
  }

  void write(Passage passage) {
    BlockKind kind = passage.role().kind();
    if (kind == BlockKind.CODE) { // Word makes a paragraph of each line
      code.append(passage.words()).append('\n');
      return;
    }
    flushCode();
    if (kind == BlockKind.HEADING) {
      text.heading(level(passage.role()));
      isUnderWay |= passage.role().states() != States.TITLE_AT_TOP;
    } else {
      text.begin(kind);
      isUnderWay |= passage.words().length() >= LINE && kind != BlockKind.TABLE_ROW;
    }
    append(passage.words());
    text.end().ifPresent(span -> note(passage, span));
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

  private void note(Passage passage, Span span) {
    String words = passage.words().strip();
    switch (passage.role().states()) {
      case TITLE -> titles.add(new Words(words, Source.LAYOUT, span));
      case AUTHOR -> authors.add(new Words(words, Source.LAYOUT, span));
      case NOTHING, TITLE_AT_TOP -> {}
    }
  }

  private void flushCode() {
    if (!code.isEmpty()) {
      text.begin(BlockKind.CODE).preformatted(code).end();
      code.setLength(0);
    }
  }

  /** The text, when all is written. */
  BlockText build() {
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
