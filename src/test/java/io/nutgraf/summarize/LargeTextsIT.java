package io.nutgraf.summarize;

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

/**
 * Whatever 25 MiB hold, they are summarized or refused in the memory of a function of 1024 MB, and
 * the budget is asked often enough to end them.
 */
class LargeTextsIT {

  /** What is left of 870 MB of heap beside the clients of AWS and an answer. */
  private static final String MEMORY = "-Xmx700m";

  /** A machine that does many things at once is slow at all of them. */
  private static final int PATIENCE_MINUTES = 15;

  /** Seconds of CPU for what takes most memory or is refused: enough, or nearly; and for others. */
  private static final List<String> SECONDS = List.of("30", "1");

  private static final long LONGEST_UNCHECKED_MILLIS = 5_000;

  @Test
  void areSummarizedOrRefusedInBoundedMemory(@TempDir Path folder) throws Exception {
    List<String> lines = run(folder.resolve("output"));
    var soft = new SoftAssertions();
    for (LargeTexts.Kind kind : LargeTexts.Kind.values()) {
      judge(kind.name(), kind.rejected, lines, soft);
    }
    for (LargeDocuments.Kind kind : LargeDocuments.Kind.values()) {
      judge(kind.name(), kind.rejected, lines, soft);
    }
    soft.assertAll();
  }

  private static void judge(String kind, String rejected, List<String> lines, SoftAssertions soft) {
    String line = lines.stream().filter(each -> each.startsWith(kind + " ")).findFirst().orElse("");
    soft.assertThat(line).as("%s: %s", kind, lines.getLast()).matches(expected(rejected));
    soft.assertThat(unchecked(line)).as(line).isLessThan(LONGEST_UNCHECKED_MILLIS);
  }

  private static String expected(String rejected) {
    return rejected.isEmpty()
        ? ".*( sentences summarized|TIME_LIMIT_EXCEEDED .*)"
        : ".*(DOCUMENT_TOO_LARGE|NO_TEXT_FOUND) .*" + rejected + ".*";
  }

  private static long unchecked(String line) {
    String[] words = line.split(" ", -1);
    return words.length > 1 ? Long.parseLong(words[1]) : 0;
  }

  private static List<String> run(Path output) throws IOException, InterruptedException {
    var command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                LargeTexts.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    command.command().addAll(SECONDS);
    Process process = command.start();
    try {
      assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return Files.readAllLines(output, StandardCharsets.UTF_8);
  }
}
