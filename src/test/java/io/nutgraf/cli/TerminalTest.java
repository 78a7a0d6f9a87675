package io.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
  private static final Terminal PLAIN = new Terminal(24, false);

  @Test
  void breaksBetweenWords() {
    assertThat(PLAIN.wrap("The quick brown fox jumps over the lazy dog", 4))
        .containsExactly("The quick brown fox", "jumps over the lazy", "dog");
  }

  @Test
  void cutsAWordWiderThanTheLine() {
    assertThat(PLAIN.wrap("x".repeat(50), 0)).containsExactly("x".repeat(24), "x".repeat(24), "xx");
  }

  @Test
  void countsTwoColumnsForWideCharacters() {
    assertThat(PLAIN.wrap("東".repeat(13), 0)).containsExactly("東".repeat(12), "東");
  }

  @ParameterizedTest
  @CsvSource({
    "cafe\u0301, 4",
    "東京, 4",
    "한국, 4",
    "ｆｕｌｌ, 8",
    "🚀, 2",
    "👍🏽, 2",
    "a\u200Bb, 2",
    "€, 1"
  })
  void knowsHowWideATextIs(String text, int columns) {
    assertThat(Terminal.columns(text)).isEqualTo(columns);
  }

  @Test
  void letsNoTextCommandTheTerminal() {
    assertThat(PLAIN.wrap("a\033[31mb\u0007 \u202Ec\nd", 0)).containsExactly("a[31mb c d");
  }

  @Test
  void keepsAnEmptyTextAsOneLine() {
    assertThat(PLAIN.wrap("", 0)).containsExactly("");
  }

  @Test
  void stylesOnlyATerminal() {
    assertThat(PLAIN.bold("a")).isEqualTo("a");
    assertThat(new Terminal(80, true).bold("a")).isEqualTo("\033[1ma\033[0m");
  }
}
