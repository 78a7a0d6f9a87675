package io.nutgraf.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Mention;
import org.junit.jupiter.api.Test;

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

  private static NameExtractor.Names extract(String text) {
    return NameExtractor.standard().extract(MarkedText.of(text).text());
  }
}
