package io.nutgraf.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Verbs of which no list knows that they tell who speaks. */
class UnlistedVerbsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We are closed,” grumbled Anna Berg, wiping the slab.",
        "“We are closed,” Anna Berg grumbled, wiping the slab.",
        "“We are closed,” Anna Berg, 34, sighed.",
        "“We are closed,” chipped in the owner, Anna Berg.",
        "“We are closed,” Anna Berg shot back.",
        "“We are closed!” beamed Anna Berg.",
        "“We are closed,” smiles Anna Berg.",
        "“We are closed,” a visibly angry Anna Berg thundered in Oslo.",
        "Anna Berg shrugged, “We are closed.”",
      })
  void tellWhoSpeaks(String sentence) {
    String text = sentence + " “We are not,” said Bo Ek.";
    assertThat(Article.of(text).person("Anna Berg").person("Bo Ek").quotes())
        .extracting(quote -> quote.speaker() == null ? "-" : quote.speaker().name())
        .containsExactly("Anna Berg", "Bo Ek");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | „Das Geld ist alle“, seufzte Anna Berg.",
        "fr | « Il n’y a plus d’argent », soupire Anna Berg.",
        "es | «No queda dinero», suspiró Anna Berg.",
        "it | «Non c’è più denaro», sospira Anna Berg.",
        "pt | «Já não há dinheiro», resmungou Anna Berg.",
        "pl | „Nie ma pieniędzy” – westchnęła Anna Berg.",
        "ru | «Денег больше нет», — вздохнула Анна Берг.",
        "uk | «Грошей немає», — зітхнула Анна Берг.",
      })
  void tellWhoSpeaksInOtherLanguages(String language, String text) {
    assertThat(Article.of(text, language).quotes())
        .singleElement()
        .satisfies(
            quote ->
                assertThat(quote.speaker())
                    .isNotNull()
                    .satisfies(
                        speaker -> assertThat(speaker.name()).matches("Anna Berg|Анна Берг")));
  }

  @Test
  void nobodySpeaksByWhatStandsBehindATitle() {
    assertThat(Article.of("“Fame,” the film about a school, ended late.").quotes()).isEmpty();
  }

  @Test
  void whoeverSpeaksNextDidNotSayWhatStoodInASentenceOfItsOwn() {
    String text =
        "One worker fell ill, and “out of all the usual caution” left. “He is well,” said Bo Ek.";
    assertThat(Article.of(text).person("Bo Ek").quotes())
        .extracting(quote -> quote.speaker() == null ? "-" : quote.speaker().name())
        .containsExactly("-", "Bo Ek");
  }

  @Test
  void aNicknameBehindASpeakerIsNotSaid() {
    String text = "“They fired twice,” said a man whom all call “Lanky.”";
    assertThat(Article.of(text).told()).containsExactly("DIRECT a man [said] “They fired twice,”");
  }

  @Test
  void aSubjectMayStandBehindAuxiliaryAndDay() {
    String text = "Deux marins ont péri au large, surpris par une lame, a indiqué lundi Anna Berg.";
    assertThat(Article.of(text, "fr").person("Anna Berg").told())
        .containsExactly(
            "INDIRECT Anna Berg [indiqué] Deux marins ont péri au large, surpris par une lame");
  }
}
