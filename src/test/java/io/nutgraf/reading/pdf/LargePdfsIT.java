package io.nutgraf.reading.pdf;

import io.nutgraf.runtime.LambdaHeap;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PDF file just under the limits is summarized in the memory of a function of 1024 MB. */
class LargePdfsIT {

  @Test
  void areSummarizedOrRefusedInBoundedMemory(@TempDir Path folder) throws Exception {
    List<String> lines = LambdaHeap.run(LargePdfs.class, folder.resolve("output"), List.of());
    var soft = new SoftAssertions();
    for (LargePdfs.Kind kind : LargePdfs.Kind.values()) {
      String line =
          lines.stream().filter(each -> each.startsWith(kind + " ")).findFirst().orElse("");
      soft.assertThat(line)
          .as("%s: %s", kind, lines.getLast())
          .matches(
              kind.fits ? ".* sentences summarized" : ".* DOCUMENT_TOO_LARGE .*pieces of lines.*");
    }
    soft.assertAll();
  }
}
