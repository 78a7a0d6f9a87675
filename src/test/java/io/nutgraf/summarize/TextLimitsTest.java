package io.nutgraf.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Document;
import io.nutgraf.model.Rejection;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.SummaryOptions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLimitsTest {

  private static final String LINES = "The document has more than 500,000 lines.";
  private static final String WORDS = "The document has more than 5,000,000 words.";

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\f", "\u0085", "\u2028", "\u2029", " \n\n\t\n"})
  void countsLinesHoweverTheyEnd(String end) {
    assertThat(exceeded(("a" + end).repeat(TextLimits.MOST_LINES))).isEmpty();
    assertThat(exceeded(("a" + end).repeat(TextLimits.MOST_LINES + 1))).contains(LINES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a ", "7, ", "é\u0301 ", "कि ", "語言", "ไป"})
  void countsWordsOfEveryScript(String word) {
    assertThat(exceeded(word.repeat(TextLimits.MOST_WORDS))).isEmpty();
    assertThat(exceeded(word.repeat(TextLimits.MOST_WORDS + 1))).contains(WORDS);
  }

  @Test
  void aRunOfLettersIsAsManyWordsAsItIsReadAs() {
    assertThat(exceeded("a".repeat(25 << 20))).isEmpty();
    assertThat(exceeded("\n".repeat(25 << 20) + "a")).isEmpty();
  }

  @Test
  void sentencesAreCountedAsTheyAreFound() {
    String sentence = "It was so. ";
    Outcome outcome =
        Summarizer.standard()
            .summarize(
                Document.of(sentence.repeat(TextLimits.MOST_SENTENCES + 1)),
                SummaryOptions.DEFAULT);
    assertThat(outcome)
        .isEqualTo(
            new Outcome.Rejected(
                new Rejection(
                    RejectionCode.DOCUMENT_TOO_LARGE,
                    "The document has more than 300,000 sentences.")));
  }

  private static Optional<String> exceeded(String text) {
    return TextLimits.exceededBy(text).map(Rejection::detail);
  }
}
