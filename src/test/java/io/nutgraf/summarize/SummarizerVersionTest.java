package io.nutgraf.summarize;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@link Summarizer#VERSION} changes whenever a summary may: {@code summarizer-version.txt} has a
 * line for each version that was released, and of the one in work, with a hash of what it knows
 * (all resources but those of adapters) and of what comes of that (the golden outcomes).
 */
class SummarizerVersionTest {

  private static final Path VERSIONS = Path.of("src/test/resources/summarizer-version.txt");
  private static final Path RESOURCES = Path.of("src/main/resources/io/nutgraf");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @Test
  void theVersionIsThatOfTheseOutcomes() throws IOException {
    String line = Summarizer.VERSION + " " + hash();
    assertThat(versions().getLast())
        .as(
            "a summary may have changed: raise Summarizer.VERSION, unless it was never released, and"
                + " let the last line of %s be%n%s",
            VERSIONS, line)
        .isEqualTo(line);
  }

  @Test
  void noVersionIsTwoThings() throws IOException {
    assertThat(versions()).extracting(line -> line.split(" ", -1)[0]).doesNotHaveDuplicates();
  }

  private static List<String> versions() throws IOException {
    return Files.readAllLines(VERSIONS);
  }

  private static String hash() throws IOException {
    var lines = new StringBuilder();
    for (Path file : files()) {
      lines.append(name(file)).append(' ').append(Sha256.hex(content(file))).append('\n');
    }
    return Sha256.hex(lines.toString()).substring(0, 32);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> resources = Files.walk(RESOURCES);
        Stream<Path> golden = Files.list(GOLDEN)) {
      return Stream.concat(
              resources.filter(file -> !file.startsWith(RESOURCES.resolve("adapter"))),
              golden.filter(file -> file.toString().endsWith(".json")))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  private static String name(Path file) {
    return file.toString().replace('\\', '/');
  }

  /** What a golden outcome says of its version is not part of it. */
  private static byte[] content(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return file.startsWith(GOLDEN)
        ? new String(bytes, UTF_8).replace(Summarizer.VERSION, "").getBytes(UTF_8)
        : bytes;
  }
}
