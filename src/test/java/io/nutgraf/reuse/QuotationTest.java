package io.nutgraf.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She said: "The gate is shut," and left. | The gate is shut,
          “The gate is shut,” she said.           | The gate is shut,
          The gate is shut,” she said.            | The gate is shut,
          She said: „Das Tor ist zu“, und ging.   | Das Tor ist zu
          Elle dit : « La porte est fermée ».     | La porte est fermée
          “Shut,” she said, “and it stays so.”    | and it stays so.
          She said: “The gate is shut.            | The gate is shut.
          "The gate is shut, " she said.          | The gate is shut,
          He ("Red" to his friends) is well.      | Red
          The gate is shut, she said. "           | The gate is shut, she said.
          """)
  void isWhatStandsBetweenMarks(String sentence, String quoted) {
    assertThat(read(sentence)).isEqualTo(quoted);
  }

  @ParameterizedTest
  @CsvSource({"Nobody said a word of it.", "The '90s aren't over.", "\"", "“”"})
  void isNotEverywhere(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  @Test
  void isLookedForWithinTheSentenceOnly() {
    String text = "“Before.” The gate is shut. “After.”";
    assertThat(Quotation.longest(text, new Span(10, 27))).isEmpty();
  }

  private static String read(String sentence) {
    return Quotation.longest(sentence, new Span(0, sentence.length()))
        .map(span -> span.of(sentence).strip())
        .orElse("");
  }
}
