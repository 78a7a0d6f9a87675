package io.nutgraf.reading.gzip;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.nutgraf.model.RejectionCode;
import io.nutgraf.reading.DocumentReaders;
import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.reading.format.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class GzipReaderTest {

  private static final DocumentReader DOOR = DocumentReaders.standard();

  /** Tells what it was given. */
  private static final DocumentReader TELLING =
      raw ->
          Reading.unreadable(
              RejectionCode.NO_TEXT_FOUND,
              raw.fileName() + "|" + raw.contentType() + "|" + new String(raw.bytes(), UTF_8));

  private static byte[] packed(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] packed(String words) throws IOException {
    return packed(words.getBytes(UTF_8));
  }

  private static RawDocument raw(byte[] bytes, String name, @Nullable String type) {
    return new RawDocument(bytes, name, type, null, null, null);
  }

  private static String told(Reading reading) {
    return ((Reading.Unreadable) reading).rejection().detail();
  }

  private static RejectionCode code(Reading reading) {
    return ((Reading.Unreadable) reading).rejection().code();
  }

  @ParameterizedTest
  @CsvSource({
    "in/report.md.gz, application/gzip, in/report.md|null|words",
    "report.GZ, application/x-gzip, report|null|words",
    "pages.tgz, , pages.tar|null|words",
    "page, text/html; charset=utf-8, page|text/html; charset=utf-8|words"
  })
  void handsOnWhatIsInsideByItsName(String name, @Nullable String type, String handed)
      throws IOException {
    assertThat(told(new GzipReader(TELLING, 1_000_000).read(raw(packed("words"), name, type))))
        .isEqualTo(handed);
  }

  @Test
  void knowsTheNameThatIsNoted() throws IOException {
    byte[] plain = packed("words");
    byte[] named = new byte[plain.length + 8];
    System.arraycopy(plain, 0, named, 0, 10);
    named[3] = 8;
    System.arraycopy("in/a.md\0".getBytes(ISO_8859_1), 0, named, 10, 8);
    System.arraycopy(plain, 10, named, 18, plain.length - 10);
    assertThat(told(new GzipReader(TELLING, 1_000_000).read(raw(named, "download", null))))
        .isEqualTo("a.md|null|words");
  }

  @Test
  void joinsMembers() throws IOException {
    var both = new ByteArrayOutputStream();
    both.write(packed("One sentence, "));
    both.write(packed("in two members."));
    assertThat(DOOR.read(raw(both.toByteArray(), "a.txt.gz", null)))
        .isInstanceOfSatisfying(
            Reading.Read.class,
            it -> assertThat(it.document().text()).isEqualTo("One sentence, in two members."));
  }

  @Test
  void unpacksTwiceAndNoMore() throws IOException {
    byte[] twice = packed(packed("Ten words."));
    assertThat(DOOR.read(raw(twice, "a.txt.gz.gz", null))).isInstanceOf(Reading.Read.class);
    assertThat(code(DOOR.read(raw(packed(twice), "a.txt.gz.gz.gz", null))))
        .isEqualTo(RejectionCode.UNSUPPORTED_MEDIA_TYPE);
  }

  @Test
  void aGigabyteOfZerosIsTooLarge() throws IOException {
    var bomb = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bomb)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 1024; i++) {
        gzip.write(zeros);
      }
    }
    assertThat(code(DOOR.read(raw(bomb.toByteArray(), "a.txt.gz", null))))
        .isEqualTo(RejectionCode.DOCUMENT_TOO_LARGE);
  }

  @Test
  void whatIsCutOffIsMalformed() throws IOException {
    byte[] whole = packed("word ".repeat(1000));
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(
            () ->
                new GzipReader(TELLING, 1_000_000)
                    .read(raw(Arrays.copyOf(whole, whole.length - 12), "a.gz", null)))
        .extracting(e -> e.rejection().code())
        .isEqualTo(RejectionCode.MALFORMED_DOCUMENT);
  }

  @Test
  void takesAsMuchAsItMay() throws IOException {
    var reader = new GzipReader(TELLING, 5);
    assertThat(told(reader.read(raw(packed("12345"), "a", null)))).isEqualTo("a|null|12345");
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> reader.read(raw(packed("123456"), "a", null)));
  }
}
