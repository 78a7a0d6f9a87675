package io.nutgraf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plain words, and no more",
        "Київ і союзники домовилися про тіснішу співпрацю у вівторок, 29 листопада",
        "Rockets 🚀🚀🚀 over Zürich – “all is well” =?UTF-8?B?eA==?=",
        "x",
      })
  void readsBackWhatItWrites(String title) {
    var stated = new Stated(title, LocalDate.of(2022, 11, 29));
    assertThat(Stated.parse(stated.metadata())).isEqualTo(stated);
    assertThat(stated.metadata().getOrDefault("title", "").split(" "))
        .allMatch(word -> word.matches("[!-~]{1,75}"));
  }

  @Test
  void statesNothing() {
    assertThat(Stated.NOTHING.metadata()).isEmpty();
    assertThat(Stated.parse(Map.of())).isEqualTo(Stated.NOTHING);
    assertThat(Stated.parse(Map.of("title", " ", "published", "soon"))).isEqualTo(Stated.NOTHING);
  }

  @ParameterizedTest
  @CsvSource({
    "=?UTF-8?Q?Z=C3=BCrich_today?=, Zürich today",
    "=?iso-8859-1?q?Z=FCrich?=, Zürich",
    "=?utf-8?b?WsO8?= =?utf-8?b?cmljaA==?=, Zürich",
    "In =?UTF-8*de?Q?Z=C3=BCrich?= now, In Zürich now",
    "=?no-such-set?Q?a?=, =?no-such-set?Q?a?=",
    "=?UTF-8?B?*?=, =?UTF-8?B?*?=",
    "=?UTF-8?Q?a=4?=, a=4",
    "a =? b ?= c, a =? b ?= c",
  })
  void readsEncodedWords(String header, String title) {
    assertThat(Stated.parse(Map.of("title", header)).title()).isEqualTo(title);
  }
}
