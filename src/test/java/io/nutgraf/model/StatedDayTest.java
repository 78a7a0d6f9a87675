package io.nutgraf.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDayTest {

  @Test
  void readsADay() {
    assertThat(StatedDay.parse("2022-11-29")).contains(LocalDate.of(2022, 11, 29));
    assertThat(StatedDay.parse("0001-01-01")).contains(LocalDate.of(1, 1, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2022-11-31",
        "2022-11",
        "+999999999-01-01",
        "-001-01-01",
        "0000-01-01",
        "2022-11-29T10:00:00Z"
      })
  void aDayOfNoYearFrom1To9999IsNone(String text) {
    assertThat(StatedDay.parse(text)).isEmpty();
  }

  @Test
  void aTimeBeginsWithADay() {
    LocalDate day = LocalDate.of(2022, 11, 29);
    assertThat(StatedDay.beginning("2022-11-29T10:00:00Z")).contains(day);
    assertThat(StatedDay.beginning("2022-11-29")).contains(day);
    assertThat(StatedDay.beginning("2022-11")).isEmpty();
    assertThat(StatedDay.beginning("in the evening of 2022-11-29")).isEmpty();
  }
}
