package io.nutgraf.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Document;
import io.nutgraf.model.Headline;
import io.nutgraf.model.Language;
import io.nutgraf.model.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineExtractorTest {

  private static final String BODY =
      """
      The council voted on Monday to close the old bridge for six months.

      Residents said that they had not been asked before the decision was made.
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO countries agreed to work more closely with Kyiv",
        "Who pays for the bridge?",
        "“We will not retreat”",
        "A Historic Day for the Town",
        "Bridge to be closed by the U.S.",
        "Brücke wird für 6 Monate gesperrt",
        "Rents up 12%",
        "Council Votes to Close the Old Bridge for Six Months.",
        "Мост закрыт на полгода"
      })
  void aFirstLineOverTheTextIsTheHeadline(String line) {
    assertThat(extract(line + "\n\n" + BODY, null))
        .contains(new Headline(line, new Span(0, line.length())));
    assertThat(extract(line + "\n" + BODY, null)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge will be closed.",
        "Mayor Jane Doe met Governor John Roe on Monday.",
        "Dear Sir or Madam,",
        "Summary:",
        "- first item of a list",
        "1. first item of a list",
        "Q: Why is the bridge to be closed?",
        "Bridge",
        "He said that, and more;"
      })
  void anyOtherFirstLineIsNot(String line) {
    assertThat(extract(line + "\n\n" + BODY, null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ## Bridge to close              | Bridge to close
          Title: Bridge to close          | Bridge to close
          HEADLINE:  Bridge to close      | Bridge to close
          date 2022-11-29 Bridge to close | Bridge to close
          """)
  void leavesOutWhatStandsBeforeIt(String line, String headline) {
    Headline found = extract(line + "\n\n" + BODY, null).orElseThrow();
    assertThat(found.text()).isEqualTo(headline);
    assertThat(found.span()).isEqualTo(new Span(line.indexOf("Bridge"), line.length()));
  }

  @Test
  void skipsNavigationAndRules() {
    assertThat(
            extract("Home > News\n=====\nBridge to close\n=====\n\n" + BODY, null)
                .orElseThrow()
                .text())
        .isEqualTo("Bridge to close");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A line", "A line\nAnother line\nA third line", "", "One sentence. Two."})
  void withoutATextThereIsNoHeadline(String text) {
    assertThat(extract(text, null)).isEmpty();
  }

  @Test
  void aTextThatBeginsWithItsLeadHasNone() {
    assertThat(extract(BODY, null)).isEmpty();
  }

  @Test
  void theStatedTitleIsTheHeadline() {
    assertThat(extract(BODY, "Bridge to close")).contains(new Headline("Bridge to close", null));
  }

  @Test
  void theStatedTitleIsFoundInTheText() {
    assertThat(extract("Bridge to close\n\n" + BODY, "Bridge to close"))
        .contains(new Headline("Bridge to close", new Span(0, 15)));
  }

  private static Optional<Headline> extract(String text, @Nullable String title) {
    DetectedNoise noise = NoiseDetector.detect(text, Language.UNDETERMINED);
    return HeadlineExtractor.extract(
        Document.of(text, title, null, null), Erasure.of(text, noise.spans()), noise.prefixes());
  }
}
