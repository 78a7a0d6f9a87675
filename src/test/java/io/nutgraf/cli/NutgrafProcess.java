package io.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line in a process of its own, run as the launcher runs it after a build. */
record NutgrafProcess(Process process, Path err) {
  private static final int SIGINT = 2;

  /** Starts it in {@code folder}; {@code options} are the JVM's. */
  static NutgrafProcess start(Path folder, List<String> options, String... arguments)
      throws IOException {
    Path target = Path.of("target").toAbsolutePath();
    var command = new ArrayList<String>();
    if (isDeafToInterrupts()) {
      command.addAll(List.of("env", "--default-signal=INT"));
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseSerialGC");
    command.add("-Dnutgraf.home=" + target.getParent());
    command.add("-Dnutgraf.dynamodb=" + target.resolve("dynamodb-local"));
    command.addAll(options);
    command.add("-cp");
    command.add(target.resolve("classes") + ":" + target.resolve("laptop-lib") + "/*");
    command.add(Nutgraf.class.getName());
    command.addAll(List.of(arguments));
    Path err = Files.createTempFile(folder, "err", ".txt");
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    return new NutgrafProcess(builder.redirectError(err.toFile()).start(), err);
  }

  /**
   * Whether this process ignores SIGINT, as all do that a script runs in the background; what it
   * starts would do so too, and Java, asked to end, would go on. Told by Linux alone.
   */
  private static boolean isDeafToInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    String ignored =
        Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .map(line -> line.substring("SigIgn:".length()).strip())
            .findFirst()
            .orElse("0");
    return (Long.parseUnsignedLong(ignored, 16) & 1L << (SIGINT - 1)) != 0;
  }

  static NutgrafProcess start(Path folder, String... arguments) throws IOException {
    return start(folder, List.of(), arguments);
  }

  /** Reads standard output up to a line that holds {@code words}. */
  String awaitLine(String words) throws IOException {
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.contains(words)) {
        return line;
      }
    }
    throw new AssertionError("ended without " + words + ": " + Files.readString(err));
  }

  /** What it wrote to standard error, once it has ended with {@code status}. */
  String failure(int status) throws IOException, InterruptedException {
    process.getOutputStream().close();
    process.getInputStream().transferTo(OutputStream.nullOutputStream());
    int ended = process.waitFor();
    String written = Files.readString(err);
    assertThat(ended).as(written).isEqualTo(status);
    return written;
  }
}
