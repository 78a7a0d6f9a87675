package io.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Language;
import org.junit.jupiter.api.Test;

class TitlesTest {

  private static final Titles ENGLISH = Titles.of(new Language("en", 1));
  private static final Titles POLISH = Titles.of(new Language("pl", 1));

  @Test
  void knowsTheTitlesOfAllLanguagesInEach() {
    assertThat(ENGLISH.isTitle("frau")).isTrue();
    assertThat(POLISH.isTitle("mrs")).isTrue();
    assertThat(POLISH.isTitle("rev")).isFalse();
    assertThat(ENGLISH.isTitle("rev")).isTrue();
  }

  @Test
  void tellsThoseThatAreNeverPartOfAName() {
    assertThat(ENGLISH.isCivil("dr")).isTrue();
    assertThat(ENGLISH.isCivil("lady")).isFalse();
    assertThat(ENGLISH.isTitle("lady")).isTrue();
  }

  @Test
  void tellsRanksFromTitles() {
    assertThat(ENGLISH.isRank("gen")).isTrue();
    assertThat(ENGLISH.isTitle("gen")).isFalse();
  }

  @Test
  void tellsWhomATitleTellsOf() {
    assertThat(ENGLISH.genderOf("mr")).isEqualTo(Gender.MAN);
    assertThat(ENGLISH.genderOf("spokeswoman")).isEqualTo(Gender.WOMAN);
    assertThat(ENGLISH.genderOf("dr")).isEqualTo(Gender.UNKNOWN);
    assertThat(POLISH.genderOf("spokeswoman")).isEqualTo(Gender.UNKNOWN);
  }
}
