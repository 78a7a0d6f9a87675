package io.nutgraf.reading;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.RejectionCode;
import io.nutgraf.reading.FormatDetector.Detected;
import io.nutgraf.reading.format.RawDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatDetectorTest {

  private static Detected detect(byte[] bytes, String name, @Nullable String type) {
    return FormatDetector.detect(new RawDocument(bytes, name, type, null, null, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.4|PDF",
        "{\\rtf1 x|RTF",
        "<!DOCTYPE html><p>x|HTML",
        "<?xml version='1.0'?> <!-- saved --> <html lang='en'>|HTML",
        "<?xml version='1.0'?><office:document office:version='1.3'>|ODT",
        "WEBVTT\\n\\n|VTT",
        "1\\n00:00:01,000 --> 00:00:02,000\\nx|SRT",
        "From: a@example.org\\nTo: b@example.org\\nMIME-Version: 1.0\\n\\nx|EML",
        "From a@example.org Mon Jan  3 10:00:00 2022\\nFrom: a@example.org\\n\\nx|MBOX",
        "\uFEFFWEBVTT\\n\\n|VTT",
        "From: Ann <a@example.org>\\nSubject: News\\n\\nx|EML",
        "Subject: News\\nFrom: Ann\\n a@example.org\\n\\nx|PLAIN_TEXT",
        "From: Ann\\nSubject: News\\n\\nx|PLAIN_TEXT",
        "<?xml version='1.0'?><rss><channel/></rss>|XML",
        "<feed xmlns='x'>|XML",
        "<p>Markup in a text|PLAIN_TEXT",
        "To: all of us\\n\\nThe news.|PLAIN_TEXT",
        "From the start, 1999 was good.\\nReally: it was.|PLAIN_TEXT"
      })
  void knowsContentWhateverItIsCalled(String content, Format format) {
    byte[] bytes = content.replace("\\n", "\n").getBytes(UTF_8);
    assertThat(detect(bytes, "report.txt", "text/plain")).isEqualTo(new Detected.Known(format));
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, x, HTML",
    ", fragment.html, HTML",
    "text/plain, a.md, MARKDOWN",
    "text/plain, a.log, PLAIN_TEXT",
    "application/octet-stream, a.HTM, HTML",
    ", notes, PLAIN_TEXT"
  })
  void elseTrustsTheTypeAndThenTheName(@Nullable String type, String name, Format format) {
    assertThat(detect("words".getBytes(UTF_8), name, type)).isEqualTo(new Detected.Known(format));
  }

  @Test
  void aPdfMayBeginBehindJunk() {
    byte[] bytes = "junk\n%PDF-1.4\n".getBytes(UTF_8);
    assertThat(detect(bytes, "a.pdf", null)).isEqualTo(new Detected.Known(Format.PDF));
    assertThat(detect(bytes, "a.txt", null)).isEqualTo(new Detected.Known(Format.PLAIN_TEXT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!-- ", "<?", "a:b\n", "a: b\n c\n", "From a 1999 ", "1\n", "<"})
  @Timeout(5)
  void looksAtAHostileHeadOnce(String part) {
    byte[] bytes = part.repeat(1_000_000).getBytes(UTF_8);
    for (int i = 0; i < 100; i++) {
      detect(bytes, "a.txt", null);
    }
  }

  @Test
  void readsPagesInWideCharacters() {
    byte[] page = "<html><p>x".getBytes(UTF_16LE);
    assertThat(detect(page, "a.txt", null)).isEqualTo(new Detected.Known(Format.HTML));
  }

  @ParameterizedTest
  @CsvSource({
    "word/document.xml, DOCX",
    "content.xml, ODT",
  })
  void looksIntoZipFiles(String entry, Format format) throws IOException {
    assertThat(detect(zip(entry), "x", null)).isEqualTo(new Detected.Known(format));
  }

  @Test
  void looksIntoZipFilesThatAreCutOff() throws IOException {
    byte[] whole = zip("word/document.xml");
    assertThat(detect(Arrays.copyOf(whole, whole.length - 30), "x", null))
        .isEqualTo(new Detected.Known(Format.DOCX));
  }

  @ParameterizedTest
  @CsvSource({"xl/workbook.xml, Excel", "photo.jpg, ZIP"})
  void namesWhatElseLiesInThem(String entry, String name) throws IOException {
    assertThat(detect(zip(entry), "x.docx", null))
        .isInstanceOfSatisfying(
            Detected.Foreign.class,
            it -> {
              assertThat(it.code()).isEqualTo(RejectionCode.UNSUPPORTED_MEDIA_TYPE);
              assertThat(it.detail()).contains(name);
            });
  }

  @Test
  void whatIsSaidToBePdfAndIsNotIsMalformed() {
    assertThat(detect("words".getBytes(UTF_8), "a.pdf", "application/pdf"))
        .isInstanceOfSatisfying(
            Detected.Foreign.class,
            it -> assertThat(it.code()).isEqualTo(RejectionCode.MALFORMED_DOCUMENT));
  }

  @ParameterizedTest
  @CsvSource({
    "mimetype, application/vnd.oasis.opendocument.text, true",
    "mimetype, application/vnd.oasis.opendocument.text-template, true",
    "mimetype, application/vnd.oasis.opendocument.spreadsheet, false",
    "META-INF/manifest.xml, <x type='application/vnd.oasis.opendocument.text'/>, true",
    "META-INF/manifest.xml, <x type='application/vnd.oasis.opendocument.graphics'/>, false",
    "settings.xml, <x/>, true"
  })
  void knowsOpenDocumentsThatWereZippedAnew(String entry, String content, boolean isText)
      throws IOException {
    byte[] zipped = zip(Map.of("content.xml", "<x/>", entry, content));
    assertThat(detect(zipped, "x", null) instanceof Detected.Known).isEqualTo(isText);
  }

  private static byte[] zip(String entry) throws IOException {
    return zip(Map.of(entry, "x"));
  }

  /** Compresses each. */
  private static byte[] zip(Map<String, String> entries) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
