package io.nutgraf.cli;

import io.nutgraf.model.Change;
import io.nutgraf.model.Excerpt;
import io.nutgraf.reuse.DocumentDiff;
import io.nutgraf.reuse.Later;
import io.nutgraf.reuse.Overlap;
import io.nutgraf.reuse.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The differences of two documents for a person's eyes: a mark before each passage that says where
 * it stands, and within edited ones the words that went and those that came.
 */
final class ReadableDiff {

  private static final int INDENT = 2;

  /** So much of a passage that both have is enough to find it. */
  private static final int LINES_OF_SAME = 2;

  private final Terminal terminal;

  ReadableDiff(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The lines for what is different in {@code here} from {@code there}, as a person calls them. */
  String of(String there, String here, DocumentDiff diff, Later later) {
    List<String> lines = new ArrayList<>();
    lines.add(terminal.red("- " + Terminal.harmless(there)));
    lines.add(terminal.green("+ " + Terminal.harmless(here)));
    terminal.wrap(verdict(there, here, diff.overlap(), later), 0).stream()
        .map(terminal::dim)
        .forEach(lines::add);
    if (diff.partial()) {
      lines.add(terminal.dim("There are too many sentences to compare them all."));
    }
    for (Passage passage : diff.passages()) {
      lines.add("");
      lines.addAll(passage(passage));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String verdict(String there, String here, Overlap overlap, Later later) {
    String shares =
        "%.0f %% of %s is in %s word for word, and %.0f %% the other way round."
            .formatted(100 * overlap.ofOther(), there, here, 100 * overlap.ofThis());
    return switch (later) {
      case HERE -> here + " looks like a later version of " + there + ". " + shares;
      case THERE -> there + " looks like a later version of " + here + ". " + shares;
      case UNKNOWN -> shares;
    };
  }

  private List<String> passage(Passage passage) {
    Excerpt here = passage.here();
    Excerpt there = passage.there();
    String moved = passage.moved() ? "moved" : "";
    if (here == null || there == null) {
      return here == null
          ? marked("-", whole(there, terminal::red))
          : marked("+", whole(here, terminal::green));
    }
    if (passage.kind() == Passage.Kind.SAME) {
      List<String> all = terminal.wrap(here.text(), INDENT);
      List<String> shown = new ArrayList<>(all.subList(0, Math.min(LINES_OF_SAME, all.size())));
      if (all.size() > shown.size()) {
        shown.add("… the same, %d lines".formatted(all.size()));
      }
      return noted(marked("=", shown.stream().map(terminal::dim).toList()), moved);
    }
    return noted(marked("~", edited(passage, here)), note(passage, moved));
  }

  private List<String> whole(@Nullable Excerpt passage, UnaryOperator<String> style) {
    return passage == null
        ? List.of()
        : terminal.wrap(passage.text(), INDENT).stream().map(style).toList();
  }

  /** The passage as it stands here, with the words that went before those that came for them. */
  private List<String> edited(Passage passage, Excerpt here) {
    var text = new StyledText(terminal, terminal.width() - INDENT);
    int from = 0;
    for (Change change : passage.changes()) {
      Excerpt came = change.here();
      Excerpt went = change.there();
      int at = came == null ? from : came.offset() - here.offset();
      add(text, here.text().substring(from, Math.max(from, at)), UnaryOperator.identity());
      if (went != null) {
        add(text, " [-" + went.text() + "-]", terminal::red);
      }
      if (came != null) {
        add(text, (went == null ? "" : " ") + "{+" + came.text() + "+}", terminal::green);
        from = Math.max(from, at + came.length());
      }
    }
    add(text, here.text().substring(from), UnaryOperator.identity());
    return text.lines();
  }

  private static void add(StyledText text, String words, UnaryOperator<String> style) {
    if (!words.isBlank()) {
      text.add(words.replace('\n', ' '), style);
    }
  }

  /** What was changed, the loud first. */
  private String note(Passage passage, String moved) {
    List<String> notes = new ArrayList<>();
    if (!moved.isEmpty()) {
      notes.add(moved);
    }
    passage.changes().stream()
        .filter(Change::loud)
        .map(change -> "another " + kind(change))
        .distinct()
        .forEach(notes::add);
    passage.changes().stream()
        .filter(change -> !change.loud())
        .map(ReadableDiff::kind)
        .distinct()
        .forEach(notes::add);
    return String.join(", ", notes);
  }

  private static String kind(Change change) {
    return change.kind().name().toLowerCase(Locale.ROOT);
  }

  private List<String> noted(List<String> lines, String note) {
    if (note.isEmpty()) {
      return lines;
    }
    List<String> all = new ArrayList<>(lines);
    all.add(" ".repeat(INDENT) + terminal.dim("(" + note + ")"));
    return all;
  }

  private static List<String> marked(String mark, List<String> lines) {
    List<String> all = new ArrayList<>();
    for (String line : lines) {
      all.add((all.isEmpty() ? mark + " " : "  ") + line);
    }
    return all;
  }
}
