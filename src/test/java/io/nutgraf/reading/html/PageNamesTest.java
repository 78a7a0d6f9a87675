package io.nutgraf.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Anna Berger and Paul Winter                 | Anna Berger; Paul Winter
          Von Anna Berger, Paul Winter                   | Anna Berger; Paul Winter
          ByAnna Berger                                  | Anna Berger
          Posted on September 21, 2020 by Anna Berger    | Anna Berger
          Anna Berger on June 5, 2023                    | Anna Berger
          11.12.2019 - Anna Berger                       | Anna Berger
          By Anna Berger, Staff Writer                   | Anna Berger
          Anna Berger, PhD                               | Anna Berger
          Par Loïc Le Clerc                              | Loïc Le Clerc
          Saved by Anna Berger                           | Anna Berger
          John E Mill                                    | John E Mill
          Anna Berger e Paul Winter                      | Anna Berger; Paul Winter
          """)
  void readsTheNamesOfAByline(String byline, String names) {
    assertThat(String.join("; ", PageNames.in(byline))).isEqualTo(names);
  }

  @Test
  void readsNoneOutOfWhatIsNoName() {
    assertThat(PageNames.in("anna@river.example")).isEmpty();
    assertThat(PageNames.in("12. 4.")).isEmpty();
    assertThat(PageNames.stated("one two three four five six seven eight nine")).isEmpty();
  }

  @Test
  void takesAPostThatStandsAloneForWhoWroteIt() {
    assertThat(PageNames.stated("Editors")).containsExactly("Editors");
  }

  @Test
  void knowsWhatStandsAloneAboveAnAuthor() {
    assertThat(Bylines.isIntroduction("Author(s):")).isTrue();
    assertThat(Bylines.isIntroduction("Autoren")).isTrue();
    assertThat(Bylines.isIntroduction("Anna Berger")).isFalse();
  }
}
