package io.nutgraf.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** An embedded cloud on a disk that is full: a small one in memory, where this process may. */
@EnabledOnOs(OS.LINUX)
@Timeout(240)
class FullDiskIT {
  private static final String TEXT = "The bridge over the river Taw reopened on Monday.\n";

  @TempDir private Path folder;
  private Path disk;

  @BeforeEach
  void mount() throws Exception {
    disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk.toString()) == 0,
        "this process may not mount a disk");
  }

  @AfterEach
  void unmount() throws Exception {
    run("umount", disk.toString());
  }

  @Test
  void isReadAsBefore() throws Exception {
    Path drop = Files.createDirectory(folder.resolve("drop"));
    try (var cloud = new LocalCloud(disk.resolve("data"), drop)) {
      Files.writeString(drop.resolve("before.txt"), TEXT);
      assertThat(cloud.next()).isEqualTo("succeeded inbox/before.txt");

      Path filler = fill();
      for (int request = 0; request < 20; request++) {
        assertThat(cloud.summary("before.txt").statusCode()).isEqualTo(200);
        assertThat(status(cloud, "/v1/documents")).isEqualTo(200);
        assertThat(status(cloud, "/v1/health")).isEqualTo(200);
      }

      Files.delete(filler);
      Files.writeString(drop.resolve("after.txt"), TEXT);
      assertThat(cloud.next()).isEqualTo("succeeded inbox/after.txt");
    }
    try (var again = new LocalCloud(disk.resolve("data"), drop)) {
      assertThat(again.toldSoon()).isEmpty();
      assertThat(again.firstSentence("after.txt")).isEqualTo(TEXT.strip());
    }
  }

  private static int status(LocalCloud cloud, String path) throws Exception {
    return cloud.send(HttpRequest.newBuilder(cloud.api(path)).GET()).statusCode();
  }

  private Path fill() throws IOException {
    Path filler = disk.resolve("filler");
    try (OutputStream out = Files.newOutputStream(filler, StandardOpenOption.CREATE_NEW)) {
      while (true) {
        out.write(new byte[256]);
      }
    } catch (IOException full) {
      assertThat(full).hasMessageContaining("No space");
    }
    return filler;
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
