package io.nutgraf.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts of a report with their labels beside them, {@code People Jane Doe}, or above them where the
 * terminal is narrow. Not thread-safe.
 */
final class LabelledReport {

  private static final int MARGIN = 9;
  private static final int NARROW = 50;
  private static final int INDENT = 2;

  private final Terminal terminal;
  private final boolean narrow;
  private final List<String> lines = new ArrayList<>();

  LabelledReport(Terminal terminal) {
    this.terminal = terminal;
    this.narrow = terminal.width() < NARROW;
  }

  /** A text for a section, as wide as there is room. */
  StyledText text() {
    return new StyledText(terminal, room());
  }

  /** The columns there are for what a section says. */
  int room() {
    return terminal.width() - (narrow ? INDENT : MARGIN);
  }

  /** Adds a section, if {@code content} says anything. */
  void add(String label, List<String> content) {
    if (content.isEmpty()) {
      return;
    }
    if (narrow) {
      lines.add(terminal.dim(label));
    }
    for (int i = 0; i < content.size(); i++) {
      String beside = i == 0 ? label : "";
      String margin =
          narrow ? " ".repeat(INDENT) : terminal.dim(beside) + " ".repeat(MARGIN - beside.length());
      lines.add(margin + content.get(i));
    }
  }

  /** All lines, with no line where there is no section. */
  List<String> lines() {
    return lines;
  }
}
