package io.nutgraf.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Replays what fuzzing begins with and all that it has found: each a file of the folders {@code
 * text} and {@code file}, called by what is in it; and of {@code format}, a folder for each.
 */
class FuzzReplayTest {

  private static final Path INPUTS = Path.of("src/test/resources/fuzz");

  @TestFactory
  Stream<DynamicTest> texts() throws IOException {
    return replayed("text", TextFuzz::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> files() throws IOException {
    return replayed("file", FileFuzz::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> formats() throws IOException {
    try (Stream<Path> folders = Files.list(INPUTS.resolve("format"))) {
      var formats = folders.map(folder -> folder.getFileName().toString()).sorted().toList();
      var tests = new ArrayList<DynamicTest>();
      for (String format : formats) {
        replayed("format/" + format, input -> FormatFuzz.read(input, format)).forEach(tests::add);
      }
      return tests.stream();
    }
  }

  private static Stream<DynamicTest> replayed(String folder, Consumer<byte[]> target)
      throws IOException {
    try (Stream<Path> paths = Files.list(INPUTS.resolve(folder))) {
      var inputs = paths.sorted().toList();
      assertThat(inputs).isNotEmpty();
      return inputs.stream()
          .map(
              input ->
                  DynamicTest.dynamicTest(
                      input.getFileName().toString(),
                      () -> target.accept(Files.readAllBytes(input))));
    }
  }
}
