package io.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.nutgraf.model.Language;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.Span;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SegmenterHostileInputTest {

  /** A guard against hanging, not a measure of speed. */
  private static final Duration GUARD = Duration.ofSeconds(60);

  private static final int TEN_MILLION = 10_000_000;

  static Stream<Arguments> hostile() {
    return Stream.of(
        Arguments.of("one long word", "a".repeat(TEN_MILLION)),
        Arguments.of("one long line", "word ".repeat(TEN_MILLION / 5)),
        Arguments.of("100,000 sentences", "He said it was so. ".repeat(100_000)),
        Arguments.of("points", ".".repeat(TEN_MILLION)),
        Arguments.of("points and spaces", ". ".repeat(TEN_MILLION / 2)),
        Arguments.of("opening quotes", "“A. ".repeat(TEN_MILLION / 4)),
        Arguments.of("straight quotes", "\"A. B\" C. ".repeat(TEN_MILLION / 10)),
        Arguments.of("line breaks", "\n".repeat(TEN_MILLION)),
        Arguments.of("short lines", "ab cd\n".repeat(TEN_MILLION / 6)),
        Arguments.of("NUL", "\0".repeat(1_000_000)),
        Arguments.of("lone surrogates", "\ud83d. \ude00 A. ".repeat(100_000)),
        Arguments.of("emoji", "😀👩‍👩‍👧‍👦🏴‍☠️".repeat(100_000)),
        Arguments.of("combining marks", "e" + "\u0301".repeat(1_000_000)),
        Arguments.of("right to left", "\u202eقال. نعم؟ ".repeat(100_000)),
        Arguments.of("brackets", ".)]}”’".repeat(500_000)),
        Arguments.of("white space", " \u00a0\u3000\ufeff\u200b".repeat(500_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void holdsItsPromises(String name, String text) {
    var structure =
        assertTimeoutPreemptively(
            GUARD, () -> Segmenter.standard().segment(text, Language.UNDETERMINED), name);
    assertPromises(text, structure);
  }

  @Test
  void holdsItsPromisesOnRandomText() {
    var alphabet = "aBc. .!?…。\"“”‘’«»()[]123\n\r\t\u00a0 –-‑:;,\ud83d\ude00éŽДд的ह।ا\u0301\0'İ";
    var random = new Random(42);
    for (int round = 0; round < 5_000; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(200); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      var language = new Language(random.nextBoolean() ? "en" : "de", 1);
      var structure = Segmenter.standard().segment(text.toString(), language);
      assertPromises(text.toString(), structure);
      assertThat(Segmenter.standard().segment(text.toString(), language)).isEqualTo(structure);
    }
  }

  private static void assertPromises(String text, TextStructure structure) {
    int end = 0;
    for (Span paragraph : structure.paragraphs()) {
      require(paragraph.start() >= end, "paragraphs overlap");
      requireTrimmed(text, paragraph);
      end = paragraph.end();
    }
    int index = 0;
    for (Sentence sentence : structure.sentences()) {
      Span span = sentence.span();
      require(sentence.index() == index++, "sentences are not numbered");
      require(span.length() <= Segmenter.MAX_LENGTH, "sentence is too long");
      require(structure.paragraphs().get(sentence.paragraph()).contains(span), "out of paragraph");
      requireTrimmed(text, span);
      require(
          span.end() == text.length()
              || !Character.isSurrogatePair(text.charAt(span.end() - 1), text.charAt(span.end())),
          "a surrogate pair is parted");
    }
    for (Sentence statement : structure.statements()) {
      Sentence first = structure.sentences().get(statement.index());
      require(statement.span().length() <= 4 * Segmenter.MAX_LENGTH, "statement is too long");
      require(statement.span().start() == first.span().start(), "statement has a wrong index");
    }
    requireNothingLost(text, structure.sentences());
    requireNothingLost(text, structure.statements());
  }

  private static void requireTrimmed(String text, Span span) {
    require(!span.isEmpty(), "span is empty");
    require(!Marks.isSpace(text.charAt(span.start())), "span begins with white space");
    require(!Marks.isSpace(text.charAt(span.end() - 1)), "span ends with white space");
  }

  /** In order, without overlap, and whatever stands between them is white space. */
  private static void requireNothingLost(String text, List<Sentence> sentences) {
    int end = 0;
    for (Sentence sentence : sentences) {
      int start = sentence.span().start();
      require(start >= end, "spans overlap");
      require(Marks.skipSpace(text, end, start) == start, "text is lost");
      end = sentence.span().end();
    }
    require(Marks.skipSpace(text, end, text.length()) == text.length(), "text is lost at the end");
  }

  /** An assertion that costs nothing: it is called millions of times. */
  private static void require(boolean holds, String failure) {
    if (!holds) {
      throw new AssertionError(failure);
    }
  }
}
