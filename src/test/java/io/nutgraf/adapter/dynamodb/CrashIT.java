package io.nutgraf.adapter.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.app.Articles;
import io.nutgraf.app.DeleteArticle;
import io.nutgraf.app.Drop;
import io.nutgraf.app.InMemoryBucket;
import io.nutgraf.app.InMemoryTextStore;
import io.nutgraf.app.InMemoryVersionedBucket;
import io.nutgraf.app.IngestDocument;
import io.nutgraf.app.ObjectEvent;
import io.nutgraf.app.TextStore;
import io.nutgraf.app.UnavailableException;
import io.nutgraf.model.DocumentId;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A crash between any two writes, and the event again: the tables end as if nothing had been. */
@ExtendWith(DynamoDbLocal.class)
class CrashIT {

  private static final String LONG = Drop.longText(1);
  private static final String LONGER = Drop.longText(2);
  private static final String GERMAN =
      "Die Verbündeten haben am Dienstag beschlossen, dass sie enger zusammenarbeiten wollen. "
          + "Das sagte der Generalsekretär nach der Sitzung in Bukarest.";

  private static final String ON_NATO =
      "NATO Secretary General Jens Stoltenberg met President Volodymyr Zelensky in Kyiv. "
          + "Stoltenberg said that the allies would send more weapons to Ukraine.";
  private static final String ON_RUSSIA =
      "Foreign Minister Sergey Lavrov spoke in Moscow on Tuesday about Ukraine. "
          + "Lavrov said that the Russian Foreign Ministry was ready for talks.";

  private final DynamoDbClient client;

  CrashIT(DynamoDbClient client) {
    this.client = client;
  }

  /** What the tables and the store of texts hold. */
  private record State(
      Set<Map<String, AttributeValue>> articles,
      Set<Map<String, AttributeValue>> index,
      Set<String> texts) {}

  /** When an event that broke off comes again. */
  private enum Again {
    AT_ONCE,
    AFTER_ALL_OTHERS
  }

  @Test
  void longTextReplacedByALongText() {
    assertNoCrashShows("inbox/agency/a.txt", LONG, LONGER);
  }

  @Test
  void longTextReplacedByAShortOneOfAnotherLanguage() {
    assertNoCrashShows("inbox/agency/a.txt", LONG, GERMAN);
  }

  @Test
  void newsOfSomebodyReplacedByNewsOfSomebodyElse() {
    var faultless = new FaultyWrites(Integer.MAX_VALUE);
    assertThat(facets(run(faultless, Again.AT_ONCE, "inbox/a.txt", ON_NATO, ON_RUSSIA)))
        .contains("people#la", "place=ukraine", "place=moscow")
        .doesNotContain("people#st", "place=kyiv");
    assertNoCrashShows("inbox/a.txt", ON_NATO, ON_RUSSIA);
  }

  @Test
  void newsOfSomebodyRemoved() {
    assertNoCrashShows("inbox/a.txt", ON_NATO, null);
  }

  @Test
  void successReplacedByAFailureAndRemoved() {
    assertNoCrashShows("inbox/agency/sport/a.txt", LONG, "", null);
  }

  @Test
  void removedAndDroppedAgain() {
    assertNoCrashShows("inbox/a.txt", GERMAN, null, LONG);
  }

  @Test
  void deletedByRequest() {
    for (String text : List.of(LONG, ON_NATO)) {
      int crash = 0;
      FaultyWrites faults;
      do {
        faults = new FaultyWrites(++crash);
        assertDeletedWhole(faults, text);
      } while (faults.broke());
      assertThat(crash).isGreaterThan(3);
    }
  }

  private void assertDeletedWhole(FaultyWrites faults, String text) {
    DynamoDbTables tables = DynamoDbLocal.newTables(client);
    var texts = new InMemoryTextStore();
    var bucket = new InMemoryVersionedBucket();
    ObjectEvent event = bucket.change("inbox/agency/a.txt", text);
    ingest(new FaultyWrites(Integer.MAX_VALUE), bucket, tables, texts).ingest(event);
    DynamoDbClient failing = faults.around(DynamoDbClient.class, client);
    var store = new DynamoDbSummaryStore(failing, tables, Articles.DROP_PREFIX);
    var shelf = faults.around(TextStore.class, texts);
    var sentences = Drop.sentences(store, shelf, new DynamoDbReuseIndex(failing, tables));
    var delete = new DeleteArticle(store, shelf, sentences, new InMemoryBucket(Drop.START));
    DocumentId id = DocumentId.of(event.location());
    try {
      assertThat(delete.delete(id, false)).isTrue();
    } catch (UnavailableException | SdkClientException e) {
      delete.delete(id, false);
    }
    assertThat(delete.delete(id, false)).isFalse();
    assertThat(texts.names()).isEmpty();
    assertThat(facets(state(tables, texts))).allMatch(Announced::is);
    assertThat(scan(tables.articles()))
        .singleElement()
        .satisfies(item -> assertThat(item).containsOnlyKeys("id", "seq", "removedVersion"));
    drop(tables);
  }

  private void assertNoCrashShows(String key, @Nullable String... versions) {
    State undisturbed = run(new FaultyWrites(Integer.MAX_VALUE), Again.AT_ONCE, key, versions);
    for (Again again : Again.values()) {
      int crash = 0;
      FaultyWrites faults;
      do {
        faults = new FaultyWrites(++crash);
        assertThat(run(faults, again, key, versions))
            .as("broken off before write %d, again %s", crash, again)
            .isEqualTo(undisturbed);
      } while (faults.broke());
      assertThat(crash).isGreaterThan(versions.length * 2);
    }
  }

  private static List<String> facets(State state) {
    return state.index().stream().map(row -> Attributes.string(row, DynamoDbTables.FACET)).toList();
  }

  private State run(FaultyWrites faults, Again again, String key, @Nullable String... versions) {
    DynamoDbTables tables = DynamoDbLocal.newTables(client);
    var texts = new InMemoryTextStore();
    var bucket = new InMemoryVersionedBucket();
    IngestDocument ingest = ingest(faults, bucket, tables, texts);
    var pending = new ArrayDeque<ObjectEvent>();
    for (String version : versions) {
      pending.add(bucket.change(key, version));
    }
    while (!pending.isEmpty()) {
      ObjectEvent event = pending.remove();
      try {
        ingest.ingest(event);
      } catch (UnavailableException | SdkClientException e) {
        if (again == Again.AT_ONCE) {
          pending.addFirst(event);
        } else {
          pending.addLast(event);
        }
      }
    }
    State state = state(tables, texts);
    drop(tables);
    return state;
  }

  private IngestDocument ingest(
      FaultyWrites faults,
      InMemoryVersionedBucket bucket,
      DynamoDbTables tables,
      InMemoryTextStore texts) {
    DynamoDbClient failing = faults.around(DynamoDbClient.class, client);
    return Drop.ingest(
        bucket,
        new DynamoDbSummaryStore(failing, tables, Articles.DROP_PREFIX),
        faults.around(TextStore.class, texts),
        new DynamoDbReuseIndex(failing, tables));
  }

  private State state(DynamoDbTables tables, InMemoryTextStore texts) {
    return new State(scan(tables.articles()), withoutTurns(tables), texts.names());
  }

  /** How often a signature was replaced tells nothing of what it says. */
  private Set<Map<String, AttributeValue>> withoutTurns(DynamoDbTables tables) {
    return scan(tables.index()).stream()
        .map(
            item -> {
              var rest = new HashMap<>(item);
              rest.remove(SignatureItem.TURN);
              return rest;
            })
        .collect(Collectors.toSet());
  }

  private void drop(DynamoDbTables tables) {
    client.deleteTable(delete -> delete.tableName(tables.articles()));
    client.deleteTable(delete -> delete.tableName(tables.index()));
  }

  private Set<Map<String, AttributeValue>> scan(String table) {
    return new HashSet<>(
        client.scanPaginator(scan -> scan.tableName(table)).items().stream().toList());
  }
}
