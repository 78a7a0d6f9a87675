package io.nutgraf.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an embedded cloud finds that was ended at a bad moment, or whose files are spoilt. */
@Timeout(240)
class RestartIT {
  private static final String TEXT = "The bridge over the river Taw reopened on Monday.\n";

  @TempDir private Path folder;
  private Path drop;
  private Path journal;

  @BeforeEach
  void name() throws IOException {
    drop = Files.createDirectory(folder.resolve("drop"));
    journal = folder.resolve("data/known-files.ndjson");
  }

  @Test
  void removesTheArticleOfAFileThatWasNeverNotedAndIsGone() throws Exception {
    try (var before = start()) {
      for (String name : List.of("gone.txt", "kept.txt", "unnoted.txt")) {
        Files.writeString(drop.resolve(name), TEXT);
        assertThat(before.next()).isEqualTo("succeeded inbox/" + name);
      }
    }
    // Killed between the write of the articles and the journal's lines:
    forget("gone.txt");
    forget("unnoted.txt");
    Files.delete(drop.resolve("gone.txt"));
    try (var after = start()) {
      assertThat(List.of(after.next(), after.next()))
          .containsExactlyInAnyOrder("removed inbox/gone.txt", "succeeded inbox/unnoted.txt");
      assertThat(after.toldSoon()).isEmpty();
      assertThat(after.summary("gone.txt").statusCode()).isEqualTo(404);
      assertThat(after.firstSentence("kept.txt")).isEqualTo(TEXT.strip());

      Files.writeString(drop.resolve("gone.txt"), TEXT);
      assertThat(after.next()).isEqualTo("succeeded inbox/gone.txt");
    }
  }

  @Test
  void startsAfterAnEndInTheMiddleOfALineOrAFile() throws Exception {
    try (var before = start()) {
      Files.writeString(drop.resolve("café.txt"), TEXT);
      assertThat(before.next()).isEqualTo("succeeded inbox/café.txt");
    }
    byte[] lines = Files.readAllBytes(journal);
    int cut = new String(lines, StandardCharsets.ISO_8859_1).indexOf('Ã') + 1;
    assertThat(cut).as("the first byte of é").isPositive();
    Files.write(journal, Arrays.copyOf(lines, cut));
    Files.write(folder.resolve("data/cursor-key"), new byte[0]);
    try (var after = start()) {
      assertThat(List.of(after.next(), after.next()))
          .allMatch(told -> told.startsWith("noted "))
          .anyMatch(told -> told.contains("known-files.ndjson"))
          .anyMatch(told -> told.contains("cursor-key"));
      assertThat(after.next()).isEqualTo("succeeded inbox/café.txt");
      assertThat(after.firstSentence("café.txt")).isEqualTo(TEXT.strip());
    }
  }

  @Test
  void saysInOneSentenceThatTheTablesAreSpoilt() throws Exception {
    start().close();
    Path tables = folder.resolve("data/dynamodb/shared-local-instance.db");
    assertThat(tables).exists();
    Files.writeString(tables, "no database at all\n".repeat(1000));
    Files.deleteIfExists(tables.resolveSibling("shared-local-instance.db-wal")); // could mend it
    assertThatThrownBy(this::start)
        .isInstanceOf(StartException.class)
        .hasMessageContaining("DynamoDB Local cannot use its files in " + tables.getParent());
  }

  @Test
  void aDocumentPutThroughS3MayBeginWithADot() throws Exception {
    try (var cloud = start()) {
      Files.writeString(drop.resolve(".by-hand.txt"), TEXT);
      cloud.put("inbox/.notes/.a.txt", TEXT);
      assertThat(cloud.next()).isEqualTo("succeeded inbox/.notes/.a.txt");
      assertThat(cloud.toldSoon()).isEmpty();
    }
    try (var again = start()) {
      assertThat(again.toldSoon()).isEmpty();
      assertThat(again.firstSentence(".notes/.a.txt")).isEqualTo(TEXT.strip());
      Files.delete(drop.resolve(".notes/.a.txt"));
      assertThat(again.next()).isEqualTo("removed inbox/.notes/.a.txt");
    }
  }

  private LocalCloud start() {
    return new LocalCloud(folder.resolve("data"), drop);
  }

  private void forget(String name) throws IOException {
    String kept =
        Files.readString(journal)
            .lines()
            .filter(line -> !line.contains(name))
            .collect(Collectors.joining("\n", "", "\n"));
    Files.writeString(journal, kept);
  }
}
