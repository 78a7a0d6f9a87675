package io.nutgraf.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Language;
import io.nutgraf.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameExtractorTest {

  private static final String SENTENCE = "Then Jens Stoltenberg met Joe Biden in Paris. ";

  @Test
  void looksAtAllPlacesOfALongDocument() {
    NameExtractor.Names names = extract(SENTENCE.repeat(1_000));

    assertThat(names.isWhole()).isTrue();
    assertThat(MarkedText.only(names.mentions(), "jens-stoltenberg").occurrences()).hasSize(1_000);
    assertThat(names.mentions()).extracting(Mention::id).doesNotHaveDuplicates();
  }

  @Test
  void saysWhereItDidNotLookAtAll() {
    assertThat(extract(SENTENCE.repeat(80_000)).isWhole()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "th", "ar", "sw", "xx"})
  void readsNoNamesWhereNoModelIsFitForThem(String language) {
    assertThat(NameExtractor.reads(new Language(language, 1))).isFalse();
    var text = MarkedText.of("Then Jens Stoltenberg met Joe Biden in Paris.", language).text();

    assertThat(NameExtractor.standard().extract(text).mentions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es", "ru", "tr", "zh", "ja", "und"})
  void readsNamesWhereOneIs(String language) {
    assertThat(NameExtractor.reads(new Language(language, 1))).isTrue();
  }

  private static NameExtractor.Names extract(String text) {
    return NameExtractor.standard().extract(MarkedText.of(text).text());
  }
}
