package io.nutgraf.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.reading.html.PageDateScan.Written;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDateScanTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de    | Stand: 4. März 2021, 6 Uhr    | 2021-03-04
          en    | Posted March 4th, 2021        | 2021-03-04
          sv    | Publicerad 4 mars 2021        | 2021-03-04
          cs    | 4. března 2021                | 2021-03-04
          hu    | 2021. március 4.              | 2021-03-04
          ja    | 2021年3月4日                     | 2021-03-04
          es    | 4 de marzo de 2021            | 2021-03-04
          de    | 04.03.21                      | 2021-03-04
          """)
  void readsADayInTheLanguageOfThePage(String language, String line, String day) {
    assertThat(days(language, line)).startsWith(day);
  }

  @Test
  void readsNumbersInBothOrdersTheLikelierFirst() {
    Written likelier = new PageDateScan("en-US").in("3/4/2021").getFirst();
    assertThat(likelier.isSecondReading()).isFalse();
    assertThat(likelier.day().value()).isEqualTo("2021-03-04");
    assertThat(days("en-GB", "3/4/2021")).isEqualTo("2021-04-03 2021-03-04?");
  }

  @Test
  void readsPointsAsThoseOfADayFirst() {
    assertThat(days("en-US", "3.4.2021")).isEqualTo("2021-04-03");
  }

  @Test
  void readsNothingOfOtherNumbers() {
    assertThat(days("de", "Tel. 08382 3421, 12 von 2021 Seiten, Version 13.13.2021")).isEmpty();
    assertThat(days("", "31.2.2021")).isEmpty();
  }

  @Test
  void saysWhereADayStands() {
    Written day = new PageDateScan("de").in("Am 4. März 2021 begann es.").getFirst();
    assertThat(day.span().start()).isEqualTo(3);
  }

  private static String days(String language, String line) {
    return new PageDateScan(language)
        .in(line).stream()
            .map(day -> day.day().value() + (day.isSecondReading() ? "?" : ""))
            .collect(Collectors.joining(" "));
  }
}
