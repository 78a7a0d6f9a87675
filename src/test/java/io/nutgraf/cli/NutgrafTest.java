package io.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.local.AccessKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
class NutgrafTest {
  @TempDir private Path folder;

  @Test
  void failsWhereItsOutputCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "The dam broke. Nobody was hurt.");
    var full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    var said = new ByteArrayOutputStream();
    assertThat(run(full, said, "summarize", file.toString())).isEqualTo(1);
    assertThat(said.toString(StandardCharsets.UTF_8))
        .isEqualTo("nutgraf: not all of the output could be written\n");
  }

  @Test
  void takesABucketAndAPrefixAsTheyAreWritten() throws IOException {
    var said = new ByteArrayOutputStream();
    String from = "s3://old_bucket/a b%20c";
    var out = new ByteArrayOutputStream();
    assertThat(ingest(out, said, from, "--endpoint-url", "http://127.0.0.1:1")).isEqualTo(1);
    assertThat(said.toString(StandardCharsets.UTF_8))
        .isEqualTo("nutgraf: nothing answers at http://127.0.0.1:1\n");
  }

  @Test
  void aFolderThatLeadsBackToItselfIsAUsersError() throws IOException {
    Files.createSymbolicLink(folder.resolve("up"), folder);
    var said = new ByteArrayOutputStream();
    var out = new ByteArrayOutputStream();
    assertThat(ingest(out, said, folder.toString())).isEqualTo(1);
    assertThat(said.toString(StandardCharsets.UTF_8))
        .startsWith("nutgraf: cannot read all of ")
        .hasLineCount(1);
  }

  /** With the key of a data folder, as {@code serve} leaves it. */
  private int ingest(OutputStream out, OutputStream err, String... arguments) throws IOException {
    Files.writeString(folder.resolve("aws.env"), AccessKey.random().lines());
    var all = new ArrayList<>(List.of("ingest", "--data", folder.toString()));
    all.addAll(List.of(arguments));
    return run(out, err, all.toArray(String[]::new));
  }

  private static int run(OutputStream out, OutputStream err, String... arguments) {
    PrintStream oldOut = System.out;
    PrintStream oldErr = System.err;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      return Nutgraf.run(arguments);
    } finally {
      System.setOut(oldOut);
      System.setErr(oldErr);
    }
  }
}
