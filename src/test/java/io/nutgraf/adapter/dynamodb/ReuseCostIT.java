package io.nutgraf.adapter.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.app.Articles;
import io.nutgraf.app.DocumentLimits;
import io.nutgraf.app.Drop;
import io.nutgraf.app.InMemoryBucket;
import io.nutgraf.app.InMemoryTextStore;
import io.nutgraf.app.IndexSentences;
import io.nutgraf.app.IngestDocument;
import io.nutgraf.app.ReadNovelty;
import io.nutgraf.app.SummarizeDocument;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.ObjectLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * What a document costs in DynamoDB's own units, as DynamoDB Local counts them. With {@code
 * -Dreuse.texts=FOLDER} also over the texts of a folder, of which it prints the figures.
 */
@ExtendWith(DynamoDbLocal.class)
class ReuseCostIT {

  private static final String BRIEF =
      "The council of the old port approved a new tram line on Tuesday evening. ";

  private final CapacityMeter meter = new CapacityMeter();
  private final DynamoDbClient client;
  private final DynamoDbTables tables;
  private final InMemoryBucket bucket = new InMemoryBucket(Drop.START);
  private final InMemoryTextStore texts = new InMemoryTextStore();
  private final DynamoDbSummaryStore articles;
  private final DynamoDbReuseIndex reuse;

  ReuseCostIT(DynamoDbClient local) {
    client = meter.client(local);
    tables = DynamoDbLocal.newTables(client);
    articles = new DynamoDbSummaryStore(client, tables, Articles.DROP_PREFIX);
    reuse = new DynamoDbReuseIndex(client, tables);
  }

  @Test
  void aStoryOfTheSizeOfTheSeedsCostsUnderSixtyWriteUnits() throws IOException {
    for (Path seed : files(Path.of("seeds"))) {
      String text = Files.readString(seed);
      double without = written(seed.getFileName() + "-off", text, false);
      double with = written(seed.getFileName().toString(), text, true);
      // The seeds are of 3 and 7 kB.
      assertThat(with - without).as(seed.toString()).isBetween(10.0, 62.0);
    }
    Path other = files(Path.of("seeds")).getLast();
    meter.reset();
    assertThat(novelty().read(id(other.getFileName().toString()))).isPresent();
    assertThat(meter.allRead()).isLessThan(60);
  }

  @Test
  void aDocumentWithoutSentencesToIndexCostsOneWriteUnitMore() {
    // The first of a month announces it.
    written("first", BRIEF.substring(0, 20), false);
    double off = written("off", BRIEF.substring(0, 20), false);
    assertThat(written("on", BRIEF.substring(0, 20), true)).isEqualTo(off + 1);
  }

  @Test
  void whatIsInVeryManyDocumentsCostsABoundedRead() {
    for (int i = 0; i < 120; i++) {
      written("d" + i, BRIEF + "It is number " + i + " of many that say the same.", true);
    }
    meter.reset();
    assertThat(novelty().read(id("d119"))).isPresent();
    assertThat(meter.allRead()).isLessThan(60);
  }

  @Test
  @EnabledIfSystemProperty(named = "reuse.texts", matches = ".+")
  void printsTheFiguresOfAFolder() throws IOException {
    List<Path> files = files(Path.of(System.getProperty("reuse.texts", ".")));
    List<Double> core = new ArrayList<>();
    List<Double> sentences = new ArrayList<>();
    List<Double> reads = new ArrayList<>();
    for (Path file : files) {
      String text = Files.readString(file);
      String name = file.getFileName().toString();
      double without = written(name + "-off", text, false);
      core.add(without);
      sentences.add(written(name, text, true) - without);
    }
    for (Path file : files) {
      meter.reset();
      var _ = novelty().read(id(file.getFileName().toString()));
      reads.add(meter.allRead());
    }
    System.out.println("documents " + files.size());
    print("write units without sentences", core);
    print("write units of sentences", sentences);
    print("read units of a novelty read", reads);
  }

  private static void print(String what, List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    double mean = sorted.stream().mapToDouble(it -> it).average().orElse(0);
    System.out.printf(
        "%s: mean %.1f, median %.1f, nine of ten %.1f, most %.1f%n",
        what,
        mean,
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 9 / 10),
        sorted.getLast());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static DocumentId id(String name) {
    return DocumentId.of(new ObjectLocation(InMemoryBucket.NAME, Articles.DROP_PREFIX + name));
  }

  private ReadNovelty novelty() {
    return new ReadNovelty(articles, texts, Drop.sentences(articles, texts, reuse), reuse);
  }

  /** The write units of dropping a text. */
  private double written(String name, String text, boolean on) {
    var summarize =
        SummarizeDocument.within(DocumentLimits.ofBytes(Drop.MAX_BYTES), InstantSource.system());
    var ingest =
        new IngestDocument(
            bucket,
            articles,
            texts,
            new IndexSentences(articles, texts, summarize, reuse, on),
            summarize,
            Articles.DROP_PREFIX,
            InstantSource.system());
    meter.reset();
    ingest.ingest(bucket.put(Articles.DROP_PREFIX + name, text));
    return meter.allWritten();
  }
}
