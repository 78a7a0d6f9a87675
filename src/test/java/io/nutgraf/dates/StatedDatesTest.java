package io.nutgraf.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDatesTest {

  private static final LocalDate LATEST = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on 2022-11-29 at             | 2022-11-29            | 2022-11-29
          on 2022/11/29.               | 2022/11/29            | 2022-11-29
          2022-11-29T14:05:00Z         | 2022-11-29            | 2022-11-29
          am 29.11.2022 in             | 29.11.2022            | 2022-11-29
          on 11/29/2022 in             | 11/29/2022            | 2022-11-29
          on 29/11/2022 in             | 29/11/2022            | 2022-11-29
          on November 29, 2022, the    | November 29, 2022     | 2022-11-29
          on Nov. 29, 2022             | Nov. 29, 2022         | 2022-11-29
          Nov 29 2022                  | Nov 29 2022           | 2022-11-29
          the 3rd of March 2021.       | 3rd of March 2021     | 2021-03-03
          29 November 2022             | 29 November 2022      | 2022-11-29
          on Tuesday, November 29, was | Tuesday, November 29  | 2022-11-29
          Tuesday (November 29) the    | Tuesday (November 29) | 2022-11-29
          on Tuesday 29 November       | Tuesday 29 November   | 2022-11-29
          am Dienstag, den 29. November| Dienstag, den 29. November | 2022-11-29
          le mardi 29 novembre 2022    | mardi 29 novembre 2022| 2022-11-29
          el 29 de noviembre de 2022   | 29 de noviembre de 2022 | 2022-11-29
          во вторник, 29 ноября,       | вторник, 29 ноября    | 2022-11-29
          29 listopada 2022 r.         | 29 listopada 2022 r.  | 2022-11-29
          29 ноября 2022 года —        | 29 ноября 2022 года   | 2022-11-29
          29. 11. 2022                 | 29. 11. 2022          | 2022-11-29
          29 Kasım 2022 Salı, 14:05    | 29 Kasım 2022 Salı    | 2022-11-29
          since May 5                  | May 5                 | 2026-05-05
          in November 2021 he          | November 2021         | 2021-11-01
          — 07/15/18 02:45 PM EDT      | 07/15/18              | 2018-07-15
          am Dienstag, dem 29. November| Dienstag, dem 29. November | 2022-11-29
          on 29 Nov. The army          | 29 Nov.               | 2025-11-29
          """)
  void findsADate(String text, String phrase, LocalDate day) {
    List<StatedDate> found = find(text);
    assertThat(found).extracting(p -> p.span().of(text)).containsExactly(phrase);
    assertThat(found.getFirst().resolve(LATEST)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on November 29-30 in",
        "on 29–30 November",
        "they may 5 times",
        "a march 3 miles long",
        "05/04/2022 is two dates",
        "on November 31",
        "2022-13-45",
        "call 555-2022-11-29",
        "version 1.12.2.2022",
        "on November 29, 1066, in",
        "05/04/18 is two dates",
        "the year 2022"
      })
  void findsNone(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void findsAllInOrder() {
    String text = "Since May 5, and on Friday; on Tuesday, 29 November, not on Monday 30 cents.";
    assertThat(find(text))
        .extracting(date -> date.span().of(text))
        .containsExactly("May 5", "Tuesday, 29 November");
  }

  @Test
  void tellsTheYearByTheWeekday() {
    StatedDate date = find("Tuesday, November 29").getFirst();
    assertThat(date.resolve(LocalDate.of(2026, 11, 22))).contains(LocalDate.of(2022, 11, 29));
    assertThat(date.resolve(LocalDate.of(2022, 11, 29))).contains(LocalDate.of(2022, 11, 29));
    assertThat(date.resolve(LocalDate.of(2022, 11, 28))).contains(LocalDate.of(2016, 11, 29));
    assertThat(date.resolve(null)).isEmpty();
  }

  @Test
  void findsLeapDaysInLeapYears() {
    StatedDate date = find("February 29").getFirst();
    assertThat(date.resolve(LATEST)).contains(LocalDate.of(2024, 2, 29));
  }

  @Test
  void aDateAfterTheLatestIsNone() {
    assertThat(find("2027-01-01").getFirst().resolve(LATEST)).isEmpty();
  }

  private static List<StatedDate> find(String text) {
    return StatedDates.in(text, new Span(0, text.length()));
  }
}
