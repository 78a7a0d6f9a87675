package io.nutgraf.function;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.reading.DocumentReaders;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import org.junit.jupiter.api.Test;

class PrimingFilesTest {

  @Test
  void thePdfIsReadAsOne() {
    var raw = new RawDocument(PrimingFiles.pdf(), "priming.pdf", null, null, null, null);
    assertThat(DocumentReaders.standard().read(raw))
        .isInstanceOfSatisfying(
            Reading.Read.class,
            it -> {
              assertThat(it.mediaType()).isEqualTo("application/pdf");
              assertThat(it.document().text()).contains("the mayor said.");
            });
  }

  @Test
  void noneOfThemFails() {
    PrimingFiles.read();
  }
}
