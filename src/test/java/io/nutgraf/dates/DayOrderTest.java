package io.nutgraf.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayOrderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Seen on 25/03/2018, changed on 04/05/2018. | DAY_FIRST
          Seen on 03/25/2018, changed on 04/05/2018. | MONTH_FIRST
          Seen on 25/3/18.                           | DAY_FIRST
          Seen on 04/05/2018.                        | UNKNOWN
          Seen on 25/03/2018 and on 03/25/2018.      | UNKNOWN
          Won 25/12, lost 13/4; route 2018/25/03.    | UNKNOWN
          Kept at /25/03/2018/ on the server.        | UNKNOWN
          """)
  void isShownByWhatCanBeReadInOneWay(String text, DayOrder order) {
    assertThat(DayOrder.of(text)).isEqualTo(order);
  }
}
