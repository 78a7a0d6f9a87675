package io.nutgraf.reading.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.nutgraf.model.RejectionCode;
import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.UnreadableException;
import io.nutgraf.reading.plain.PlainTextReader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown that was made to hurt whoever parses it. */
@Timeout(60)
class HostileMarkdownTest {

  private static final DocumentReader READER = new MarkdownReader(new PlainTextReader());

  private static RawDocument raw(String markdown) {
    return new RawDocument(markdown.getBytes(UTF_8), "a.md", null, null, null, null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ",
        "- ",
        "1. ",
        "[",
        "![",
        "*",
        "_a ",
        "**a ",
        "`",
        "<",
        "<!-- ",
        "<a ",
        "a](",
        "| ",
        "[a](",
        "&",
        "~~",
        "\\",
        "(",
        "]",
        "<?",
        "<![CDATA[",
        "<!A ",
        "a**b",
        "[^a]",
        "[[a|"
      })
  void whatOpensAndNeverClosesIsRead(String open) {
    assertThat(READER.read(raw("words " + open.repeat(10_000) + " more\n"))).isNotNull();
    assertThat(READER.read(raw(open.repeat(10_000) + "\nwords"))).isNotNull();
  }

  @Test
  void quotesMayBeAHundredThousandDeep() {
    assertThat(READER.read(raw("> ".repeat(100_000) + "words"))).isNotNull();
    String lists =
        IntStream.range(0, 500)
            .mapToObj(i -> "  ".repeat(i) + "- x")
            .collect(Collectors.joining("\n"));
    assertThat(READER.read(raw(lists))).isNotNull();
  }

  @Test
  void runsOfTicksOfEveryLengthAreRead() {
    String ticks =
        IntStream.rangeClosed(1, 600)
            .mapToObj(i -> "e" + "`".repeat(i))
            .collect(Collectors.joining());
    assertThat(READER.read(raw(ticks))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"- a\n", "*a* ", "\n\n`", "[a]: b\n", "|a"})
  void moreMarksThanAnyTextHasAreTooMany(String mark) {
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> READER.read(raw("x " + mark.repeat(4 << 20))))
        .extracting(e -> e.rejection().code())
        .isEqualTo(RejectionCode.DOCUMENT_TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"![[]()", "[[a](b) ", "\n[x](y) [["})
  void bracketsThatAreLookedThroughTooOftenAreTooMany(String brackets) {
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> READER.read(raw("x " + brackets.repeat(50_000))))
        .extracting(e -> e.rejection().code())
        .isEqualTo(RejectionCode.DOCUMENT_TOO_LARGE);
    assertThat(READER.read(raw("x " + brackets.repeat(7_000)))).isNotNull();
  }

  @Test
  void aTableOfTwentyThousandRowsIsRead() {
    assertThat(READER.read(raw("|a|b|c|\n|-|-|-|\n" + "|[one](x)|`two`|*three*|\n".repeat(20_000))))
        .isNotNull();
  }

  @Test
  void aBookOfAMillionWordsIsRead() {
    String page = "The ships came in *today*, and nobody saw them.\nMore of them left.\n\n";
    assertThat(READER.read(raw(page.repeat(100_000)))).isNotNull();
  }

  @Test
  void frontMatterWithoutEndIsText() {
    assertThat(READER.read(raw("---\n" + "a: b\n".repeat(200_000) + "words"))).isNotNull();
  }
}
