package io.nutgraf.names.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Language;
import io.nutgraf.text.LanguagePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NameWordsTest {

  private static final NameWords ENGLISH = of("en");
  private static final NameWords GERMAN = of("de");

  @Test
  void knowsWordsOfEnglishInEnglishAlone() {
    assertThat(ENGLISH.is(NameWord.BODY, "ministry")).isTrue();
    assertThat(GERMAN.is(NameWord.BODY, "ministry")).isFalse();
    assertThat(ENGLISH.isNoName("monday")).isTrue();
    assertThat(GERMAN.isNoName("monday")).isFalse();
  }

  @Test
  void knowsWhatHoldsForNamesInAllLanguages() {
    assertThat(ENGLISH.is(NameWord.PARTICLE, "von")).isTrue();
    assertThat(GERMAN.is(NameWord.PARTICLE, "von")).isTrue();
    assertThat(GERMAN.is(NameWord.COMPANY, "gmbh")).isTrue();
    assertThat(of("xx").is(NameWord.SUFFIX, "jr")).isTrue();
  }

  @Test
  void readsATextOfNoLanguageAsTheUsualOne() {
    assertThat(NameWords.of(Language.UNDETERMINED)).isSameAs(ENGLISH);
  }

  @Test
  void isToldWhatToTrustByTheFolder() {
    assertThat(ENGLISH.isFitted()).isTrue();
    assertThat(GERMAN.isFitted()).isFalse();
    assertThat(GERMAN.areRead()).isTrue();
    assertThat(of("sw").areRead()).isFalse();
    assertThat(GERMAN.nounsHaveCapitals()).isTrue();
  }

  /** A language of the tests alone, with a file and without a class. */
  @Test
  void learnsRolesOfALanguageFromItsFolder() {
    assertThat(of("ka").roles().isRole("ჟურნალისტი")).isTrue();
    assertThat(of("ka").roles().isRole("journalist")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "ru, sokolova, sokolovoy, true",
    "ru, putin, putinym, true",
    "pl, kowalski, kowalskiego, true",
    "ru, sokolov, sokolovsky, false",
    "pl, nowak, nowicki, false",
    "de, sokolova, sokolovoy, false",
    "de, merkel, merkel, true"
  })
  void knowsFormsOfOneName(String language, String one, String other, boolean are) {
    assertThat(of(language).areForms(one, other)).isEqualTo(are);
    assertThat(of(language).areForms(other, one)).isEqualTo(are);
  }

  @ParameterizedTest
  @MethodSource("io.nutgraf.text.LanguagePack#all")
  void readsEveryFolder(LanguagePack pack) {
    assertThat(of(pack.code()).roles().isRole("table")).isFalse();
  }

  private static NameWords of(String code) {
    return NameWords.of(new Language(code, 1));
  }
}
