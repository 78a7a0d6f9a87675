package io.nutgraf.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PDF file just under the limits is summarized in the memory of a function of 1024 MB. */
class LargePdfsIT {

  /** What is left of 870 MB of heap beside the clients of AWS and an answer. */
  private static final String MEMORY = "-Xmx700m";

  /** A machine that does many things at once is slow at all of them. */
  private static final int PATIENCE_MINUTES = 15;

  @Test
  void areSummarizedOrRefusedInBoundedMemory(@TempDir Path folder) throws Exception {
    List<String> lines = run(folder.resolve("output"));
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

  private static List<String> run(Path output) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                LargePdfs.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return Files.readAllLines(output, StandardCharsets.UTF_8);
  }
}
