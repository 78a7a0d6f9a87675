package io.nutgraf.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceLengthTest {

  @Test
  void bothLimitsAreAllowed() {
    var length = new SentenceLength(5, 7);
    assertThat(length.allows(4)).isFalse();
    assertThat(length.allows(5)).isTrue();
    assertThat(length.allows(7)).isTrue();
    assertThat(length.allows(8)).isFalse();
    assertThat(SentenceLength.ANY.allows(100_000)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 9, minSentenceWords",
    "1001, 1001, minSentenceWords",
    "1, 0, maxSentenceWords",
    "1, 1001, maxSentenceWords",
    "9, 8, minSentenceWords"
  })
  void namesTheLimitThatIsWrong(int min, int max, String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SentenceLength(min, max))
        .withMessageStartingWith(name);
  }
}
