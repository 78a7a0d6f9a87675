package io.nutgraf.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFolderTest {
  @TempDir private Path temporary;
  private final List<String> notes = new ArrayList<>();

  @Test
  void keepsItsKeys() {
    String cursorKey;
    AccessKey accessKey;
    try (var data = open()) {
      cursorKey = data.cursorKey();
      accessKey = data.accessKey();
    }
    try (var data = open()) {
      assertThat(data.cursorKey()).isEqualTo(cursorKey).hasSize(64);
      assertThat(data.accessKey()).isEqualTo(accessKey);
    }
    assertThat(notes).isEmpty();
  }

  @Test
  void noTwoFoldersHaveOneKey() {
    try (var data = open();
        var other = DataFolder.open(temporary.resolve("other"), notes::add)) {
      assertThat(data.accessKey()).isNotEqualTo(other.accessKey());
      assertThat(data.accessKey().secret()).hasSize(40);
      assertThat(data.accessKey().toString()).doesNotContain(data.accessKey().secret());
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nobodyElseReadsIt() throws IOException {
    try (var data = open()) {
      data.cursorKey();
      data.accessKey();
      data.ownFolder("s3");
    }
    assertThat(permissions("")).isEqualTo("rwx------");
    assertThat(permissions("s3")).isEqualTo("rwx------");
    assertThat(permissions("cursor-key")).isEqualTo("rw-------");
    assertThat(permissions("aws.env")).isEqualTo("rw-------");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void closesKeysThatWereOpenToOthers() throws IOException {
    try (var data = open()) {
      data.cursorKey();
    }
    Path key = temporary.resolve("data/cursor-key");
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
    try (var data = open()) {
      data.cursorKey();
    }
    assertThat(permissions("cursor-key")).isEqualTo("rw-------");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void leavesAFolderThatWasThereAsOpenAsItWas() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("data"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    open().close();
    assertThat(permissions("")).isEqualTo("rwxr-xr-x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "\0\0\0\0",
        "0123",
        "\u00ff\u00fe",
        "export AWS_ACCESS_KEY_ID=\nexport AWS_SECRET_ACCESS_KEY=\n",
        "export AWS_ACCESS_KEY_ID=LOCAL\n",
        "export AWS_ACCESS_KEY_ID=LOCAL\nexport AWS_SECRET_ACCESS_KEY=$(reboot)\n"
      })
  void makesAKeyAnewThatIsSpoilt(String content) throws IOException {
    Files.createDirectory(temporary.resolve("data"));
    for (String name : List.of("cursor-key", "aws.env")) {
      Files.writeString(
          temporary.resolve("data").resolve(name), content, StandardCharsets.ISO_8859_1);
    }
    try (var data = open()) {
      assertThat(data.cursorKey()).hasSize(64);
      assertThat(data.accessKey().secret()).hasSize(40);
    }
    assertThat(notes).hasSize(2).allMatch(note -> note.endsWith("made anew."));
  }

  private DataFolder open() {
    return DataFolder.open(temporary.resolve("data"), notes::add);
  }

  private String permissions(String name) throws IOException {
    return PosixFilePermissions.toString(
        Files.getPosixFilePermissions(temporary.resolve("data").resolve(name)));
  }
}
