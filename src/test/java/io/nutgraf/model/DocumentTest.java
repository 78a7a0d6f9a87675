package io.nutgraf.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

  @ParameterizedTest
  @CsvSource({
    "a\uD83Db, a\uFFFDb",
    "\uDE00, \uFFFD",
    "\uD83D\uD83D\uDE00, \uFFFD\uD83D\uDE00",
    "\uD83D\uDE00\uDE00, \uD83D\uDE00\uFFFD",
    "x\uD83D, x\uFFFD"
  })
  void replacesLoneSurrogatesOneForOne(String text, String repaired) {
    Document document = Document.of(text);
    assertThat(document.text()).isEqualTo(repaired).hasSameSizeAs(text);
    assertThat(document.warnings()).containsExactly(Warning.invalidCharactersReplaced());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "\uD83D\uDE00 smile", "\uFFFD stood there before"})
  void leavesGoodTextAlone(String text) {
    assertThat(Document.of(text))
        .isEqualTo(
            new Document(text, Structure.UNKNOWN, Stated.NOTHING, null, null, null, List.of()));
  }

  @Test
  void holdsNoLoneSurrogate() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Document(
                    "a\uD83D", Structure.UNKNOWN, Stated.NOTHING, null, null, null, List.of()));
  }

  @Test
  void aBlankTitleIsNone() {
    assertThat(Document.of("text", " \t", null, null).title()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t", "\u00A0\u200B\uFEFF", "--- * * * ---", "\u0000"})
  void aTextWithoutLettersIsWordless(String text) {
    assertThat(Document.of(text).isWordless()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    ",, 2022-11-29, 2022-11-30",
    ", 2022-11-01, 2022-11-29, 2022-11-30",
    ", 2023-01-01, 2022-11-29, 2023-01-01",
    "2022-11-28, 2023-01-01, 2022-11-29, 2022-11-28"
  })
  void isOfTheDayAfterItIsReadAtTheLatest(
      @Nullable LocalDate uploadedOn,
      @Nullable LocalDate referenceDate,
      LocalDate readOn,
      LocalDate latest) {
    Document document = Document.of("text", null, referenceDate, uploadedOn);
    assertThat(document.asReadOn(readOn).latestDay()).isEqualTo(latest);
    assertThat(document.latestDay()).isEqualTo(uploadedOn);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "\u0645", "\u4E2D", "\uD801\uDC00"})
  void aTextWithALetterIsNot(String text) {
    assertThat(Document.of(text).isWordless()).isFalse();
  }
}
