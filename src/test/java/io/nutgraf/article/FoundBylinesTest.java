package io.nutgraf.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Credit;
import io.nutgraf.model.Document;
import io.nutgraf.model.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoundBylinesTest {

  private static final String BODY =
      """
      The council voted on Monday to sell the ferry that has crossed the sound since 1931.

      It was last mended in 1988.\
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Anna Lind @annalind                  | Anna Lind
          By Anna Lind (anna.lind@example.org)    | Anna Lind
          By Anna Lind, Oban                      | Anna Lind
          Von Anna Lind (Oban)                    | Anna Lind
          Door onze verslaggever Anna Lind        | Anna Lind
          Av Anna Lind                            | Anna Lind
          Af: Anna Lind                           | Anna Lind
          Tekst: Anna Lind                        | Anna Lind
          Par Anne Petit (à Oban)                 | Anne Petit
          By Sound News staff                     | Sound News staff
          Por Bruno (Henrique Zecca) Lima         | Bruno (Henrique Zecca) Lima
          By Anna Lind Posted 3 May 2024          | Anna Lind
          Anna Lind, staff writer                 | Anna Lind
          Anna Lind in Oban                       | Anna Lind
          Anna Lind                               | Anna Lind
          """)
  void standBelowTheHeadline(String line, String names) {
    assertThat(byline("Ferry to close after ninety years\n\n" + line + "\n\n" + BODY))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Lind\n3 May 2024",
        "Anna Lind\n2 hours ago",
        "Author\nAnna Lind",
        "Anna Lind | 3 May 2024"
      })
  void needNoWordBeforeThem(String lines) {
    assertThat(byline("Ferry to close after ninety years\n\n" + lines + "\n\n" + BODY))
        .isEqualTo("Anna Lind");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What will become of the ferry that has crossed the sound since 1931?",
        "How Rust Has Eaten All of the Old Ferries of N.Y.C.",
        "Ferry to close\n\nThe ferry that has crossed the sound since 1931 will be sold."
      })
  void standBelowWhatReadsAsASentence(String above) {
    assertThat(byline(above + "\n\nBy Anna Lind\n\n" + BODY)).isEqualTo("Anna Lind");
  }

  @Test
  void areNoPlacesAndNoSentences() {
    assertThat(byline("Ferry to close\n\nNew Haven\n3 May 2024\n\n" + BODY)).isNull();
    assertThat(byline("Ferry to close\n\nAnna Lind says goodbye\n\n" + BODY)).isNull();
  }

  private static @Nullable String byline(String text) {
    DetectedNoise noise = NoiseDetector.detect(text, Language.UNDETERMINED);
    Credit credit =
        FrontMatterExtractor.extract(
                Document.of(text), Erasure.of(text, noise.spans()), noise, Language.UNDETERMINED)
            .byline();
    return credit == null ? null : credit.text();
  }
}
