package io.nutgraf.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogisticTest {

  @Test
  void isTheLogisticFunctionToSixDigits() {
    for (double x = -17; x < 17; x += .0137) {
      assertThat((double) Logistic.of(x)).isCloseTo(1 / (1 + Math.exp(-x)), within(1e-6));
    }
  }

  @Test
  void staysWithinZeroAndOneForAnyNumber() {
    assertThat(Logistic.of(1e300)).isBetween(.999999f, 1f);
    assertThat(Logistic.of(-1e300)).isBetween(0f, 1e-6f);
  }
}
