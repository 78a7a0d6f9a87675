package io.nutgraf.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.RejectionCode;
import io.nutgraf.reading.format.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files made to cost all time or memory there is, each of them small. */
@Timeout(20)
class HostilePdfTest {

  private static final String WORDS = PdfFile.line(72, 700, "The council met on Monday.");

  @Test
  void formThatDrawsItselfTwiceEnds() {
    PdfFile file = new PdfFile();
    file.object("<< /Type /Catalog /Pages 2 0 R >>");
    file.object("<< /Type /Pages /Kids [ 3 0 R ] /Count 1 >>");
    file.object(
        "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>");
    file.stream("", bytes("/X Do"));
    file.stream(
        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>",
        bytes("/X Do /X Do"));
    assertThat(file.bytes().length).isLessThan(900);
    assertThat(PdfFile.code(file.bytes())).isEqualTo(RejectionCode.DOCUMENT_TOO_LARGE);
  }

  @Test
  void sixMillionOperatorsAreTooMany() {
    assertThat(PdfFile.code(compressed("0 Tc ".repeat(6_000_000))))
        .isEqualTo(RejectionCode.DOCUMENT_TOO_LARGE);
  }

  @Test
  void glyphsOfOnePageAreCounted() {
    String words = "BT /F1 1 Tf (" + "a".repeat(1_000_000) + ") Tj ET";
    assertThat(PdfFile.code(compressed(words))).isEqualTo(RejectionCode.DOCUMENT_TOO_LARGE);
  }

  @Test
  void glyphsOfSeveralPagesAreNotThoseOfOne() {
    PdfLimits few = new PdfLimits(9, 99, 9, 60, 30, 99, 9, 1 << 20, 1 << 20, 99, 999);
    assertThat(PdfFile.reading(PdfFile.of(WORDS, WORDS).bytes(), few))
        .isInstanceOf(Reading.Read.class);
    assertThat(PdfFile.code(PdfFile.of(WORDS, WORDS, WORDS).bytes(), few))
        .isEqualTo(RejectionCode.DOCUMENT_TOO_LARGE);
  }

  @Test
  void lettersStrewnOverAPageEnd() {
    StringBuilder strewn = new StringBuilder("BT /F1 1 Tf ");
    Random random = new Random(3);
    for (int i = 0; i < 100_000; i++) {
      strewn.append("1 0 0 1 %d %d Tm (a) Tj ".formatted(random.nextInt(612), random.nextInt(792)));
    }
    assertThat(PdfFile.reading(compressed(strewn + "ET"), PdfLimits.DEFAULT)).isNotNull();
  }

  @Test
  void pagesInCirclesAreReadOnce() {
    PdfFile file = PdfFile.of(WORDS);
    file.object(2, "<< /Type /Pages /Kids [ 5 0 R 2 0 R 5 0 R 1 0 R 2 0 R ] /Count 1000000 >>");
    assertThat(file.read().text()).isEqualTo("The council met on Monday.");
  }

  @Test
  void claimedPagesAreNotBelieved() {
    PdfFile file = PdfFile.of(WORDS);
    file.object(2, "<< /Type /Pages /Kids [ 5 0 R ] /Count 1000000 >>");
    assertThat(file.read().text()).isEqualTo("The council met on Monday.");
  }

  @Test
  void tooManyPagesAreTooLarge() {
    PdfFile file = PdfFile.of(WORDS);
    String page = "<< /Type /Page /Parent 2 0 R >> ";
    file.object(2, "<< /Type /Pages /Kids [ " + page.repeat(20_000) + "] /Count 20000 >>");
    assertThat(PdfFile.code(file.bytes())).isEqualTo(RejectionCode.DOCUMENT_TOO_LARGE);
  }

  @Test
  void treeOfPagesMayBeDeep() {
    PdfFile file = PdfFile.of(WORDS);
    file.object(2, "<< /Type /Pages /Kids [ 7 0 R ] /Count 1 >>");
    for (int i = 7; i < 40_000; i++) {
      file.object("<< /Type /Pages /Kids [ " + (i + 1) + " 0 R ] /Parent " + (i - 1) + " 0 R >>");
    }
    file.object("<< /Type /Page /Parent 39999 0 R /Contents 6 0 R >>");
    assertThat(PdfFile.reading(file.bytes(), PdfLimits.DEFAULT)).isNotNull();
  }

  @Test
  void referencesInCirclesEnd() {
    PdfFile file = PdfFile.of(WORDS);
    file.object(3, "3 0 R");
    file.object(4, "<< /Font 4 0 R >>");
    assertThat(PdfFile.reading(file.bytes(), PdfLimits.DEFAULT)).isInstanceOf(Reading.Read.class);
  }

  @Test
  void crossReferencesInCirclesEnd() {
    String file = new String(PdfFile.of(WORDS).bytes(), StandardCharsets.ISO_8859_1);
    int start = file.lastIndexOf("xref\n0");
    byte[] looped = bytes(file.replace("/Root 1 0 R", "/Root 1 0 R /Prev " + start));
    assertThat(PdfFile.document(PdfFile.reading(looped, PdfLimits.DEFAULT)).text())
        .isEqualTo("The council met on Monday.");
  }

  @Test
  void widthsOfAllNumbersAreNotCounted() {
    PdfFile file = PdfFile.of(WORDS);
    file.object(
        3,
        "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H"
            + " /DescendantFonts [ << /Type /Font /Subtype /CIDFontType2 /BaseFont /A"
            + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
            + " /W [ 0 2147483647 500 ] /W2 [ 0 2147483647 1 2 3 ] >> ] >>");
    assertThat(PdfFile.reading(file.bytes(), PdfLimits.DEFAULT)).isNotNull();
  }

  @Test
  void characterMapOfAllNumbersIsNotUnrolled() {
    PdfFile file = PdfFile.of(WORDS);
    file.object(3, PdfFile.FONT.replace(">>", "/ToUnicode 7 0 R >>"));
    file.stream(
        "",
        bytes(
            "1 begincodespacerange <00000000> <ffffffff> endcodespacerange"
                + " 1 beginbfrange <00000000> <7fffffff> <00000041> endbfrange endcmap"));
    assertThat(file.read().text()).isEqualTo("The council met on Monday.");
  }

  @Test
  void programOfFontIsNotRun() {
    byte[] program =
        bytes(
            "%!PS-AdobeFont-1.0\n/Encoding 256 array dup 65 /B put readonly def\n"
                + "currentfile eexec /Subrs 2000000000 array /CharStrings 2000000000 dict");
    PdfFile file = PdfFile.of("BT /F1 10 Tf 72 700 Td (AAA) Tj ET");
    file.object(
        3,
        "<< /Type /Font /Subtype /Type1 /BaseFont /Own /FontDescriptor 7 0 R"
            + " /FirstChar 65 /LastChar 65 /Widths [ 600 ] >>");
    file.object("<< /Type /FontDescriptor /FontName /Own /Flags 4 /FontFile 8 0 R >>");
    file.stream("/Length1 80 /Length2 40", program);
    assertThat(file.read().text()).isEqualTo("BBB");
  }

  @Test
  void streamOfZerosIsTooLarge() {
    byte[] zeros = new byte[200 << 20];
    Arrays.fill(zeros, (byte) ' ');
    assertThat(PdfFile.code(withContents("/Filter /FlateDecode", PdfFile.deflated(zeros))))
        .isEqualTo(RejectionCode.DOCUMENT_TOO_LARGE);
  }

  @Test
  void chainOfFiltersIsTooLarge() {
    byte[] run = new byte[2_000_000];
    for (int i = 0; i < run.length; i += 2) {
      run[i] = (byte) 129;
    }
    assertThat(
            PdfFile.code(
                withContents("/Filter [ /FlateDecode /RunLengthDecode ]", PdfFile.deflated(run))))
        .isEqualTo(RejectionCode.DOCUMENT_TOO_LARGE);
  }

  @Test
  void rowsOfPredictorsAreBounded() {
    byte[] contents = PdfFile.deflated(bytes(WORDS));
    String filter =
        "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 2000000000 /Colors 30 >>";
    assertThat(PdfFile.code(withContents(filter, contents))).isEqualTo(RejectionCode.NO_TEXT_FOUND);
  }

  @Test
  void deepArraysEnd() {
    PdfFile file = PdfFile.of(WORDS);
    file.object(4, "[".repeat(2_000_000));
    file.object("<< /A ".repeat(500_000));
    assertThat(PdfFile.reading(file.bytes(), PdfLimits.DEFAULT)).isNotNull();
    assertThat(PdfFile.reading(compressed("[".repeat(3_000_000) + WORDS), PdfLimits.DEFAULT))
        .isNotNull();
  }

  @Test
  void deepStatesEnd() {
    assertThat(PdfFile.code(compressed("q ".repeat(3_000_000))))
        .isEqualTo(RejectionCode.MALFORMED_DOCUMENT);
  }

  @Test
  void crossReferenceStreamWithoutWidthsIsMalformed() {
    byte[] entries = PdfFile.deflated(new byte[1_000]);
    PdfFile file = new PdfFile();
    file.stream(
        "/Type /XRef /Size 2000000000 /W [ 0 0 0 ] /Root 1 0 R /Filter /FlateDecode", entries);
    String text = "%PDF-1.7\n" + new String(file.bytes(), StandardCharsets.ISO_8859_1).substring(9);
    int end = text.lastIndexOf("xref\n0");
    assertThat(PdfFile.code(bytes(text.substring(0, end) + "startxref\n9\n%%EOF\n")))
        .isEqualTo(RejectionCode.MALFORMED_DOCUMENT);
  }

  @Test
  void crossReferencesAreCounted() {
    byte[] entries = new byte[9_000_000];
    Arrays.fill(entries, (byte) 1);
    PdfFile file = new PdfFile();
    file.stream(
        "/Type /XRef /Size 3000000 /W [ 1 1 1 ] /Root 1 0 R /Filter /FlateDecode",
        PdfFile.deflated(entries));
    String text = new String(file.bytes(), StandardCharsets.ISO_8859_1);
    int end = text.lastIndexOf("xref\n0");
    assertThat(PdfFile.code(bytes(text.substring(0, end) + "startxref\n9\n%%EOF\n")))
        .isEqualTo(RejectionCode.DOCUMENT_TOO_LARGE);
  }

  @Test
  void truncatedAndSpoiltFilesEnd() {
    byte[] whole = PdfFile.of(WORDS, WORDS).bytes();
    for (int length = 5; length < whole.length; length += 37) {
      assertThat(PdfFile.reading(Arrays.copyOf(whole, length), PdfLimits.DEFAULT)).isNotNull();
    }
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] spoilt = whole.clone();
      for (int j = 0; j < 8; j++) {
        spoilt[9 + random.nextInt(whole.length - 9)] = (byte) random.nextInt(256);
      }
      assertThat(PdfFile.reading(spoilt, PdfLimits.DEFAULT)).isNotNull();
    }
  }

  private static byte[] compressed(String contents) {
    return withContents("/Filter /FlateDecode", PdfFile.deflated(bytes(contents)));
  }

  private static byte[] withContents(String dictionary, byte[] contents) {
    PdfFile file = PdfFile.of(WORDS);
    file.object(
        5,
        "<< /Type /Page /Parent 2 0 R /Contents 7 0 R"
            + " /Resources << /Font << /F1 3 0 R >> >> >>");
    return file.stream(dictionary, contents).bytes();
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.ISO_8859_1);
  }
}
