package io.nutgraf.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppendedLinesTest {

  @Test
  void goesOnWithTheFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("lines");
    for (String line : new String[] {"one", "zwölf"}) {
      try (var lines = AppendedLines.open(file)) {
        assertThat(lines.write(line)).isTrue();
      }
    }
    assertThat(file).hasContent("one\nzwölf\n");
    assertThat(Files.readAllLines(file)).hasSize(2);
  }

  @Test
  void aLineThatCannotBeWrittenSpoilsNoOther() throws IOException {
    var disk = new Disk();
    try (var lines = new AppendedLines(disk)) {
      assertThat(lines.write("before")).isTrue();
      disk.room = 3;
      assertThat(lines.write("never whole")).isFalse();
      assertThat(lines.write("not at all")).isFalse();
      disk.room = Integer.MAX_VALUE;
      assertThat(lines.write("after")).isTrue();
      assertThat(lines.write("and on")).isTrue();
    }
    assertThat(disk.held.toString(StandardCharsets.UTF_8))
        .isEqualTo("before\nnev\nafter\nand on\n");
  }

  /** A disk that has room for so many bytes. */
  private static final class Disk extends OutputStream {
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private int room = Integer.MAX_VALUE;

    @Override
    public void write(int b) throws IOException {
      if (room == 0) {
        throw new IOException("No space left on device");
      }
      room--;
      held.write(b);
    }
  }
}
