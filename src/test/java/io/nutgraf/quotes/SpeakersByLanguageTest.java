package io.nutgraf.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Languages whose verbs of speech and function words stand in a folder of their own. */
class SpeakersByLanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "da | »Vi lukker broen,« siger borgmester Anna Berg.",
        "da | »Vi lukker broen,« tilføjede Anna Berg mandag.",
        "sv | ”Vi stänger bron”, sade Anna Berg till tidningen.",
        "no | «Vi stenger broen», forklarer ordfører Anna Berg.",
        "nl | “We sluiten de brug”, zegt burgemeester Anna Berg.",
        "nl | “We sluiten de brug”, zuchtte Anna Berg.",
        "cs | „Most zavřeme,“ řekla v pondělí Anna Berg.",
        "sk | „Most zatvoríme,“ povedala primátorka Anna Berg.",
        "ro | „Închidem podul”, a declarat luni primarul Anna Berg.",
        "tr | \"Köprüyü kapatıyoruz\" diye ekledi Anna Berg.",
        "tr | Anna Berg, \"Köprüyü kapatıyoruz\" dedi.",
      })
  void findsWhoSpeaks(String language, String text) {
    assertThat(Article.of(text, language).person("Anna Berg").quotes())
        .singleElement()
        .satisfies(
            quote ->
                assertThat(quote.speaker())
                    .isNotNull()
                    .satisfies(speaker -> assertThat(speaker.name()).isEqualTo("Anna Berg")));
  }

  @Test
  void japaneseMarksSpeechByWhatFollowsIt() {
    String text = "政府は「働き方改革」と呼ばれる政策を進める。田中市長は「反対だ」と述べた。「残念だ」と鈴木議員は話した。";
    assertThat(Article.of(text, "ja").told())
        .containsExactly("DIRECT 田中市長 [と述べた] 「反対だ」", "DIRECT 鈴木議員 [と鈴木議員は話した] 「残念だ」");
  }
}
