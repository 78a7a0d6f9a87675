package io.nutgraf.adapter.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.app.AnyTopic;
import io.nutgraf.app.Articles;
import io.nutgraf.app.Cursors;
import io.nutgraf.app.Drop;
import io.nutgraf.app.FindName;
import io.nutgraf.app.FindQuotes;
import io.nutgraf.app.InMemoryTextStore;
import io.nutgraf.app.InMemoryVersionedBucket;
import io.nutgraf.app.IngestDocument;
import io.nutgraf.app.QuoteFilter;
import io.nutgraf.app.ReadName;
import io.nutgraf.app.ShortName;
import io.nutgraf.app.Topic;
import io.nutgraf.model.EntityType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What names and quotations cost, in the units that DynamoDB charges for. */
@ExtendWith(DynamoDbLocal.class)
class NameCostIT {

  private static final System.Logger LOG = System.getLogger("cost");
  private static final Topic STOLTENBERG = Topic.of(Topic.Kind.PERSON, "Jens Stoltenberg");

  private final CapacityMeter meter = new CapacityMeter();
  private final DynamoDbClient client;
  private final DynamoDbTables tables;
  private final DynamoDbSummaryStore articles;
  private final DynamoDbNameIndex names;
  private final InMemoryVersionedBucket bucket = new InMemoryVersionedBucket();
  private final IngestDocument ingest;

  NameCostIT(DynamoDbClient local) {
    client = meter.client(local);
    tables = DynamoDbLocal.newTables(local);
    articles = new DynamoDbSummaryStore(client, tables, Articles.DROP_PREFIX);
    names = new DynamoDbNameIndex(client, tables, Articles.DROP_PREFIX);
    ingest = Drop.ingest(bucket, articles, new InMemoryTextStore());
  }

  @AfterEach
  void close() {
    client.close();
  }

  private double drop(String name, String text) {
    meter.reset();
    ingest.ingest(bucket.change("inbox/" + name, text));
    return meter.allWritten();
  }

  private static String seed(String name) throws IOException {
    return Files.readString(Path.of("seeds", name));
  }

  /** How many rows other names of what is kept take: each is one write unit, once a process. */
  private long rowsOfNames() {
    return client.scanPaginator(scan -> scan.tableName(tables.index())).items().stream()
        .filter(row -> Attributes.string(row, DynamoDbTables.FACET).startsWith("names#"))
        .count();
  }

  @Test
  void aStoryAddsFewShortNamesAndItsFollowUpNone() throws IOException {
    double first = drop("000.txt", seed("000_8f3eb1f4b4bb600a.txt"));
    long rows = rowsOfNames();
    double second = drop("001.txt", seed("001_5b55b37c765ce05d.txt"));
    LOG.log(
        System.Logger.Level.INFO,
        "write units of the seeds: {0} and {1}, of them for names {2} and {3}",
        first,
        second,
        rows,
        rowsOfNames() - rows);
    assertThat(rows).as("none for last names").isLessThan(3);
    assertThat(rowsOfNames()).isEqualTo(rows);
  }

  @Test
  void readsAreBounded() throws IOException {
    String story = seed("000_8f3eb1f4b4bb600a.txt");
    drop("000.txt", story);
    drop("001.txt", seed("001_5b55b37c765ce05d.txt"));
    reads("of two documents");
    for (int i = 0; i < 120; i++) {
      drop("copy" + i + ".txt", story);
    }
    Costs many = reads("of 122 documents");
    assertThat(many.name()).isLessThan(5);
    assertThat(many.quotes()).isLessThan(300);
    assertThat(many.page()).isLessThan(300);
  }

  private record Costs(double name, double quotes, double page) {}

  private Costs reads(String of) {
    meter.reset();
    var found = new FindName(names, articles).find(EntityType.PERSON, "Stoltenberg");
    assertThat(found).isInstanceOf(FindName.Answer.Found.class);
    double name = meter.allRead();
    meter.reset();
    var filter = new QuoteFilter(null, null, AnyTopic.of(STOLTENBERG), null, null);
    new FindQuotes(articles, new Cursors(new byte[16])).find(filter, null, 20);
    double quotes = meter.allRead();
    meter.reset();
    assertThat(new ReadName(articles, names).read(AnyTopic.of(STOLTENBERG))).isPresent();
    double page = meter.allRead();
    LOG.log(
        System.Logger.Level.INFO,
        "read units {0}: short name {1}, page of quotes {2}, page of a person {3}",
        of,
        name,
        quotes,
        page);
    return new Costs(name, quotes, page);
  }

  @Test
  void aShortNameIsOneRow() throws IOException {
    drop("000.txt", seed("000_8f3eb1f4b4bb600a.txt"));
    assertThat(names.called(EntityType.PERSON, "stoltenberg", 9))
        .containsExactly(new ShortName(EntityType.PERSON, "stoltenberg", "jens-stoltenberg"));
  }
}
