package io.nutgraf.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Language;
import io.nutgraf.model.Span;
import io.nutgraf.text.LanguagePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassageRulesTest {

  private static PassageRules rules(String language) {
    return PassageRules.of(new Language(language, 1));
  }

  private static Span all(String text) {
    return new Span(0, text.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|In turn, the council closed the bridge.",
        "en|Prior to this, the ferry had sailed twice.",
        "en|Two days later, the mayor opened it again.",
        "en|The council also closed the harbour.",
        "en|More than anything else, he wants a bridge.",
        "de|Daraufhin sperrte der Rat die Brücke.",
        "fr|En revanche, le pont reste fermé.",
        "es|Sin embargo, el puente sigue cerrado.",
        "it|Nel frattempo il ponte resta chiuso.",
        "pt|No entanto, a ponte continua fechada.",
        "nl|Daarna sloot de raad de brug.",
        "sv|Därefter stängde rådet bron.",
        "pl|Tymczasem most pozostaje zamknięty.",
        "ru|Тем не менее мост закрыт.",
        "uk|Водночас міст зачинено.",
      })
  void whatGoesOnFromTheSentenceBeforeLeans(String language, String text) {
    assertThat(rules(language).lean(text, all(text))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Police said items were found on the bridge.",
        "en|Stillwater closed its bridge on Monday.",
        "de|Dagmar Holst eröffnete die Brücke.",
        "fr|Macon rouvre son pont.",
        "ru|Ирина Волкова открыла мост.",
      })
  void whatOnlyBeginsWithTheSameLettersDoesNot(String language, String text) {
    assertThat(rules(language).lean(text, all(text))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In this file photo, the ferry lies at its pier.",
        "The mayor, left, stands on the pier.",
        "Mayor Helga Brandt waves to her supporters on Sunday.",
        "You have successfully subscribed to the morning mail.",
        "Mostly sunny with a high near 71.",
        "Correspondent Ada Lund talks about the ferry.",
        "Sven Moe contributed to this report.",
      })
  void whatBelongsToAPageIsTold(String text) {
    assertThat(rules("en").areOfPage(text, all(text))).isTrue();
  }

  @Test
  void newsIsNoneOfIt() {
    String text =
        "The ferry sailed on Sunday and its correspondent in Varnholt left for the hills.";
    assertThat(rules("en").areOfPage(text, all(text))).isFalse();
  }

  @Test
  void whoSpeaksOfHimselfIsHeardOutsideOfQuotationsAlone() {
    String own = "Our bridge has NEVER been worse!";
    String quoted = "The mayor said \"our bridge has never been worse\".";
    assertThat(rules("en").speakOfThemselves(own, all(own))).isTrue();
    assertThat(rules("en").speakOfThemselves(quoted, all(quoted))).isFalse();
  }

  @Test
  void theRulesOfAllLanguagesCanBeRead() {
    for (LanguagePack pack : LanguagePack.all()) {
      if (pack.has(LanguagePack.Feature.DIGEST)) {
        assertThat(rules(pack.code()).lean("Xyz", new Span(0, 3))).as(pack.code()).isFalse();
      }
    }
  }
}
