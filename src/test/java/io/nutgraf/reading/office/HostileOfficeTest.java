package io.nutgraf.reading.office;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.RejectionCode;
import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Office documents that were made to hurt whoever opens them. */
@Timeout(60)
class HostileOfficeTest {

  private static final DocumentReader WORD = new WordReader(OfficeLimits.DEFAULT);

  private static final String PARAGRAPH = "<w:p><w:r><w:t>Ships came in.</w:t></w:r></w:p>";

  private static byte[] zip(String name, byte[] start, byte[] repeated, int times, byte[] end)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(start);
      for (int i = 0; i < times; i++) {
        zip.write(repeated);
      }
      zip.write(end);
    }
    return bytes.toByteArray();
  }

  private static byte[] word(String start, String repeated, int times, String end)
      throws IOException {
    String whole = OfficeFile.wordXml("document", "<w:body>|</w:body>");
    int at = whole.indexOf('|');
    return zip(
        "word/document.xml",
        (whole.substring(0, at) + start).getBytes(UTF_8),
        repeated.getBytes(UTF_8),
        times,
        (end + whole.substring(at + 1)).getBytes(UTF_8));
  }

  @Test
  void sixHundredMegabytesOfOneParagraphArePackedAsNoDocumentIs() throws IOException {
    String million = " ".repeat(1 << 20);
    byte[] bomb = word("<w:p><w:r><w:t>x", million, 600, "</w:t></w:r></w:p>");
    assertThat(bomb).hasSizeLessThan(1_300_000);
    assertThat(OfficeFile.codeOf(WORD, bomb)).isEqualTo(RejectionCode.MALFORMED_DOCUMENT);
  }

  @Test
  void whatUnpacksToTooMuchIsTooLarge() throws IOException {
    var limits = new OfficeLimits(1 << 20, 2_000, 8 << 20, 10, 100, 1_000_000, 1 << 30);
    byte[] large = word("", PARAGRAPH, 100_000, "");
    assertThat(OfficeFile.codeOf(new WordReader(limits), large))
        .isEqualTo(RejectionCode.DOCUMENT_TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!--", "<w:p w:rsidR='", "<w:p><![CDATA["})
  void aTagOrRemarkWithoutEndIsNotKept(String begin) throws IOException {
    byte[] bomb = word(begin, "word ".repeat(1 << 10), 3 << 10, "");
    assertThat(OfficeFile.codeOf(WORD, bomb)).isEqualTo(RejectionCode.MALFORMED_DOCUMENT);
  }

  @Test
  void aParagraphOfTwentyMegabytesIsRead() throws IOException {
    StringBuilder words = new StringBuilder();
    Random random = new Random(20);
    while (words.length() < 20 << 20) {
      words.append(Long.toString(random.nextLong(), 36)).append(' ');
    }
    byte[] bytes = word("<w:p><w:r><w:t>", words.toString(), 1, "</w:t></w:r></w:p>");
    assertThat(WORD.read(OfficeFile.raw(bytes)))
        .isInstanceOfSatisfying(
            Reading.Read.class,
            it -> assertThat(it.document().text()).isEqualTo(words.toString().strip()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
        "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'>",
        "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>"
      })
  void noDocumentTypeIsRead(String type) {
    String document = OfficeFile.wordXml("document", "<w:body><w:p>&e;&c;</w:p></w:body>");
    byte[] bytes = new OfficeFile().with("word/document.xml", type + document).bytes();
    assertThat(OfficeFile.codeOf(WORD, bytes)).isEqualTo(RejectionCode.MALFORMED_DOCUMENT);
  }

  @Test
  void anEntityThatNobodyDeclaresIsBroken() {
    byte[] bytes = OfficeFile.word("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>").bytes();
    assertThat(OfficeFile.codeOf(WORD, bytes)).isEqualTo(RejectionCode.MALFORMED_DOCUMENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<w:tbl><w:tr><w:tc>", "<w:p><w:r><w:pict><w:txbxContent>", "<w:sdt>"})
  void whatIsNestedTooDeeplyIsRefused(String open) throws IOException {
    assertThat(OfficeFile.codeOf(WORD, word("", open, 100_000, "")))
        .isEqualTo(RejectionCode.MALFORMED_DOCUMENT);
  }

  @Test
  void tablesAreReadAsDeepAsTheyMayBe() {
    String tables =
        "<w:tbl><w:tr><w:tc>".repeat(300) + PARAGRAPH + "</w:tc></w:tr></w:tbl>".repeat(300);
    assertThat(OfficeFile.word(tables).text()).isEqualTo("Ships came in.");
  }

  @Test
  void whatStandsWhereItMayNotIsReadIfItIsAParagraph() {
    String run = "<w:r><w:rPr><w:b/></w:rPr><w:t>lost</w:t></w:r>";
    String body = "<w:p><w:tr>" + run + "</w:tr></w:p><w:tc>" + PARAGRAPH + "</w:tc><w:t>x</w:t>";
    assertThat(OfficeFile.word(body).text()).isEqualTo("Ships came in.");
  }

  @Test
  void moreParagraphsThanAnyDocumentHasAreTooMany() throws IOException {
    var limits = new OfficeLimits(1 << 30, 2_000, 8 << 20, 10, 100, 10_000, 1 << 30);
    byte[] many = word("", PARAGRAPH, 10_001, "");
    assertThat(OfficeFile.codeOf(new WordReader(limits), many))
        .isEqualTo(RejectionCode.DOCUMENT_TOO_LARGE);
  }

  @Test
  void aMillionFilesAreTooMany() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < 20_000; i++) {
        zip.putNextEntry(new ZipEntry(Integer.toString(i, 36)));
      }
    }
    assertThat(OfficeFile.codeOf(WORD, bytes.toByteArray()))
        .isEqualTo(RejectionCode.DOCUMENT_TOO_LARGE);
  }

  @Test
  void theFirstOfTwoFilesOfANameCounts() {
    byte[] bytes =
        OfficeFile.word(PARAGRAPH)
            .with("word/document.xmk", OfficeFile.wordXml("document", "<w:body/>"))
            .bytes();
    byte[] doubled =
        new String(bytes, ISO_8859_1).replace("document.xmk", "document.xml").getBytes(ISO_8859_1);
    assertThat(WORD.read(OfficeFile.raw(doubled)))
        .hasToString(
            new WordReader(OfficeLimits.DEFAULT)
                .read(OfficeFile.raw(OfficeFile.word(PARAGRAPH).bytes()))
                .toString());
  }

  @Test
  void pathsThatLeadOutsideAreJustNames() {
    var file =
        OfficeFile.word(PARAGRAPH)
            .with("../../etc/passwd", "x")
            .with("_rels/.rels", "<r><r Type='x/officeDocument' Target='../../etc/shadow'/></r>");
    assertThat(file.text()).isEqualTo("Ships came in.");
  }

  @Test
  void sizesInTheDirectoryAreNotBelieved() {
    byte[] bytes = OfficeFile.word(PARAGRAPH).bytes();
    int directory = new String(bytes, ISO_8859_1).indexOf("PK\1\2");
    ByteBuffer.wrap(bytes)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(directory + 20, Integer.MAX_VALUE)
        .putInt(directory + 24, 3);
    assertThat(WORD.read(OfficeFile.raw(bytes)))
        .hasToString(WORD.read(OfficeFile.raw(OfficeFile.word(PARAGRAPH).bytes())).toString());
  }

  @Test
  void aFileWithoutItsEndIsReadAsFarAsItsPartsAreWhole() {
    byte[] bytes = OfficeFile.word(PARAGRAPH).with("word/media/x.bin", "y".repeat(500)).bytes();
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 150);
    assertThat(WORD.read(OfficeFile.raw(cut))).isNotNull();
  }

  @Test
  void ofNoFileThatIsCutOffAnywhereComesMoreThanACode() {
    byte[] bytes = OfficeFile.word(PARAGRAPH.repeat(50)).bytes();
    for (int length = 4; length < bytes.length - 200; length += 7) {
      assertThat(OfficeFile.codeOf(WORD, Arrays.copyOf(bytes, length)))
          .isEqualTo(RejectionCode.MALFORMED_DOCUMENT);
    }
  }

  @Test
  void aPartBehindAPasswordSaysSo() {
    byte[] bytes = OfficeFile.word(PARAGRAPH).bytes();
    int directory = new String(bytes, ISO_8859_1).indexOf("PK\1\2");
    bytes[directory + 8] |= 1;
    assertThat(OfficeFile.codeOf(WORD, bytes)).isEqualTo(RejectionCode.ENCRYPTED_DOCUMENT);
  }
}
