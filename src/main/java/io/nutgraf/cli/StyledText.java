package io.nutgraf.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Words in several styles, broken into lines that fit behind a margin. Not thread-safe. */
final class StyledText {

  private final Terminal terminal;
  private final int room;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int used;

  /** No words yet, to be broken at {@code room} columns, which marks may exceed by two. */
  StyledText(Terminal terminal, int room) {
    this.terminal = terminal;
    this.room = room;
  }

  /** Adds words that look the same; white space before them is that of {@code text}. */
  StyledText add(String text, UnaryOperator<String> style) {
    String words = Terminal.harmless(text);
    boolean apart = !words.isEmpty() && words.charAt(0) == ' ';
    for (String word : words.strip().split("\\s+", -1)) {
      for (String piece : Terminal.pieces(word, room)) {
        put(piece, apart, style);
        apart = false;
      }
      apart = true;
    }
    return this;
  }

  /** Adds words in the terminal's own style. */
  StyledText add(String text) {
    return add(text, UnaryOperator.identity());
  }

  /** Adds dim words. */
  StyledText dim(String text) {
    return add(text, terminal::dim);
  }

  /** The lines so far. */
  List<String> lines() {
    List<String> all = new ArrayList<>(lines);
    if (!line.isEmpty()) {
      all.add(line.toString());
    }
    return all;
  }

  /** Adds a mark that stays on the line of the word before it, one space apart. */
  StyledText mark(char mark) {
    line.append(' ').append(terminal.dim(String.valueOf(mark)));
    used += 2;
    return this;
  }

  private void put(String piece, boolean apart, UnaryOperator<String> style) {
    int columns = Terminal.columns(piece);
    boolean gap = apart && used > 0;
    if (used > 0 && used + (gap ? 1 : 0) + columns > room) {
      lines.add(line.toString());
      line.setLength(0);
      used = 0;
      gap = false;
    }
    line.append(gap ? " " : "").append(style.apply(piece));
    used += columns + (gap ? 1 : 0);
  }
}
