package io.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableDateTest {

  @ParameterizedTest
  @CsvSource({
    "2022-02-24, 24 Feb 2022",
    "2022-04, Apr 2022",
    "2014, 2014",
    "2022-11-29/2022-11-30, 29–30 Nov 2022",
    "2022-11-29/2022-12-01, 29 Nov 2022–1 Dec 2022",
    "2014/2016, 2014–2016",
    "2022-11-29T18:00Z, 29 Nov 2022 18:00Z",
    "2022-W48, 2022-W48",
    "2022-13-45, 2022-13-45"
  })
  void writesDatesAsPeopleDo(String value, String written) {
    assertThat(ReadableDate.of(value)).isEqualTo(written);
  }
}
