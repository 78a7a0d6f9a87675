package io.nutgraf.adapter.dynamodb;

import static io.nutgraf.app.Articles.UPLOADED;
import static io.nutgraf.app.Articles.id;
import static io.nutgraf.app.Signatures.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.app.Edition;
import io.nutgraf.app.ReuseIndex;
import io.nutgraf.app.ReuseIndexContract;
import io.nutgraf.app.Signature;
import io.nutgraf.app.Signatures;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;

/** The items of the index, and what they cost. */
class DynamoDbReuseIndexTest extends ReuseIndexContract {

  private static final DynamoDbTables TABLES = new DynamoDbTables("articles", "index");

  private final InMemoryDynamoDb client = new InMemoryDynamoDb(TABLES);

  @Override
  protected ReuseIndex index() {
    return new DynamoDbReuseIndex(client, TABLES);
  }

  @Test
  void aLongDocumentHasNoMoreThan64Rows() {
    Signature novel = Signatures.of("novel", UPLOADED, 1, sentences(0, 3_000));
    assertThat(novel.whole()).isFalse();
    assertThat(novel.prints().prints()).hasSize(ReuseIndex.MOST_SENTENCES);
    index().bring(novel, List.of(), true);
    assertThat(rows()).hasSize(ReuseIndex.MOST_ROWS);
  }

  /** Or what they share would be found by chance. */
  @Test
  void longDocumentsAreFoundByTheSameOfWhatTheyShare() {
    Set<IndexKey> one = SentenceRow.of(Signatures.of("a", UPLOADED, 1, sentences(0, 256)));
    Set<IndexKey> other = SentenceRow.of(Signatures.of("b", UPLOADED, 1, sentences(128, 384)));
    Set<String> both = facets(one);
    both.retainAll(facets(other));
    assertThat(both).hasSizeGreaterThan(20);
  }

  @Test
  void aRowThatIsLeftOfAnotherIsClearedWithWhatTouchedIt() {
    Signature first = Signatures.of("a", UPLOADED, 1, sentences(0, 3));
    Signature second = Signatures.of("a", UPLOADED, 2, sentences(2, 5));
    index().bring(second, List.of(), true);
    SentenceRow.of(first)
        .forEach(row -> client.putItem(put -> put.tableName("index").item(row.attributes())));
    index().bring(second, List.of(first), false);
    assertThat(rows()).isEqualTo(SentenceRow.of(second));
    SentenceRow.of(first)
        .forEach(row -> client.putItem(put -> put.tableName("index").item(row.attributes())));
    index().clear(id("a"), List.of(first));
    assertThat(rows()).isEmpty();
  }

  @Test
  void anArticleThatIsMadeAnewWritesOnlyRowsThatChange() {
    Signature first = Signatures.of("a", UPLOADED, 1, sentences(0, 20));
    index().bring(first, List.of(), true);
    Signature same = madeBy(first, "nutgraf/later");
    assertThat(rowsWritten(index -> index.bring(same, List.of(same), true))).isZero();
    List<String> changed = new ArrayList<>(sentences(0, 19));
    changed.add(sentence(30));
    Signature other = madeBy(Signatures.of("a", UPLOADED, 1, changed), "nutgraf/latest");
    assertThat(rowsWritten(index -> index.bring(other, List.of(other), true))).isEqualTo(2);
    assertThat(rows()).isEqualTo(SentenceRow.of(other));
  }

  @Test
  void aSignatureThatCannotBeReadIsReplaced() {
    Map<String, AttributeValue> item = new HashMap<>(SignatureItem.key(id("a")));
    item.put("seq", AttributeValue.fromS("0".repeat(48)));
    item.put("prints", AttributeValue.fromS("of another format"));
    client.putItem(put -> put.tableName("index").item(item));
    assertThat(index().find(id("a"))).isEmpty();
    Signature signature = Signatures.of("a", UPLOADED, 1, sentences(0, 3));
    index().bring(signature, List.of(), true);
    assertThat(index().find(id("a"))).contains(signature);
  }

  @Test
  void aNewDocumentIsOneReadAndOneWriteBesidesItsRows() {
    Signature signature = Signatures.of("a", UPLOADED, 1, sentences(0, 20));
    assertThat(calls(index -> index.bring(signature, List.of(signature), true)))
        .isEqualTo(Map.of("getItem", 1, "putItem", 1, "batchWriteItem", 1));
    assertThat(calls(index -> index.clear(id("b"), List.of()))).isEqualTo(Map.of("getItem", 1));
  }

  @Test
  void aKeyOfVeryManyDocumentsCostsTwoQueries() {
    for (int i = 0; i < 500; i++) {
      index()
          .bring(
              Signatures.of("d" + i, UPLOADED.plusSeconds(i), 1, sentences(1, 2)), List.of(), true);
    }
    Signature last = Signatures.of("z", UPLOADED.plusSeconds(900), 1, sentences(1, 2));
    assertThat(
            calls(
                index ->
                    index.under(
                        Set.copyOf(last.prints().prints().getFirst().keys()), last.moment())))
        .isEqualTo(Map.of("query", 2));
  }

  private static Signature madeBy(Signature it, String version) {
    var edition = new Edition(it.edition().sequencer(), version);
    return new Signature(edition, it.cited(), it.prints(), it.whole(), it.form());
  }

  private static List<String> sentences(int from, int to) {
    return IntStream.range(from, to).mapToObj(Signatures::sentence).toList();
  }

  private static Set<String> facets(Set<IndexKey> rows) {
    return rows.stream().map(IndexKey::facet).collect(Collectors.toSet());
  }

  private Set<IndexKey> rows() {
    return client.scan(scan -> scan.tableName("index")).items().stream()
        .map(
            item ->
                new IndexKey(
                    Attributes.string(item, DynamoDbTables.FACET),
                    Attributes.string(item, DynamoDbTables.POSITION)))
        .filter(row -> row.facet().startsWith("k#"))
        .collect(Collectors.toSet());
  }

  private Map<String, Integer> calls(Consumer<ReuseIndex> work) {
    var calls = new TreeMap<String, Integer>();
    watch(work, (name, _) -> calls.merge(name, 1, Integer::sum));
    return calls;
  }

  private int rowsWritten(Consumer<ReuseIndex> work) {
    var written = new int[1];
    watch(
        work,
        (_, request) -> {
          if (request instanceof BatchWriteItemRequest batch) {
            batch.requestItems().values().forEach(writes -> written[0] += writes.size());
          }
        });
    return written[0];
  }

  private interface Watcher {
    void called(String name, Object request);
  }

  private void watch(Consumer<ReuseIndex> work, Watcher watcher) {
    var watched =
        (DynamoDbClient)
            Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                (_, method, arguments) -> {
                  watcher.called(method.getName(), arguments[0]);
                  return Turns.call(client, method, arguments);
                });
    work.accept(new DynamoDbReuseIndex(watched, TABLES));
  }
}
