package io.nutgraf.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.adapter.dynamodb.DynamoDbLocal;
import io.nutgraf.adapter.dynamodb.DynamoDbSummaryStore;
import io.nutgraf.app.Articles;
import io.nutgraf.app.SummaryStore;
import io.nutgraf.model.Sequencer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@ExtendWith(DynamoDbLocal.class)
@Timeout(120)
class StocktakingIT {
  private static final int MANY = 250;

  @TempDir private Path folder;
  private final BlockingQueue<Change> gone = new LinkedBlockingQueue<>();
  private Path drop;
  private DropKeys keys;
  private SummaryStore articles;

  @BeforeEach
  void prepare(DynamoDbClient client) throws IOException {
    drop = Files.createDirectory(folder.resolve("drop"));
    keys = new DropKeys(Articles.DROP_PREFIX, drop);
    articles =
        new DynamoDbSummaryStore(client, DynamoDbLocal.newTables(client), Articles.DROP_PREFIX);
  }

  @Test
  void tellsOfEveryArticleWhoseFileIsGoneAndOfNoOther() throws Exception {
    Set<String> expected = new HashSet<>();
    try (var known = KnownFiles.open(folder.resolve("known"), _ -> {})) {
      long last = 0;
      for (int i = 0; i < MANY; i++) {
        String name = "file-" + i;
        last = known.nextSequencer();
        articles.save(Articles.article(name, "2022-11-29"), null, sequencer(last));
        String key = Articles.article(name, "2022-11-29").source().location().key();
        if (i % 7 == 0) {
          Files.writeString(keys.file(key), "there");
        } else if (i % 7 == 1) {
          known.taken(new Change(key, new FileState(1, 1, ""), last, Instant.EPOCH));
        } else {
          expected.add(key);
        }
      }
      try (var _ = Stocktaking.start(articles, known, keys, gone::add)) {
        while (!expected.isEmpty()) {
          Change change = gone.poll(30, TimeUnit.SECONDS);
          assertThat(change).as("one of " + expected.size()).isNotNull();
          assertThat(change.isRemoval()).isTrue();
          assertThat(change.sequencer()).isGreaterThan(last);
          assertThat(expected.remove(change.key())).as(change.key()).isTrue();
        }
        assertThat(gone.poll(1, TimeUnit.SECONDS)).isNull();
      }
    }
  }

  @Test
  void tellsOfNothingWhereTheDropFolderIsNotThere() throws Exception {
    articles.save(Articles.article("a", "2022-11-29"), null, sequencer(1));
    Files.delete(drop);
    try (var known = KnownFiles.open(folder.resolve("known"), _ -> {});
        var _ = Stocktaking.start(articles, known, keys, gone::add)) {
      assertThat(gone.poll(2, TimeUnit.SECONDS)).isNull();
    }
  }

  private static Sequencer sequencer(long number) {
    return Sequencer.parse(String.format("%016X", number)).orElseThrow();
  }
}
