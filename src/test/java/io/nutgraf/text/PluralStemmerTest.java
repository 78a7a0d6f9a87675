package io.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralStemmerTest {

  @ParameterizedTest
  @CsvSource({
    "talks, talk",
    "talk, talk",
    "companies, company",
    "taxes, tax",
    "matches, match",
    "houses, house",
    "classes, class",
    "class, class",
    "crisis, crisi",
    "virus, virus",
    "heroes, heroes",
    "gas, gas",
    "university, university",
    "переговоры, переговоры",
  })
  void takesPluralsOffAndNothingElse(String word, String stem) {
    assertThat(PluralStemmer.stem(word)).isEqualTo(stem);
  }
}
