package io.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.reading.DocumentReaders;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentKindsTest {

  /** What a reader says a file is has a name here. */
  @ParameterizedTest
  @CsvSource({
    "seeds/formats/harbour-bridge.html, web page",
    "seeds/formats/water-report.pdf, PDF",
    "seeds/formats/school-meals.docx, Word document",
    "seeds/formats/night-buses.eml, mail",
    "src/test/resources/fuzz/format/msg/text, mail",
    "src/test/resources/fuzz/format/mbox/thread, mailbox",
    "src/test/resources/fuzz/format/rtf/report, RTF document",
    "src/test/resources/fuzz/format/srt/talk, subtitles",
    "src/test/resources/fuzz/format/vtt/talk, subtitles",
    "src/test/resources/fuzz/format/xml/rss, XML",
    "src/test/resources/fuzz/format/xml/atom, XML",
  })
  void aFileIsCalledWhatItIs(Path file, String kind) throws IOException {
    var raw = new RawDocument(Files.readAllBytes(file), file.toString(), null, null, null, null);
    var read = (Reading.Read) DocumentReaders.standard().read(raw);
    assertThat(DocumentKinds.of(read.mediaType())).hasValue(kind);
  }

  @Test
  void aPlainTextGoesWithoutSaying() {
    assertThat(DocumentKinds.of("text/plain")).isEmpty();
    assertThat(DocumentKinds.of(null)).isEmpty();
  }
}
