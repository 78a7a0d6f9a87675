package io.nutgraf.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.nutgraf.adapter.http.ProblemCode.OfRequest;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParametersTest {

  private static final Set<String> KNOWN = Set.of("a", "day", "include", "count");

  @Test
  void decodesPercentAndPlus() {
    assertThat(words("a=caf%C3%A9+%2B+%F0%9F%9A%80")).isEqualTo("café + 🚀");
  }

  @Test
  void readsUtf8ThatIsNotEncoded() {
    assertThat(words("a=café")).isEqualTo("café");
  }

  @Test
  void ignoresEmptyPairs() {
    assertThat(words("&&a=b&")).isEqualTo("b");
  }

  @Test
  void whatIsAbsentIsEmpty() {
    QueryParameters none = QueryParameters.parse("", KNOWN);
    assertThat(none.words("a", 9)).isEmpty();
    assertThat(none.day("day")).isEmpty();
    assertThat(none.integer("count", 1, 9)).isEmpty();
    assertThat(none.choices("include", Set.of("text"))).isEmpty();
  }

  @Test
  void readsDaysNumbersAndChoices() {
    var all = QueryParameters.parse("day=2024-02-29&count=7&include=text,sentences", KNOWN);
    assertThat(all.day("day")).contains(LocalDate.of(2024, 2, 29));
    assertThat(all.integer("count", 1, 9)).hasValue(7);
    assertThat(all.choices("include", Set.of("text", "sentences", "x")))
        .containsExactly("text", "sentences");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a=",
        "a=%",
        "a=%4",
        "a=%zz",
        "a=%ff",
        "a=%C3",
        "a=%ED%A0%80",
        "a=%00",
        "a=x&a=x",
        "a=+",
        "a=%E2%80%A8%0A",
        "a=%EF%BC%91%%31",
        "a=%+1"
      })
  void refusesByName(String query) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> words(query))
        .satisfies(e -> assertThat(e.problem().parameter()).isEqualTo("a"))
        .satisfies(e -> assertThat(e.problem().code()).isEqualTo(OfRequest.INVALID_PARAMETER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "10", "-1", "1.0", "1e0", "NaN", "", "+1", " 1", "٣", "99999999999999999999"})
  void refusesNumbersOutOfRange(String count) {
    var parameters = QueryParameters.parse("count=" + count, KNOWN);
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> parameters.integer("count", 1, 9))
        .satisfies(e -> assertThat(e.problem().detail()).contains("from 1 to 9"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-29",
        "2023-2-1",
        "20230201",
        "%2B9999-01-01",
        "2023-02-01T00:00:00Z",
        "today"
      })
  void refusesWhatIsNoDay(String day) {
    var parameters = QueryParameters.parse("day=" + day, KNOWN);
    assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> parameters.day("day"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text,", "text,text", "texts", "text, sentences", ","})
  void refusesChoicesThatAreNone(String include) {
    var parameters = QueryParameters.parse("include=" + include, KNOWN);
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> parameters.choices("include", Set.of("text", "sentences")))
        .satisfies(e -> assertThat(e.problem().detail()).contains("sentences, text"));
  }

  @Test
  void namesWhatItDoesNotKnow() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> QueryParameters.parse("limt=3", KNOWN))
        .satisfies(e -> assertThat(e.problem().parameter()).isEqualTo("limt"));
  }

  @Test
  void showsAMadeUpNameShortAndPrintable() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> QueryParameters.parse("%3Cb%3E%00é" + "x".repeat(500), KNOWN))
        .satisfies(e -> assertThat(e.problem().parameter()).matches("<b>\\?\\?x{59}"));
  }

  private static String words(String query) {
    return QueryParameters.parse(query, KNOWN).words("a", 100).orElse("");
  }
}
