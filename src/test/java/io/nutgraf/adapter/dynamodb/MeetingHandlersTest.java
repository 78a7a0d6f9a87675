package io.nutgraf.adapter.dynamodb;

import static io.nutgraf.app.Articles.about;
import static io.nutgraf.app.Articles.id;
import static io.nutgraf.app.Articles.madeBy;
import static io.nutgraf.app.Articles.sequencer;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.app.Articles;
import io.nutgraf.app.SummaryStore;
import io.nutgraf.app.Topic;
import io.nutgraf.model.Article;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Two handlers at one article, and what a handler asks of DynamoDB when it is alone. */
class MeetingHandlersTest {

  private static final DynamoDbTables TABLES = new DynamoDbTables("articles", "index");
  private static final Article ON_KYIV =
      about("a", "2022-11-29", List.of(new Topic(Topic.Kind.PLACE, "kyiv")));
  private static final Article ON_MOSCOW =
      about("a", "2022-11-29", List.of(new Topic(Topic.Kind.PLACE, "moscow")));

  private static final Article ON_PARIS =
      about("a", "2022-11-29", List.of(new Topic(Topic.Kind.PLACE, "paris")));

  @Test
  void theOlderClearsTheRowsThatItWritesTooLate() {
    meet(
        nothing -> {},
        older -> older.save(ON_KYIV, null, sequencer(1)),
        newer -> newer.save(ON_MOSCOW, null, sequencer(2)),
        Set.of("language=en#2022-11", "place=moscow"));
  }

  @Test
  void theOlderRestoresTheRowsThatItDeletesTooLate() {
    meet(
        first -> first.save(ON_KYIV, null, sequencer(1)),
        older -> older.save(ON_MOSCOW, null, sequencer(2)),
        newer -> newer.save(ON_KYIV, null, sequencer(3)),
        Set.of("language=en#2022-11", "place=kyiv"));
  }

  @Test
  void aRemovalLeavesNoRowOfAWriterAtWork() {
    meet(
        nothing -> {},
        writer -> writer.save(ON_KYIV, null, sequencer(1)),
        remover -> remover.remove(id("a"), sequencer(2), Articles.UPLOADED),
        Set.of());
  }

  @Test
  void twoRequestsToDeleteLeaveNoRow() {
    meet(
        first -> first.save(ON_KYIV, null, sequencer(1)),
        one -> one.remove(id("a")),
        other -> other.remove(id("a")),
        Set.of());
  }

  /** The article of what is current is written anew, for an older version went. */
  @Test
  void whatIsDeletedByRequestStaysSoForWhoFoundItBefore() {
    Article version = version("v2");
    meet(
        first -> first.save(version, null, sequencer(2)),
        writer -> writer.save(version, null, sequencer(3)),
        deleter -> assertThat(deleter.remove(id("a"))).isPresent(),
        Set.of());
  }

  // ---- An article is made anew, at the sequencer that it has.

  @Test
  void aRepetitionOfItsEventLeavesTheRowsOfARenewedArticle() {
    meet(
        first -> first.save(madeBy(ON_KYIV, "older"), null, sequencer(1)),
        again -> again.save(madeBy(ON_KYIV, "older"), null, sequencer(1)),
        renewer -> renewer.renew(ON_MOSCOW, null, sequencer(1), "older"),
        Set.of("language=en#2022-11", "place=moscow"));
    meet(
        first -> first.save(madeBy(ON_KYIV, "older"), null, sequencer(1)),
        renewer -> renewer.renew(ON_MOSCOW, null, sequencer(1), "older"),
        again -> again.save(madeBy(ON_KYIV, "older"), null, sequencer(1)),
        Set.of("language=en#2022-11", "place=moscow"));
  }

  @Test
  void aRenewalThatComesTooLateLeavesNoRow() {
    meet(
        first -> first.save(madeBy(ON_KYIV, "older"), null, sequencer(1)),
        renewer -> renewer.renew(ON_MOSCOW, null, sequencer(1), "older"),
        newer -> newer.save(ON_KYIV, null, sequencer(2)),
        Set.of("language=en#2022-11", "place=kyiv"));
    meet(
        first -> first.save(madeBy(ON_KYIV, "older"), null, sequencer(1)),
        renewer -> renewer.renew(ON_MOSCOW, null, sequencer(1), "older"),
        remover -> remover.remove(id("a"), sequencer(2), Articles.UPLOADED),
        Set.of());
    meet(
        first -> first.save(madeBy(ON_KYIV, "older"), null, sequencer(1)),
        renewer -> renewer.renew(ON_MOSCOW, null, sequencer(1), "older"),
        deleter -> assertThat(deleter.remove(id("a"))).isPresent(),
        Set.of());
  }

  @Test
  void whoRenewsARenewedArticleLeavesNoRowOfTheFirst() {
    meet(
        first -> first.save(madeBy(ON_KYIV, "older"), null, sequencer(1)),
        slow -> slow.renew(madeBy(ON_PARIS, "old"), null, sequencer(1), "older"),
        quick -> {
          quick.renew(madeBy(ON_PARIS, "old"), null, sequencer(1), "older");
          quick.renew(ON_MOSCOW, null, sequencer(1), "old");
        },
        Set.of("language=en#2022-11", "place=moscow"));
  }

  @Test
  void aRenewalCostsNoMoreThanANewerEvent() {
    var client = new InMemoryDynamoDb(TABLES);
    store(client).save(madeBy(ON_KYIV, "older"), null, sequencer(1));
    assertThat(calls(client, store -> store.renew(ON_MOSCOW, null, sequencer(1), "older")))
        .isEqualTo(Map.of("batchWriteItem", 2, "getItem", 1, "putItem", 1, "updateItem", 1));
  }

  private static Article version(String versionId) {
    return Articles.version((Article.Succeeded) ON_KYIV, versionId);
  }

  @Test
  void anArticleCostsOneReadBesidesItsWrites() {
    var client = new InMemoryDynamoDb(TABLES);
    assertThat(calls(client, store -> store.save(ON_KYIV, null, sequencer(1))))
        .isEqualTo(Map.of("batchWriteItem", 2, "putItem", 1, "getItem", 1));
    assertThat(calls(client, store -> store.save(ON_MOSCOW, null, sequencer(2))))
        .isEqualTo(Map.of("batchWriteItem", 2, "putItem", 2, "updateItem", 1));
    assertThat(calls(client, store -> store.remove(id("a"), sequencer(3), Articles.UPLOADED)))
        .isEqualTo(Map.of("batchWriteItem", 1, "putItem", 2, "updateItem", 1));
    assertThat(calls(client, store -> store.find(id("a")))).isEqualTo(Map.of("getItem", 1));
  }

  private static Map<String, Integer> calls(DynamoDbClient client, Consumer<SummaryStore> work) {
    var calls = new TreeMap<String, Integer>();
    var counting =
        (DynamoDbClient)
            Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                (_, method, arguments) -> {
                  calls.merge(method.getName(), 1, Integer::sum);
                  return Turns.call(client, method, arguments);
                });
    work.accept(store(counting));
    return calls;
  }

  /** Lets one work up to each of its calls, then the other as a whole, then the one on. */
  private static void meet(
      Consumer<SummaryStore> before,
      Consumer<SummaryStore> one,
      Consumer<SummaryStore> other,
      Set<String> facets) {
    int calls = 0;
    boolean met = true;
    while (met) {
      var client = new InMemoryDynamoDb(TABLES);
      before.accept(store(client));
      var turns = new Turns();
      SummaryStore stopping = store(turns.around(DynamoDbClient.class, client));
      Turns.Worker worker = turns.worker(() -> one.accept(stopping));
      calls++;
      for (int i = 0; i < calls; i++) {
        worker.step();
      }
      met = !worker.isDone();
      if (met) {
        other.accept(store(client));
        while (!worker.isDone()) {
          worker.step();
        }
        assertThat(worker.failure()).isEmpty();
        assertThat(facets(client)).as("met before call %d", calls).isEqualTo(facets);
      }
    }
    assertThat(calls).isGreaterThan(2);
  }

  private static SummaryStore store(DynamoDbClient client) {
    return new DynamoDbSummaryStore(client, TABLES, Articles.DROP_PREFIX);
  }

  /** The facets that have a row, without shards. */
  private static Set<String> facets(DynamoDbClient client) {
    return client.scan(scan -> scan.tableName(TABLES.index())).items().stream()
        .map(row -> Attributes.string(row, DynamoDbTables.FACET))
        .filter(facet -> !Announced.is(facet))
        .map(facet -> facet.replaceFirst("#\\d$", ""))
        .collect(Collectors.toSet());
  }
}
