package io.nutgraf.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletenessTest {

  private static boolean isWhole(String text) {
    return Completeness.isWhole(text, new Span(0, text.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge fell.",
        "\"The bridge fell.\"",
        "The bridge fell (nobody was hurt.)",
        "She told reporters: \" The bridge fell. \"",
        "The bridge was built in 1931.[4]",
        "The bridge was built in 1931.[4][12]",
      })
  void endsAsSentencesDo(String text) {
    assertThat(isWhole(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge",
        "The bridge fell and.",
        "The bridge [4]",
        "The bridge fell []",
        "[4]",
        ".[4",
      })
  void headingsAndWhatIsCutOffDoNot(String text) {
    assertThat(isWhole(text)).isFalse();
  }
}
