package io.nutgraf.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FolderWatchTest {
  @TempDir private Path temporary;
  private final BlockingQueue<Change> changes = new LinkedBlockingQueue<>();
  private final BlockingQueue<Path> passedOver = new LinkedBlockingQueue<>();
  private Path drop;
  private KnownFiles known;
  private @Nullable FolderWatch watch;

  @BeforeEach
  void start() throws IOException {
    drop = Files.createDirectory(temporary.resolve("drop"));
    known = KnownFiles.open(temporary.resolve("known"), _ -> {});
    restart();
  }

  @AfterEach
  void stop() throws IOException {
    if (watch != null) {
      watch.close();
    }
    known.close();
  }

  @Test
  void tellsNewChangedAndRemovedFiles() throws Exception {
    Path file = Files.writeString(drop.resolve("a.txt"), "one");
    Change created = next();
    assertThat(created.key()).isEqualTo("inbox/a.txt");
    assertThat(created.isRemoval()).isFalse();

    Files.writeString(file, "two");
    Change changed = next();
    assertThat(changed.isRemoval()).isFalse();
    assertThat(changed.sequencer()).isGreaterThan(created.sequencer());

    Files.delete(file);
    Change removed = next();
    assertThat(removed.key()).isEqualTo("inbox/a.txt");
    assertThat(removed.isRemoval()).isTrue();
    assertThat(removed.sequencer()).isGreaterThan(changed.sequencer());
  }

  @Test
  void seesFilesInFoldersThatComeLater() throws Exception {
    Path folder = Files.createDirectories(drop.resolve("2022/11 nov"));
    Files.writeString(folder.resolve("é +.txt"), "text");
    assertThat(next().key()).isEqualTo("inbox/2022/11 nov/é +.txt");
  }

  @Test
  void saysOnceThatItPassesOverANameThatIsNoString() throws Exception {
    String write = "printf text > \"$(printf 'caf\\351.txt')\"";
    assertThat(new ProcessBuilder("sh", "-c", write).directory(drop.toFile()).start().waitFor())
        .isZero();
    assertThat(passedOver.poll(20, TimeUnit.SECONDS)).asString().startsWith("caf").endsWith(".txt");
    Files.writeString(drop.resolve("café.txt"), "text");
    assertThat(next().key()).isEqualTo("inbox/café.txt");
    nothingElse();
    assertThat(passedOver).isEmpty();
  }

  @Test
  void waitsForAFileThatIsStillWritten() throws Exception {
    Path file = drop.resolve("slow.txt");
    for (int i = 0; i < 12; i++) {
      Files.writeString(file, "line\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      Thread.sleep(Duration.ofMillis(150));
    }
    assertThat(next().state()).extracting("size").isEqualTo(60L);
    nothingElse();
  }

  @Test
  void passesOverNamesThatBeginWithADot() throws Exception {
    Files.writeString(drop.resolve(".DS_Store"), "x");
    Files.createDirectory(drop.resolve(".git"));
    Files.writeString(drop.resolve(".git/config"), "x");
    Files.writeString(drop.resolve("b.txt"), "x");
    assertThat(next().key()).isEqualTo("inbox/b.txt");
    nothingElse();
  }

  @Test
  void tellsAtOnceWhatIsSaidToBeWhole() throws Exception {
    Path file = Files.writeString(drop.resolve("whole.txt"), "x");
    long start = System.nanoTime();
    watching().written(file);
    next();
    assertThat(System.nanoTime() - start).isLessThan(TimeUnit.MILLISECONDS.toNanos(350));
  }

  @Test
  void afterARestartTellsOnlyWhatChangedMeanwhile() throws Exception {
    Path kept = Files.writeString(drop.resolve("kept.txt"), "x");
    Path gone = Files.writeString(drop.resolve("gone.txt"), "x");
    known.taken(next());
    known.taken(next());
    watching().close();
    Files.delete(gone);
    Files.writeString(drop.resolve("new.txt"), "x");
    restart();
    assertThat(List.of(next(), next()))
        .extracting(change -> change.key() + " " + change.isRemoval())
        .containsExactlyInAnyOrder("inbox/gone.txt true", "inbox/new.txt false");
    nothingElse();
    assertThat(kept).exists();
  }

  @Test
  void afterARestartTellsAgainWhatWasNotTakenIn() throws Exception {
    Files.writeString(drop.resolve("a.txt"), "x");
    next();
    watching().close();
    restart();
    assertThat(next().key()).isEqualTo("inbox/a.txt");
  }

  @Test
  void removesNothingWhenTheFolderCannotBeRead() throws Exception {
    Files.writeString(drop.resolve("a.txt"), "x");
    next();
    Files.move(drop, temporary.resolve("elsewhere"));
    nothingElse();
    Files.move(temporary.resolve("elsewhere"), drop);
    nothingElse();
  }

  private FolderWatch watching() {
    return Objects.requireNonNull(watch);
  }

  private void restart() {
    watch =
        FolderWatch.start(
            new DropKeys(S3Endpoint.PREFIX, drop),
            known,
            file -> false,
            changes::add,
            passedOver::add);
  }

  private Change next() throws InterruptedException {
    Change change = changes.poll(20, TimeUnit.SECONDS);
    assertThat(change).as("a change").isNotNull();
    return change;
  }

  private void nothingElse() throws InterruptedException {
    assertThat(changes.poll(1500, TimeUnit.MILLISECONDS)).isNull();
  }
}
