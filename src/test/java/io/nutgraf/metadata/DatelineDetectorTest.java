package io.nutgraf.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineDetectorTest {

  private static String rest(String text) {
    return DatelineDetector.standard()
        .detect(text)
        .map(span -> text.substring(span.end()))
        .orElse(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LONDON (Reuters) - The pound fell.",
        "KYIV, Nov 29 (Reuters) - The pound fell.",
        "TALLINN, Oct 21, 2023 (NordPress) - The pound fell.",
        "WASHINGTON (AP) — The pound fell.",
        "Lagos, Nigeria (CNN)The pound fell.",
        "Atlanta  (CNN) -- The pound fell.",
        "(CNN) The pound fell."
      })
  void takesPlaceAndAgency(String text) {
    assertThat(rest(text)).isEqualTo("The pound fell.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Apple (AAPL) rose by a third.",
        "The World Health Organization (WHO) said so.",
        "Prices rose (again) - by a third.",
        "(CNN)",
        "No dateline here."
      })
  void leavesOtherBrackets(String text) {
    assertThat(rest(text)).isEqualTo(text);
  }
}
