package io.nutgraf.adapter.dynamodb;

import static io.nutgraf.app.Articles.UPLOADED;
import static io.nutgraf.app.Articles.about;
import static io.nutgraf.app.Articles.article;
import static io.nutgraf.app.Articles.failed;
import static io.nutgraf.app.Articles.id;
import static io.nutgraf.app.Articles.sequencer;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.app.ArticleFilter;
import io.nutgraf.app.Articles;
import io.nutgraf.app.ListPosition;
import io.nutgraf.app.SummaryStore;
import io.nutgraf.app.Topic;
import io.nutgraf.model.Article;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The index is derived: whatever it holds, no list shows a wrong row. */
@ExtendWith(DynamoDbLocal.class)
class ArticleIndexIT {

  private static final ArticleFilter FOLDER =
      new ArticleFilter(null, null, "s", null, null, List.of());
  private static final ArticleFilter GERMAN =
      new ArticleFilter(null, null, null, "de", null, List.of());
  private static final ArticleFilter FAILED =
      new ArticleFilter(null, null, null, null, "failed", List.of());

  private static final Topic KYIV = new Topic(Topic.Kind.PLACE, "kyiv");
  private static final Topic PUTIN = new Topic(Topic.Kind.PERSON, "vladimir-putin");
  private static final ArticleFilter IN_KYIV = ArticleFilter.of(List.of(KYIV));

  private final DynamoDbClient client;
  private final DynamoDbTables tables;
  private final SummaryStore store;

  ArticleIndexIT(DynamoDbClient client) {
    this.client = client;
    this.tables = DynamoDbLocal.newTables(client);
    this.store = new DynamoDbSummaryStore(client, tables, Articles.DROP_PREFIX);
  }

  @Test
  void aRepetitionMakesALostIndexWhole() {
    List<Article> articles =
        List.of(
            article("s/a", "2022-11-29"),
            article("s/b", "2021-01-05", "de", UPLOADED, List.of(KYIV)),
            failed("c", UPLOADED));
    articles.forEach(article -> store.save(article, null, sequencer(1)));
    List<List<Article>> before = lists();
    scanIndex().forEach(this::deleteFromIndex);
    assertThat(lists()).isNotEqualTo(before);
    articles.forEach(article -> store.save(article, null, sequencer(1)));
    assertThat(lists()).isEqualTo(before);
    assertThat(before).extracting(List::size).containsExactly(3, 2, 1, 1, 1);
  }

  @Test
  void aRowOfAnArticleThatIsGoneIsNotListed() {
    store.save(about("s/a", "2022-11-29", List.of(KYIV)), null, sequencer(1));
    List<Map<String, AttributeValue>> rows = scanIndex();
    store.remove(id("s/a"), sequencer(2), UPLOADED);
    rows.forEach(row -> client.putItem(put -> put.tableName(tables.index()).item(row)));
    assertThat(lists()).containsOnly(List.of());
  }

  @Test
  void aRowOfAnArticleAsItOnceWasIsNotListed() {
    store.save(article("s/a", "2022-11-29", "de", UPLOADED, List.of(KYIV)), null, sequencer(1));
    List<Map<String, AttributeValue>> rows = scanIndex();
    Article newer = article("s/a", "2022-11-28", "en", UPLOADED);
    store.save(newer, null, sequencer(2));
    rows.forEach(row -> client.putItem(put -> put.tableName(tables.index()).item(row)));
    List<Article> only = List.of(newer);
    assertThat(lists()).containsExactly(only, only, List.of(), List.of(), List.of());
  }

  @Test
  void goesThroughManyRowsThatDoNotMatch() {
    for (int i = 0; i < 130; i++) {
      store.save(article("s/n" + i, "2022-11-01"), null, sequencer(1));
    }
    Article wanted = article("s/wanted", "2022-10-01", "de", UPLOADED);
    store.save(wanted, null, sequencer(1));
    var filter =
        new ArticleFilter(null, LocalDate.of(2022, 11, 30), "s", "de", "succeeded", List.of());
    assertThat(store.list(filter, null, 5).articles()).containsExactly(wanted);
    var calls = new AtomicInteger();
    var counted = new DynamoDbSummaryStore(counting(calls), tables, Articles.DROP_PREFIX);
    assertThat(counted.list(filter, null, 1).articles()).containsExactly(wanted);
    assertThat(calls).hasValueLessThan(40);
  }

  @Test
  void looksThroughTheListOfTheRarestTopic() {
    for (int i = 0; i < 120; i++) {
      store.save(about("n" + i, "2022-11-01", List.of(KYIV)), null, sequencer(1));
    }
    Article wanted = about("wanted", "2022-10-01", List.of(PUTIN, KYIV));
    store.save(wanted, null, sequencer(1));
    var calls = new AtomicInteger();
    var counted = new DynamoDbSummaryStore(counting(calls), tables, Articles.DROP_PREFIX);
    var filter = ArticleFilter.of(List.of(KYIV, PUTIN));
    assertThat(counted.list(filter, null, 1).articles()).containsExactly(wanted);
    assertThat(calls).hasValueLessThan(6);
  }

  @Test
  void aTopicIsOneRow() {
    store.save(article("a", "2022-11-29"), null, sequencer(1));
    long before = rows();
    store.save(about("a", "2022-11-29", List.of(KYIV, PUTIN)), null, sequencer(2));
    assertThat(rows()).isEqualTo(before + 2);
    store.remove(id("a"), sequencer(3), UPLOADED);
    assertThat(rows()).isZero();
  }

  @Test
  void theLastEventWinsHoweverManyComeAtOnce() throws Exception {
    var orders = new ArrayList<Integer>();
    for (int order = 1; order <= 24; order++) {
      orders.add(order);
    }
    Collections.shuffle(orders, new Random(1));
    try (var threads = Executors.newFixedThreadPool(8)) {
      var written = new ArrayList<Future<?>>();
      for (int order : orders) {
        written.add(threads.submit(() -> write(order)));
      }
      for (Future<?> each : written) {
        each.get();
      }
    }
    Article last = version(24);
    assertThat(store.find(id("s/a")).orElseThrow().article()).isEqualTo(last);
    List<Article> only = List.of(last);
    assertThat(lists()).containsExactly(only, only, only, List.of(), only);
  }

  private DynamoDbClient counting(AtomicInteger calls) {
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            DynamoDbClient.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (_, method, arguments) -> {
              calls.incrementAndGet();
              return method.invoke(client, arguments);
            });
  }

  private SummaryStore.Written write(int order) {
    return order % 5 == 0
        ? store.remove(id("s/a"), sequencer(order), UPLOADED)
        : store.save(version(order), null, sequencer(order));
  }

  private static Article version(int order) {
    String day = "2022-11-%02d".formatted(order);
    return article(
        "s/a",
        day,
        order % 2 == 0 ? "de" : "en",
        UPLOADED,
        order % 3 == 0 ? List.of(KYIV) : List.of());
  }

  private List<List<Article>> lists() {
    var lists = new ArrayList<List<Article>>();
    for (ArticleFilter filter : List.of(ArticleFilter.ALL, FOLDER, GERMAN, FAILED, IN_KYIV)) {
      List<Article> articles = store.list(filter, null, 100).articles();
      assertThat(articles)
          .isSortedAccordingTo((a, b) -> ListPosition.of(b).compareTo(ListPosition.of(a)));
      lists.add(articles);
    }
    return lists;
  }

  /** How many rows articles have. */
  private long rows() {
    return scanIndex().stream()
        .map(row -> Attributes.string(row, DynamoDbTables.FACET))
        .filter(facet -> !Announced.is(facet))
        .count();
  }

  private List<Map<String, AttributeValue>> scanIndex() {
    return client.scanPaginator(scan -> scan.tableName(tables.index())).items().stream().toList();
  }

  private void deleteFromIndex(Map<String, AttributeValue> key) {
    client.deleteItem(delete -> delete.tableName(tables.index()).key(key));
  }
}
