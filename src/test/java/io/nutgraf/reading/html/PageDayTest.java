package io.nutgraf.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Published.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-03-04                      | 2021-03-04
          2021/3/4                        | 2021-03-04
          20210304                        | 2021-03-04
          2021-03-04T06:30:00+0100        | 2021-03-04T06:30:00+01:00
          2021-03-04 06:30                | 2021-03-04T06:30:00
          2021-03-04T06:30:15.123Z        | 2021-03-04T06:30:15Z
          2021-03-04T25:30:00Z            | 2021-03-04
          """)
  void readsWhatMachinesWrite(String words, String value) {
    assertThat(PageDay.parse(words)).map(PageDay::value).contains(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-02-30", "1889-03-04", "4. März 2021", "2021", "", "202103041"})
  void readsNoDayThatThereIsNot(String words) {
    assertThat(PageDay.parse(words)).isEmpty();
  }

  @Test
  void isAsExactAsItIsStated() {
    assertThat(PageDay.parse("2021-03-04").orElseThrow().precision()).isEqualTo(Precision.DAY);
    assertThat(PageDay.parse("2021-03-04T06:30Z").orElseThrow().precision())
        .isEqualTo(Precision.SECOND);
  }
}
