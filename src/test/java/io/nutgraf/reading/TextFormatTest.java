package io.nutgraf.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormatTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1\n00:00:01,000 --> 00:00:02,000\nThe river is rising.\n",
        "WEBVTT\n\n00:01.000 --> 00:02.000\nThe river is rising.\n",
        "Message-Id: <1@example.org>\nFrom: Ann <ann@example.org>\nSubject: Rain\n\nIt rains.\n"
      })
  void knowsSubtitlesAndMailsByTheirFirstWords(String text) {
    assertThat(TextFormat.of(text)).contains("text/plain; charset=utf-8");
  }

  @Test
  void knowsMarkdownByItsFrontMatter() {
    assertThat(TextFormat.of("---\ntitle: Rain\ndate: 2024-03-05\n---\n\nIt rains.\n"))
        .contains("text/markdown; charset=utf-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rains.",
        "1\nThe river is rising.",
        "---\nIt rains.\n---\n",
        "Subject: Rain\n\nIt rains.",
        "<p>It rains.</p>"
      })
  void leavesOtherTextsAsTheyAre(String text) {
    assertThat(TextFormat.of(text)).isEmpty();
  }
}
