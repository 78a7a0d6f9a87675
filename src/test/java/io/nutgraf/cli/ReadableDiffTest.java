package io.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Span;
import io.nutgraf.reuse.DocumentDiff;
import io.nutgraf.reuse.Later;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadableDiffTest {

  private static final String THERE = "The mayor opened two new schools on Monday afternoon.";
  private static final String HERE = "The mayor opened three new schools on Monday afternoon.";

  @Test
  void showsWhatWentBeforeWhatCame() {
    assertThat(readable(new Terminal(100, false)))
        .contains(
            "- a.txt\n+ b.txt\n",
            "~ The mayor opened [-two-] {+three+} new schools on Monday afternoon.\n",
            "  (another figure)\n");
  }

  @Test
  void coloursThemWhereTheTerminalCan() {
    assertThat(readable(new Terminal(100, true)))
        .contains("\033[31m[-two-]\033[0m", "\033[32m{+three+}\033[0m");
  }

  private static String readable(Terminal terminal) {
    return new ReadableDiff(terminal).of("a.txt", "b.txt", diff(), Later.UNKNOWN);
  }

  private static DocumentDiff diff() {
    return DocumentDiff.of(side(THERE), side(HERE));
  }

  private static DocumentDiff.Side side(String sentence) {
    return new DocumentDiff.Side(sentence, List.of(new Span(0, sentence.length())));
  }
}
