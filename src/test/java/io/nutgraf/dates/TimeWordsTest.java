package io.nutgraf.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.dates.TimeWords.Grammar;
import io.nutgraf.model.Span;
import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.LanguagePack.Feature;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeWordsTest {

  static Stream<LanguagePack> languages() {
    return LanguagePack.all().stream().filter(pack -> pack.has(Feature.DATES));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void namesAllMonthsAndWeekdays(LanguagePack pack) {
    var names = pack.words(Feature.DATES).names();
    assertThat(names).containsAll(numbered("month", 12)).containsAll(numbered("weekday", 7));
  }

  private static List<String> numbered(String name, int last) {
    return IntStream.rangeClosed(1, last).mapToObj(i -> name + " " + i).toList();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void knowsTheWordsOfEachList(LanguagePack pack) {
    TimeWords words = TimeWords.of(pack.code());
    for (int month = 1; month <= 12; month++) {
      for (String name : pack.words(Feature.DATES).of("month " + month)) {
        assertThat(words.find(name, 0, name.length()))
            .as(name)
            .isNotNull()
            .extracting(word -> word.value(TimeRole.MONTH))
            .isEqualTo(month);
      }
    }
  }

  /** All languages are read at once where nobody knows what a line is written in. */
  @Test
  void noWordIsTwoMonthsOrDays() {
    Map<String, String> meanings = new HashMap<>();
    languages()
        .map(pack -> pack.words(Feature.DATES))
        .forEach(
            lists ->
                lists.names().stream()
                    .filter(name -> name.matches("(month|weekday) \\d+"))
                    .forEach(
                        name ->
                            lists
                                .of(name)
                                .forEach(
                                    word ->
                                        assertThat(meanings.merge(word, name, (a, _) -> a))
                                            .as(word)
                                            .isEqualTo(name))));
  }

  @Test
  void aFileStatesGrammarAndOrder() {
    assertThat(TimeWords.of("en").grammar()).isEqualTo(Grammar.ENGLISH);
    assertThat(TimeWords.of("en").mayBeMonthFirst()).isTrue();
    assertThat(TimeWords.of("de").grammar()).isEqualTo(Grammar.PHRASES);
    assertThat(TimeWords.of("de").mayBeMonthFirst()).isFalse();
    assertThat(TimeWords.ofAllLanguages().mayBeMonthFirst()).isTrue();
  }

  @Test
  void withoutAFileNumbersAloneAreDates() {
    String text = "2022-11-29, november 2022, in 1998";
    assertThat(DateFinder.of("xx").in(text, new Span(0, text.length())))
        .extracting(date -> date.span().of(text))
        .containsExactly("2022-11-29", "2022", "1998");
  }
}
