package io.nutgraf.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.Warning;
import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {

  private static final String RUSSIAN =
      """
      Министр иностранных дел заявил во вторник, что переговоры продолжатся на следующей неделе.
      По его словам, стороны договорились о встрече в Женеве, хотя многие вопросы остаются открытыми.
      """;

  private final DocumentReader reader = DocumentReaders.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.txt",
        "a.TXT",
        "a.text",
        "a.md",
        "server.log",
        "README",
        "Minutes of 12.2022",
        ".hidden",
        "..hidden.txt",
        "inbox/2022/a.b.LOG",
        "inbox.pdf/a",
        ""
      })
  void readsTextByItsName(String name) {
    assertThat(read(raw(name, null, "Ten words.".getBytes(UTF_8))).document().text())
        .isEqualTo("Ten words.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/octet-stream",
        "binary/octet-stream",
        "text/plain",
        "text/x-log",
        "TEXT/PLAIN; charset=utf-8"
      })
  void readsTextByItsType(String type) {
    assertThat(read(raw("a", type, "Ten words.".getBytes(UTF_8))).mediaType())
        .isEqualTo("text/plain");
  }

  @Test
  void readsALogThatAProgramKnowsNoTypeOf() {
    assertThat(read(raw("server.log", "application/octet-stream", "Ten words.".getBytes(UTF_8))))
        .extracting(Reading.Read::mediaType)
        .isEqualTo("text/plain");
  }

  @ParameterizedTest
  @CsvSource({
    "a.epub,, .epub",
    "a.mp4, binary/octet-stream, .mp4",
    "a.txt, image/png, image/png",
    "a, video/mp4; x=y, video/mp4"
  })
  void namesTheTypeItCannotRead(String name, @Nullable String type, String named) {
    Reading reading = reader.read(raw(name, type, "words".getBytes(UTF_8)));
    assertThat(reading).isInstanceOf(Reading.Unreadable.class);
    Reading.Unreadable unreadable = (Reading.Unreadable) reading;
    assertThat(unreadable.rejection().code()).isEqualTo(RejectionCode.UNSUPPORTED_MEDIA_TYPE);
    assertThat(unreadable.rejection().detail()).contains(named);
  }

  @ParameterizedTest
  @CsvSource({
    "504b030414000600, ZIP",
    "d0cf11e0a1b11ae1, Office",
    "89504e470d0a1a0a, PNG",
    "ffd8ffe000104a46, JPEG",
    "52494646000000005745, RIFF"
  })
  void saysWhatAFileNamedTxtIs(String start, String format) {
    Reading.Unreadable unreadable =
        (Reading.Unreadable)
            reader.read(raw("a.txt", "text/plain", HexFormat.of().parseHex(start)));
    assertThat(unreadable.rejection().code()).isEqualTo(RejectionCode.UNSUPPORTED_MEDIA_TYPE);
    assertThat(unreadable.rejection().detail()).contains(format);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RIFF is a word, too.",
        "GIF89a was a format.",
        "BZh and ID3 are letters.",
        "OggS."
      })
  void aTextMayBeginWithLettersOfASignature(String text) {
    assertThat(read(raw("a.txt", null, text.getBytes(UTF_8))).document().text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void takesAMarkAsTheCharsetAndLeavesItOut(String name) {
    Charset charset = Charset.forName(name);
    Reading.Read read = read(raw("a.txt", null, ("\uFEFF" + RUSSIAN).getBytes(charset)));
    assertThat(read.document().text()).isEqualTo(RUSSIAN);
    assertThat(read.charset()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1251", "KOI8-R"})
  void tellsTheCharsetOfRussian(String name) {
    Reading.Read read = read(raw("a.txt", null, RUSSIAN.getBytes(Charset.forName(name))));
    assertThat(read.document().text()).isEqualTo(RUSSIAN);
    assertThat(read.charset()).isEqualTo(name);
    assertThat(read.document().warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "café",
        "Straße in Köln gesperrt",
        "He said “no” to €5 – and left…",
        "Ñandú",
        "Le président a déclaré que c’était fini."
      })
  void readsWesternTextInWindows1252(String text) {
    Reading.Read read = read(raw("a.txt", null, text.getBytes(Charset.forName("windows-1252"))));
    assertThat(read.document().text()).isEqualTo(text);
    assertThat(read.charset()).isEqualTo("windows-1252");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          windows-1250 | Rada miasta zdecydowała w środę, że most zostanie zamknięty na pół roku z powodu złego stanu.
          ISO-8859-2   | Rada miasta zdecydowała w środę, że most zostanie zamknięty na pół roku z powodu złego stanu.
          windows-1250 | A városi tanács szerdán úgy döntött, hogy a hidat fél évre lezárják, mert felújítják és bővítik, hogy erősebb legyen; a költség óriási összegű.
          windows-1254 | Belediye meclisi çarşamba günü köprünün altı ay süreyle kapatılmasına karar verdi; işçiler bugün işe başladı.
          windows-1252 | Le conseil a décidé mercredi de fermer le pont pendant six mois à cause de son état très dégradé.
          """)
  void tellsTheCharsetByTheLettersOfTheLanguage(String name, String text) {
    Reading.Read read = read(raw("a.txt", null, text.getBytes(Charset.forName(name))));
    assertThat(read.document().text()).isEqualTo(text);
    assertThat(read.charset()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"ISO-2022-JP, 市議会は水曜日に橋の閉鎖を決めた。", "ISO-2022-KR, 시의회는 수요일에 다리 폐쇄를 결정했다."})
  void readsSevenBitCharsetsByTheirEscapes(String name, String text) {
    byte[] bytes = (text + "\n" + text).getBytes(Charset.forName(name));
    Reading.Read read = read(raw("a.txt", null, bytes));
    assertThat(read.document().text()).isEqualTo(text + "\n" + text);
    assertThat(read.charset()).isEqualTo(name);
  }

  @Test
  void readsEnglishInUtf16WithoutAMark() {
    String text = "The council met on Tuesday.\nNothing was decided.";
    assertThat(read(raw("a.txt", null, text.getBytes(UTF_16LE))).document().text()).isEqualTo(text);
    assertThat(read(raw("a.txt", null, text.getBytes(UTF_16BE))).document().text()).isEqualTo(text);
  }

  @Test
  void trustsTheStatedCharset() {
    String polish = "Zażółć gęślą jaźń";
    byte[] bytes = polish.getBytes(Charset.forName("ISO-8859-2"));
    Reading.Read read = read(raw("a.txt", "text/plain; charset=\"iso-8859-2\"", bytes));
    assertThat(read.document().text()).isEqualTo(polish);
    assertThat(read.charset()).isEqualTo("ISO-8859-2");
  }

  @Test
  void trustsValidUtf8MoreThanTheStatedCharset() {
    byte[] bytes = "“Größe”".getBytes(UTF_8);
    assertThat(read(raw("a.txt", "text/plain; charset=iso-8859-1", bytes)).document().text())
        .isEqualTo("“Größe”");
  }

  @Test
  void anUnknownStatedCharsetIsNoReasonToFail() {
    byte[] bytes = "Größe".getBytes(ISO_8859_1);
    assertThat(read(raw("a.txt", "text/plain; charset=x-nonsense", bytes)).document().text())
        .isEqualTo("Größe");
  }

  @Test
  void replacesWhatIsBrokenInUtf8AndSaysSo() {
    byte[] bytes = "“Größe”, “Grüße” und “Übermut” \u0001tun selten gut".getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xC3;
    Reading.Read read = read(raw("a.txt", null, bytes));
    assertThat(read.document().text()).startsWith("“Größe”").endsWith("gu\uFFFD");
    assertThat(read.charset()).isEqualTo("UTF-8");
    assertThat(read.document().warnings())
        .containsExactly(Warning.invalidCharactersReplaced(), Warning.controlCharactersKept());
  }

  @Test
  void replacesLoneSurrogatesOfUtf16() {
    byte[] bytes = "\uFEFFab--cd".getBytes(UTF_16LE);
    bytes[7] = (byte) 0xD8;
    Reading.Read read = read(raw("a.txt", null, bytes));
    assertThat(read.document().text()).startsWith("ab").contains("\uFFFD").endsWith("cd");
    assertThat(read.document().warnings()).contains(Warning.invalidCharactersReplaced());
  }

  @Test
  void aReplacementCharacterInTheFileItselfIsNothingToWarnOf() {
    byte[] bytes = "It stood \uFFFD there before.".getBytes(UTF_8);
    assertThat(read(raw("a.txt", null, bytes)).document().warnings()).isEmpty();
  }

  @Test
  void keepsAFewNulsAndSaysSo() {
    String text = "The record\u0000ends here.\n".repeat(3) + "\u0000".repeat(400);
    Reading.Read read = read(raw("a.txt", null, text.getBytes(UTF_8)));
    assertThat(read.document().text()).isEqualTo(text);
    assertThat(read.document().warnings()).containsExactly(Warning.controlCharactersKept());
  }

  @Test
  void refusesBinaryContentNamedTxt() {
    for (int seed = 0; seed < 200; seed++) {
      byte[] bytes = new byte[4000];
      new Random(seed).nextBytes(bytes);
      assertThat(codeOf(bytes)).isEqualTo(RejectionCode.MALFORMED_DOCUMENT);
    }
  }

  @Test
  void refusesACharsetThatFitsNothing() {
    byte[] bytes = new byte[300];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (0x80 + i * 7 % 128);
    }
    assertThat(codeOf(bytes)).isEqualTo(RejectionCode.CHARSET_UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t \r\n", "\uFEFF", "...", "\u00A0"})
  void findsNoTextInBlankFiles(String text) {
    assertThat(codeOf(text.getBytes(UTF_8))).isEqualTo(RejectionCode.NO_TEXT_FOUND);
  }

  @Test
  void handsOnWhatWasStated() {
    LocalDate day = LocalDate.of(2022, 11, 29);
    RawDocument raw =
        new RawDocument("One.".getBytes(UTF_8), "a.txt", null, " A title ", day, day.plusDays(1));
    assertThat(read(raw).document().title()).isEqualTo("A title");
    assertThat(read(raw).document().referenceDate()).isEqualTo(day);
    assertThat(read(raw).document().uploadedOn()).isEqualTo(day.plusDays(1));
  }

  private RejectionCode codeOf(byte[] bytes) {
    return switch (reader.read(raw("a.txt", null, bytes))) {
      case Reading.Unreadable unreadable -> unreadable.rejection().code();
      case Reading.Read read -> throw new AssertionError("was read: " + read);
    };
  }

  private Reading.Read read(RawDocument raw) {
    return switch (reader.read(raw)) {
      case Reading.Read read -> read;
      case Reading.Unreadable unreadable -> throw new AssertionError(unreadable.rejection());
    };
  }

  private static RawDocument raw(String name, @Nullable String type, byte[] bytes) {
    return new RawDocument(bytes, name, type, null, null, null);
  }
}
