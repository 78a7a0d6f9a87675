package io.nutgraf.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DispatchTest {

  private static boolean isDispatch(String text, String first) {
    return Dispatch.beginsWith(text, new Span(text.indexOf(first), text.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BRENN (Northwire) - A bridge fell on Monday.",
        "BRENN, March 3 (Northwire) — A bridge fell on Monday.",
        "BRENN (Northwire) -- A bridge fell on Monday.",
      })
  void hasPlaceAgencyAndDash(String text) {
    assertThat(isDispatch(text, "A bridge")).isTrue();
    assertThat(isDispatch(text, "BRENN")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(NNW) - A bridge fell on Monday.",
        "BRENN (NNW)A bridge fell on Monday.",
        "A bridge (built in 1931) fell on Monday.",
        "A bridge fell on Monday.",
      })
  void nothingElseIsOne(String text) {
    assertThat(isDispatch(text, "A bridge")).isFalse();
  }

  @Test
  void aBracketFarIntoTheSentenceIsNone() {
    String text =
        "A bridge that was built in 1931 and that was to be repaired in spring by a company of "
            + "the neighbouring town (Brenn Steel) - as everybody knew - fell.";

    assertThat(isDispatch(text, "A bridge that")).isFalse();
  }
}
