package io.nutgraf.reading.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodedWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plain words, and no more",
        "Київ і союзники домовилися про тіснішу співпрацю у вівторок, 29 листопада",
        "Rockets 🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀 over Zürich =?UTF-8?B?eA==?=",
        "x",
      })
  void readsBackWhatItWrites(String text) {
    String encoded = EncodedWords.encode(text);
    assertThat(encoded.split(" ", -1)).allMatch(word -> word.matches("[!-~]{1,75}"));
    assertThat(EncodedWords.decode(encoded)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "=?UTF-8?Q?Z=C3=BCrich_today?=, Zürich today",
    "=?iso-8859-1?q?Z=FCrich_=93now=94?=, Zürich “now”",
    "=?utf-8?b?WsO8?= =?utf-8?b?cmljaA==?=, Zürich",
    "=?utf-8?Q?Z=C3?= =?utf-8?Q?=BCrich?=, Zürich",
    "In =?UTF-8*de?Q?Z=C3=BCrich?= now, In Zürich now",
    "=?GB2312?B?se3KvoFAs6/CSQ==?=, 表示丂朝翴",
    "=?no-such-set?Q?a?=, =?no-such-set?Q?a?=",
    "=?UTF-8?B?*?=, =?UTF-8?B?*?=",
    "a =? b ?= c, a =? b ?= c",
  })
  void readsWhatMailProgramsWrite(String header, String text) {
    assertThat(EncodedWords.decode(header)).isEqualTo(text);
  }

  @Test
  void readsAnyHeaderInTime() {
    for (String part : new String[] {"=?", "=?a?Q?", "=?a?Q?b?= "}) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(10), () -> EncodedWords.decode(part.repeat(1_000_000)));
      assertTimeoutPreemptively(
          Duration.ofSeconds(10), () -> EncodedWords.decode(part.repeat(10_000 / part.length())));
    }
  }
}
