package io.nutgraf.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  private static final String TEXT = "Ann 😀 met";

  @Test
  void isASliceOfItsText() {
    assertThat(new Span(0, 6).of(TEXT)).isEqualTo("Ann 😀");
    assertThat(new Span(4, 6).of(TEXT)).isEqualTo("😀");
    assertThat(new Span(5, 5).of("plain")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0,5", "5,6", "5,10", "5,5"})
  void refusesHalfACharacter(int start, int end) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(start, end).of(TEXT));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Excerpt.of(TEXT, new Span(start, end)))
        .withMessageNotContaining("Ann");
  }

  @Test
  void noExcerptHoldsHalfACharacter() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Excerpt("Ann \uD83D", new Span(0, 5)));
  }
}
