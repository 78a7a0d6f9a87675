package io.nutgraf.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.nutgraf.model.RejectionCode;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What is set for a function holds for every reader that it concerns. */
class ReadingLimitsTest {

  private static final int TWO_PAGES = 2;

  @Test
  void aPdfFileMayHaveSoManyPages() throws IOException {
    assertRead("water-report.pdf", new ReadingLimits(1000, 1_000_000, TWO_PAGES));
    assertTooLarge("water-report.pdf", new ReadingLimits(1000, 1_000_000, 1));
  }

  @Test
  void soMuchMayComeOutOfWhatIsCompressed() throws IOException {
    for (String name : new String[] {"water-report.pdf", "school-meals.docx"}) {
      assertRead(name, ReadingLimits.STANDARD);
      assertTooLarge(name, new ReadingLimits(1000, 500, 100));
    }
  }

  @Test
  void aPackedFileMayHoldAsMuchAsOneThatIsNot() throws IOException {
    byte[] packed = packed("The bridge will close. ".repeat(100));
    var raw = new RawDocument(packed, "a.txt.gz", null, null, null, null);
    assertThat(DocumentReaders.within(ReadingLimits.ofBytes(2300)).read(raw))
        .isInstanceOf(Reading.Read.class);
    assertThat(code(DocumentReaders.within(ReadingLimits.ofBytes(2299)).read(raw)))
        .isEqualTo(RejectionCode.DOCUMENT_TOO_LARGE);
  }

  @Test
  void refusesWhatIsNoLimit() {
    assertRefused(0, 1, 1);
    assertRefused(1, 0, 1);
    assertRefused(1, (512L << 20) + 1, 1);
    assertRefused(1, 1, 0);
    assertRefused(1, 1, 10_001);
  }

  private static void assertRefused(long bytes, long inflatedBytes, int pages) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReadingLimits(bytes, inflatedBytes, pages));
  }

  private static void assertRead(String name, ReadingLimits limits) throws IOException {
    assertThat(read(name, limits)).as(name).isInstanceOf(Reading.Read.class);
  }

  private static void assertTooLarge(String name, ReadingLimits limits) throws IOException {
    assertThat(code(read(name, limits))).as(name).isEqualTo(RejectionCode.DOCUMENT_TOO_LARGE);
  }

  private static Reading read(String name, ReadingLimits limits) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("seeds", "formats", name));
    return DocumentReaders.within(limits)
        .read(new RawDocument(bytes, name, null, null, null, null));
  }

  private static RejectionCode code(Reading reading) {
    return switch (reading) {
      case Reading.Unreadable it -> it.rejection().code();
      case Reading.Read it -> throw new AssertionError(it.document().text());
    };
  }

  private static byte[] packed(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
