package io.nutgraf.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownFilesTest {
  private static final FileState OLD = new FileState(3, 1_000, "(dev=1,ino=2)");
  private static final FileState NEW = new FileState(4, 2_000, "");

  @TempDir private Path folder;
  private final List<String> notes = new ArrayList<>();
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("known.ndjson");
  }

  @Test
  void keepsStatesOverRestarts() throws IOException {
    try (var known = KnownFiles.open(file, notes::add)) {
      known.taken(change("inbox/a \"b\"\n.txt", OLD, 1));
      known.taken(change("inbox/c", OLD, 2));
      known.taken(change("inbox/c", NEW, 3));
      known.taken(change("inbox/d", OLD, 4));
      known.taken(change("inbox/d", null, 5));
    }
    for (int restart = 0; restart < 2; restart++) {
      try (var known = KnownFiles.open(file, notes::add)) {
        assertThat(known.states())
            .containsOnlyKeys("inbox/a \"b\"\n.txt", "inbox/c")
            .containsEntry("inbox/c", NEW);
      }
    }
  }

  @Test
  void aLaterChangeIsNotUndoneByAnEarlier() throws IOException {
    try (var known = KnownFiles.open(file, notes::add)) {
      known.taken(change("inbox/c", NEW, 8));
      known.taken(change("inbox/c", OLD, 7));
      assertThat(known.states()).containsEntry("inbox/c", NEW);
    }
  }

  @Test
  void sequencersRiseOverRestartsWhateverTheClockSays() throws IOException {
    long ahead = Long.MAX_VALUE / 2;
    try (var known = KnownFiles.open(file, notes::add)) {
      known.taken(change("inbox/c", null, ahead));
    }
    try (var known = KnownFiles.open(file, notes::add)) {
      assertThat(known.nextSequencer()).isGreaterThan(ahead);
    }
    try (var known = KnownFiles.open(file, notes::add)) {
      long next = known.nextSequencer();
      assertThat(next).isGreaterThan(ahead);
      assertThat(known.nextSequencer()).isGreaterThan(next);
    }
  }

  @Test
  void survivesALineThatACrashCutOff() throws IOException {
    try (var known = KnownFiles.open(file, notes::add)) {
      known.taken(change("inbox/c", OLD, 1));
    }
    Files.writeString(file, "{\"key\":\"inbox/d\",\"sequ", StandardOpenOption.APPEND);
    try (var known = KnownFiles.open(file, notes::add)) {
      assertThat(known.states()).containsOnlyKeys("inbox/c");
    }
    assertThat(notes).singleElement().asString().contains("known.ndjson", "(1)");
  }

  @Test
  void survivesALineThatACrashCutInsideACharacter() throws IOException {
    byte[] letter = "é".getBytes(StandardCharsets.UTF_8);
    Files.writeString(file, "{\"key\":\"inbox/c\",\"sequencer\":1,\"size\":1}\n{\"key\":\"");
    Files.write(file, Arrays.copyOf(letter, 1), StandardOpenOption.APPEND);
    try (var known = KnownFiles.open(file, notes::add)) {
      assertThat(known.states()).containsOnlyKeys("inbox/c");
    }
    assertThat(notes).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "\0\0\0\0",
        "null",
        "[1]",
        "3",
        "{}",
        "{\"key\":{},\"sequencer\":\"x\"}",
        "\u00ff\u00fe",
        "{\"key\":\"inbox/c\",\"sequencer\":9223372036854775807}",
        "{\"sequencer\":-1}"
      })
  void startsWhateverTheJournalHolds(String content) throws IOException {
    Files.writeString(file, content, StandardCharsets.ISO_8859_1);
    try (var known = KnownFiles.open(file, notes::add)) {
      assertThat(known.states()).isEmpty();
      assertThat(known.nextSequencer()).isPositive();
      assertThat(known.nextSequencer()).isPositive();
    }
  }

  @Test
  void sequencersRiseThoughARunWasKilledAndTheClockTurnedBack() throws IOException {
    long given;
    try (var known = KnownFiles.open(file, notes::add)) {
      given = known.nextSequencer();
    }
    long noted =
        Files.readAllLines(file).stream()
            .map(line -> line.replaceAll("\\D", ""))
            .mapToLong(Long::parseLong)
            .max()
            .orElseThrow();
    assertThat(noted).as("what the next run counts on from").isGreaterThanOrEqualTo(given);
  }

  @Test
  void remembersWhatIsADocumentWhateverItsName() throws IOException {
    try (var known = KnownFiles.open(file, notes::add)) {
      known.want("inbox/.a");
      known.want("inbox/.b/c");
      known.want("inbox/.d");
      known.taken(change("inbox/.a", OLD, 1));
      known.taken(change("inbox/.d", null, 2));
    }
    for (int restart = 0; restart < 2; restart++) {
      try (var known = KnownFiles.open(file, notes::add)) {
        assertThat(known.isWanted("inbox/.a")).isTrue();
        assertThat(known.isWantedWithin("inbox/.b/")).isTrue();
        assertThat(known.isWanted("inbox/.d")).isFalse();
        assertThat(known.isWantedWithin("inbox/.e/")).isFalse();
      }
    }
  }

  private static Change change(String key, @Nullable FileState state, long sequencer) {
    return new Change(key, state, sequencer, Instant.EPOCH);
  }
}
