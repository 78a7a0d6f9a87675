package io.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedFilesTest {

  @TempDir Path folder;

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "Words.");
  }

  @Test
  void areThoseOfAllFoldersInTheOrderOfTheirNames() throws IOException {
    write("b.pdf");
    write("a/2.txt");
    write("a/10.eml");
    write("c/d/e.html");

    assertThat(NamedFiles.in(folder).files())
        .extracting(file -> folder.relativize(file.path()).toString())
        .containsExactly("a/10.eml", "a/2.txt", "b.pdf", "c/d/e.html");
  }

  @Test
  void whatIsHiddenIsLeftOutAndCounted() throws IOException {
    write("a.txt");
    write(".DS_Store");
    write(".git/config");
    write(".git/HEAD");

    NamedFiles named = NamedFiles.in(folder);
    assertThat(named.files()).hasSize(1);
    assertThat(named.hidden()).isEqualTo(2);
  }

  @Test
  void aLinkIsReadThroughAndLeadsNowhereTwice() throws IOException {
    write("a/b.txt");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Files.createSymbolicLink(folder.resolve("c.txt"), folder.resolve("a/b.txt"));
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));

    assertThat(NamedFiles.in(folder).files())
        .extracting(file -> folder.relativize(file.path()).toString())
        .containsExactly("a/b.txt", "c.txt");
  }
}
