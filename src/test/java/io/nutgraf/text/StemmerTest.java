package io.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.text.Stemmer.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemmerTest {

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
    assertThat(stem(Strength.MINIMAL, word)).isEqualTo(stem);
  }

  @ParameterizedTest
  @CsvSource({
    "attacks, attack",
    "attacked, attack",
    "attacking, attack",
    "classes, class",
    "class, class",
    "virus, virus",
    "companies, compani",
    "company, compani",
    "hopping, hop",
    "hope, hop",
    "quickly, quick",
    "generalization, generali",
    "thing, thing",
    "red, red",
  })
  void takesInflectionsOff(String word, String stem) {
    assertThat(stem(Strength.LIGHT, word)).isEqualTo(stem);
  }

  /** Examples of the paper that defines the algorithm. */
  @ParameterizedTest
  @CsvSource({
    "caresses, caress",
    "ponies, poni",
    "cats, cat",
    "feed, feed",
    "agreed, agre",
    "plastered, plaster",
    "motoring, motor",
    "sing, sing",
    "conflated, conflat",
    "hopping, hop",
    "falling, fall",
    "filing, file",
    "happy, happi",
    "sky, sky",
    "relational, relat",
    "conditional, condit",
    "rational, ration",
    "digitizer, digit",
    "operator, oper",
    "hopefulness, hope",
    "formality, formal",
    "triplicate, triplic",
    "electrical, electr",
    "goodness, good",
    "revival, reviv",
    "allowance, allow",
    "adjustment, adjust",
    "adoption, adopt",
    "probate, probat",
    "rate, rate",
    "cease, ceas",
    "controll, control",
    "generalizations, gener",
    "oscillators, oscil",
  })
  void takesDerivationsOffAsPorterDoes(String word, String stem) {
    assertThat(stem(Strength.FULL, word)).isEqualTo(stem);
  }

  @ParameterizedTest
  @CsvSource({"Minister, Minist", "Rat, Rat", "12345678, 12345678", "переговоры, перего"})
  void cutsWordsOfOtherLanguagesToSixLetters(String word, String stem) {
    assertThat(Stemmer.of(LanguagePack.of("de"), Strength.LIGHT).stem(word)).isEqualTo(stem);
  }

  @Test
  void partsNoCharacter() {
    String word = "\uD801\uDC28".repeat(8);
    assertThat(Stemmer.prefix().stem(word)).isEqualTo(word.substring(0, 12));
  }

  @Test
  void leavesTheRestOfABufferAlone() {
    char[] buffer = "ponies and".toCharArray();
    assertThat(Stemmer.english(Strength.MINIMAL).stem(buffer, 6)).isEqualTo(4);
    assertThat(new String(buffer)).isEqualTo("ponyes and");
  }

  /** As the folder of English says. */
  private static String stem(Strength strength, String word) {
    return Stemmer.of(LanguagePack.of("en"), strength).stem(word);
  }
}
