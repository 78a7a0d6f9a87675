package io.nutgraf.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhitespaceTest {

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "  the \t old\u00a0\u3000harbour ,the old harbour",
        "the\u0000harbour\u0007,the harbour",
        "\u200eהנמל\u200f ha\u00adven\ufeff,הנמל haven",
        "می\u200cرود,می\u200cرود",
        " \u00a0 ,''"
      })
  void isFolded(String words, String folded) {
    assertThat(Whitespace.folded(words)).isEqualTo(folded);
  }
}
