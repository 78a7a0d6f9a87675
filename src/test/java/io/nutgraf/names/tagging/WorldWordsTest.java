package io.nutgraf.names.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Language;
import io.nutgraf.model.Span;
import io.nutgraf.names.words.NameTokens;
import io.nutgraf.names.words.NameWords;
import io.nutgraf.names.words.PhraseKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorldWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"Москва", "Moskau", "Madrid", "Stuttgart", "Zürich"})
  void knowsCitiesInAnyScriptAndLanguage(String city) {
    assertThat(PhraseKind.CITY.in(words("ru", city).kinds(0))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Мадридом", "Madridissa", "Londynie", "Stuttgarts"})
  void knowsCitiesByTheirBeginningWhateverTheirEnding(String inflected) {
    WorldWords words = words("ru", inflected);

    assertThat(PhraseKind.CITY.in(words.kinds(0))).isFalse();
    assertThat(PhraseKind.CITY.in(words.stems(0))).isTrue();
  }

  @Test
  void knowsWhatStandsBeforeANameInAnyOfItsForms() {
    WorldWords words = words("pl", "prezydentem Kowalskim");

    assertThat(PhraseKind.ROLE.in(words.kinds(0))).isTrue();
    assertThat(PhraseKind.ROLE.in(words.kinds(1))).isFalse();
  }

  @Test
  void takesNoSmallWordForAName() {
    assertThat(PhraseKind.CITY.in(words("es", "madrid").kinds(0))).isFalse();
  }

  @Test
  void knowsWhichWordsAreCommonInTheFamilyOfTheLanguage() {
    assertThat(words("de", "Regierung").isCommon(0)).isTrue();
    assertThat(words("fi", "Regierung").isCommon(0)).isFalse();
    assertThat(words("de", "Kowalski").isCommon(0)).isFalse();
  }

  private static WorldWords words(String language, String text) {
    var known = NameWords.of(new Language(language, 1));
    var all = List.of(new Span(0, text.length()));
    NameTokens tokens = NameTokens.part(text, all, known.wordRule(), Integer.MAX_VALUE);
    return new WorldWords(tokens, NameModel.world().lexicon(), known.family());
  }
}
