package io.nutgraf.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownFilesTest {
  private static final FileState OLD = new FileState(3, 1_000, "(dev=1,ino=2)");
  private static final FileState NEW = new FileState(4, 2_000, "");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("known.ndjson");
  }

  @Test
  void keepsStatesOverRestarts() throws IOException {
    try (var known = KnownFiles.open(file)) {
      known.taken(change("inbox/a \"b\"\n.txt", OLD, 1));
      known.taken(change("inbox/c", OLD, 2));
      known.taken(change("inbox/c", NEW, 3));
      known.taken(change("inbox/d", OLD, 4));
      known.taken(change("inbox/d", null, 5));
    }
    for (int restart = 0; restart < 2; restart++) {
      try (var known = KnownFiles.open(file)) {
        assertThat(known.states())
            .containsOnlyKeys("inbox/a \"b\"\n.txt", "inbox/c")
            .containsEntry("inbox/c", NEW);
      }
    }
  }

  @Test
  void aLaterChangeIsNotUndoneByAnEarlier() throws IOException {
    try (var known = KnownFiles.open(file)) {
      known.taken(change("inbox/c", NEW, 8));
      known.taken(change("inbox/c", OLD, 7));
      assertThat(known.states()).containsEntry("inbox/c", NEW);
    }
  }

  @Test
  void sequencersRiseOverRestartsWhateverTheClockSays() throws IOException {
    long ahead = Long.MAX_VALUE / 2;
    try (var known = KnownFiles.open(file)) {
      known.taken(change("inbox/c", null, ahead));
    }
    try (var known = KnownFiles.open(file)) {
      assertThat(known.nextSequencer()).isGreaterThan(ahead);
    }
    try (var known = KnownFiles.open(file)) {
      long next = known.nextSequencer();
      assertThat(next).isGreaterThan(ahead);
      assertThat(known.nextSequencer()).isGreaterThan(next);
    }
  }

  @Test
  void survivesALineThatACrashCutOff() throws IOException {
    try (var known = KnownFiles.open(file)) {
      known.taken(change("inbox/c", OLD, 1));
    }
    Files.writeString(file, "{\"key\":\"inbox/d\",\"sequ", StandardOpenOption.APPEND);
    try (var known = KnownFiles.open(file)) {
      assertThat(known.states()).containsOnlyKeys("inbox/c");
    }
  }

  private static Change change(String key, @Nullable FileState state, long sequencer) {
    return new Change(key, state, sequencer, Instant.EPOCH);
  }
}
