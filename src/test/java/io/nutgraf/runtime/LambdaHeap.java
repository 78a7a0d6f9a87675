package io.nutgraf.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs of the tests, run in the memory of a function of 1024 MB. */
public final class LambdaHeap {

  /** What is left of 870 MB of heap beside the clients of AWS and an answer. */
  private static final String MEMORY = "-Xmx700m";

  /** A machine that does many things at once is slow at all of them. */
  private static final int PATIENCE_MINUTES = 15;

  private LambdaHeap() {}

  /**
   * Runs a program to its end.
   *
   * @param output the file that takes what it prints
   * @return the lines that it printed
   */
  public static List<String> run(Class<?> program, Path output, List<String> arguments)
      throws IOException, InterruptedException {
    var command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                program.getName())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    command.command().addAll(arguments);
    Process process = command.start();
    try {
      assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return Files.readAllLines(output, StandardCharsets.UTF_8);
  }
}
