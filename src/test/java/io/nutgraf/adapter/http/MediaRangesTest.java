package io.nutgraf.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaRangesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/csv",
        "TEXT/CSV",
        "text/csv; header=present",
        "text/csv, */*",
        "text/*",
        "application/json;q=0.5, text/csv",
        "*/*;q=0.1, text/csv;q=0.1",
      })
  void asksForATable(String accept) {
    assertThat(MediaRanges.prefersCsv(accept)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*/*",
        "application/json",
        "text/csv, application/json",
        "text/csv;q=0",
        "text/csv;q=0, text/*",
        "application/json, text/csv;q=0.9",
        "application/*, text/csv;q=0.9",
        "text/html, */*",
        "text/csvx",
      })
  void asksForJson(String accept) {
    assertThat(MediaRanges.prefersCsv(accept)).isFalse();
  }
}
