package io.nutgraf.summarize;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.nutgraf.model.Document;
import io.nutgraf.model.KeySentence;
import io.nutgraf.model.Mention;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.model.Warning;
import io.nutgraf.reading.DocumentReaders;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Input that breaks programs. The timeouts are an order of magnitude over what a slow machine needs
 * for linear work, and far below what quadratic work would take.
 */
class HostileInputTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Summarizer summarizer = Summarizer.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n\n\t \r\n", "\u00A0\u2003\u200B", "...", "\u0000\u0000", "😀"})
  void aTextWithoutWordsIsRejected(String text) {
    assertThat(summarize(text)).isInstanceOf(Outcome.Rejected.class);
    assertThat(((Outcome.Rejected) summarize(text)).rejection().code())
        .isEqualTo(RejectionCode.NO_TEXT_FOUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Word", "7", "Привет", "你好", "مرحبا", "\u0000a\u0000", "Home", "2022-11-29"})
  void oneWordIsASummary(String text) {
    Outcome.Summarized done = summarized(text);
    assertThat(done.summary().keySentences()).hasSize(1);
    assertThat(done.summary().keySentences().getFirst().excerpt().text())
        .isEqualTo(text.strip().replace("\u0000", ""));
    assertThat(done.summary().wordCount()).isPositive();
    assertThat(done.summary().warnings()).contains(Warning.shortDocument());
  }

  @Test
  void aLineOfTenMegabytesIsSummarized() {
    String line = "The council met again and nothing at all was decided that day. ".repeat(160_000);
    assertThat(line.length()).isGreaterThan(10_000_000);
    assertTimeoutPreemptively(
        PATIENCE, () -> assertSlices(line, summarized(line).summary().keySentences()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "word ", "“", "(", "\"a ", "A.", ". ", "\n", "- \n", "| a ", "1.", "é\u0301", "By ",
        "May ", "29 "
      })
  void repetitionsAreSummarizedOrRejected(String unit) {
    String text = unit.repeat(500_000 / unit.length()) + " end";
    assertTimeoutPreemptively(
        PATIENCE, () -> assertSlices(text, summarized(text).summary().keySentences()));
  }

  /** Seventeen entries without a full stop: a line that once took two minutes. */
  @Test
  void aLongNavigationCostsNothing() {
    String line =
        "US | World | Politics | Business | Opinion | Health | Entertainment | Style | Travel"
            + " | Sports | Video | Audio | Weather | Games | Deals | Podcasts | Newsletters";
    Outcome.Summarized done =
        assertTimeoutPreemptively(PATIENCE, () -> summarized(line + "\n\nThe dam broke at noon."));
    assertThat(done.summary().keySentences())
        .extracting(sentence -> sentence.excerpt().text())
        .containsExactly("The dam broke at noon.");
    assertThat(done.summary().removed())
        .extracting(noise -> noise.excerpt().text())
        .containsExactly(line);
  }

  @Test
  void aHundredThousandSentencesAreSummarized() {
    String text = sentences(100_000);
    assertTimeoutPreemptively(
        PATIENCE,
        () -> {
          Outcome.Summarized done = summarized(text);
          assertThat(done.summary().sentenceCount()).isEqualTo(100_000);
          assertThat(done.sentences()).hasSize(100_000);
          assertSlices(text, done.summary().keySentences());
        });
  }

  /** Memory is counted, not timed: a busy machine changes nothing about it. */
  @Test
  void twiceTheTextTakesTwiceTheMemory() {
    String text = sentences(10_000);
    String twice = sentences(20_000);
    summarized(text);
    assertThat((double) bytesFor(twice) / bytesFor(text)).isLessThan(3);
  }

  private long bytesFor(String text) {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    summarized(text);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  @Test
  void binaryNamedTxtIsMalformed() {
    byte[] bytes = new byte[1_000_000];
    new Random(7).nextBytes(bytes);
    assertThat(read(bytes)).isInstanceOf(Reading.Unreadable.class);
    assertThat(((Reading.Unreadable) read(bytes)).rejection().code())
        .isEqualTo(RejectionCode.MALFORMED_DOCUMENT);
  }

  @Test
  void invalidUtf8IsSummarizedWithAWarning() {
    byte[] bytes =
        "“Größe” is a word. “Länge” is another word, and “Übermut” is a third.".getBytes(UTF_8);
    bytes[3] = (byte) 0xFF;
    Reading.Read read = (Reading.Read) read(bytes);
    Outcome.Summarized done =
        (Outcome.Summarized) summarizer.summarize(read.document(), SummaryOptions.DEFAULT);
    assertThat(done.summary().warnings()).contains(Warning.invalidCharactersReplaced());
    assertSlices(read.document().text(), done.summary().keySentences());
  }

  @Test
  void loneSurrogatesAreReplacedInPlace() {
    String text = "One \uD83D half. Two \uDE00 halves. Three \uD83D\uDE00 whole.";
    Outcome.Summarized done = summarized(text);
    assertThat(done.summary().warnings()).contains(Warning.invalidCharactersReplaced());
    assertThat(done.summary().keySentences())
        .extracting(key -> key.excerpt().offset())
        .containsExactly(0, text.indexOf("Two"), text.indexOf("Three"));
  }

  @Test
  void symbolsArePartOfNoName() {
    String text = "Ann Smith😀 met NATO😀 in Kyiv😀. Jens Stoltenberg👩‍🚀 of 🇺🇦Ukraine❤️ came.";
    assertThat(summarized(text).summary().metadata().mentions())
        .isNotEmpty()
        .allSatisfy(mention -> assertThat(mention.name()).matches("[A-Za-z ]+"))
        .extracting(Mention::name)
        .contains("Ann Smith", "NATO", "Kyiv");
  }

  /** 'sı is no possessive, though it begins with one. */
  @Test
  void turkishSuffixesBehindApostrophesAreRead() {
    String text = "Ankara dün açıkladı. Yeni F16'sı Ege'de düştü.";
    assertThat(summarized(text).summary().sentenceCount()).isEqualTo(2);
  }

  /** İ has two code units in lower case: places in the one text are none in the other. */
  @Test
  void lettersThatGrowInLowerCaseAreRead() {
    assertSlices("At 5 p.m. İİ", summarized("At 5 p.m. İİ").summary().keySentences());
    String text = "She left at 5 p.m. İİ.";
    assertSlices(text, summarized(text).summary().keySentences());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال الوزير إن المحادثات ستستمر. لم يذكر تفاصيل أخرى. هل تنجح؟",
        "השר אמר שהשיחות יימשכו. הוא לא מסר פרטים. האם יצליחו?",
        "😀😀 Smiles open it. A family 👨‍👩‍👧‍👦 stands in it. Flags 🇺🇦🇪🇺 close it.",
        "NUL\u0000bytes are here. And \u0000 there. They do no harm.",
        "Z\u0361a\u0335l\u0336g\u0337o comes. He is near. Nobody runs."
      })
  void everyScriptIsCutBetweenSentences(String text) {
    Outcome.Summarized done = summarized(text);
    assertThat(done.summary().sentenceCount()).isEqualTo(3);
    assertSlices(text, done.summary().keySentences());
  }

  private static String sentences(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "Town %d elected councillor %c%d after a long count.%s"
                    .formatted(i, 'A' + i % 26, i * 31 % 1009, i % 5 == 4 ? "\n\n" : " "))
        .collect(Collectors.joining());
  }

  private static void assertSlices(String text, Iterable<KeySentence> keySentences) {
    assertThat(keySentences)
        .isNotEmpty()
        .allSatisfy(
            key -> assertThat(key.excerpt().span().of(text)).isEqualTo(key.excerpt().text()));
  }

  private Outcome summarize(String text) {
    return summarizer.summarize(Document.of(text), SummaryOptions.DEFAULT);
  }

  private Outcome.Summarized summarized(String text) {
    return (Outcome.Summarized) summarize(text);
  }

  private static Reading read(byte[] bytes) {
    return DocumentReaders.standard()
        .read(new RawDocument(bytes, "a.txt", "text/plain", null, null, null));
  }
}
