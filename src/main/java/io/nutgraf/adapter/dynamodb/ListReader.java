package io.nutgraf.adapter.dynamodb;

import static io.nutgraf.adapter.dynamodb.DynamoDbCalls.call;

import io.nutgraf.adapter.dynamodb.ArticleList.Range;
import io.nutgraf.app.ListPosition;
import io.nutgraf.model.DocumentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** The queries of the list. */
final class ListReader {

  /** How many rows tell how rare a topic is. */
  private static final int SAMPLE = 50;

  private static final boolean OLDEST_FIRST = true;
  private static final boolean NEWEST_FIRST = false;

  private final DynamoDbClient client;
  private final DynamoDbTables tables;

  ListReader(DynamoDbClient client, DynamoDbTables tables) {
    this.client = client;
    this.tables = tables;
  }

  /** The months of a range that a list has articles in, the newest first. */
  Iterator<String> months(Optional<Facet> facet, Range range) {
    String list = facet.map(Facet::value).orElse(ArticleIndex.ALL);
    // A month sorts before every position in it, so the range begins with the month's own.
    String from = range.from().length() < 7 ? range.from() : range.from().substring(0, 7);
    QueryRequest request =
        queryIndex(Rows.of(ArticleIndex.months(list)), new Range(from, range.before()), 100);
    return items(request)
        .map(item -> Attributes.string(item, DynamoDbTables.POSITION))
        .filter(month -> month.compareTo(range.before()) < 0)
        .iterator();
  }

  /** The rows of a month within a range, the newest first, {@code atOnce} a shard read together. */
  Iterator<ListRow> rows(Optional<Facet> facet, String month, Range range, int atOnce) {
    List<Iterator<ListRow>> shards =
        IntStream.range(0, Partition.SHARDS)
            .mapToObj(shard -> Partition.of(month, shard))
            .map(partition -> shard(facet, partition, range, atOnce))
            .toList();
    return MergedRows.newestFirst(shards);
  }

  private Iterator<ListRow> shard(
      Optional<Facet> facet, String partition, Range range, int atOnce) {
    return facet
        .map(it -> rows(it.rows(partition), range, atOnce, NEWEST_FIRST))
        .orElseGet(
            () -> {
              QueryRequest query =
                  query(tables.articles(), DynamoDbTables.MONTH, partition, range, atOnce);
              return rows(query.toBuilder().indexName(DynamoDbTables.BY_MONTH).build(), "", range);
            });
  }

  /**
   * The rows of any of these topics within a range, the newest first, {@code atOnce} a topic read
   * together; an article of several of them is listed once.
   */
  Iterator<ListRow> rows(List<Facet> topics, Range range, int atOnce) {
    return MergedRows.newestFirst(
        topics.stream().map(it -> rows(it.rows(), range, atOnce, NEWEST_FIRST)).toList());
  }

  /** The rows of a topic nearest to {@code position}, {@code each} on either side at most. */
  Stream<ListRow> around(Facet topic, ListPosition position, int each) {
    var earlier = new Range(Range.ALL.from(), position.value());
    var later = new Range(position.justAbove(), Range.ALL.before());
    return Stream.of(
            rows(topic.rows(), earlier, each, NEWEST_FIRST),
            rows(topic.rows(), later, each, OLDEST_FIRST))
        .flatMap(rows -> take(rows, each).stream());
  }

  private static List<ListRow> take(Iterator<ListRow> rows, int most) {
    List<ListRow> taken = new ArrayList<>();
    while (taken.size() < most && rows.hasNext()) {
      taken.add(rows.next());
    }
    return taken;
  }

  /** The rows of any of these topics, the oldest first, {@code atOnce} a topic read together. */
  Iterator<ListRow> earliest(List<Facet> topics, int atOnce) {
    return MergedRows.oldestFirst(
        topics.stream().map(it -> rows(it.rows(), Range.ALL, atOnce, OLDEST_FIRST)).toList());
  }

  /**
   * The topics with the fewest rows in a range. Of those that have many, the ones whose newest rows
   * go back furthest.
   */
  List<Facet> rarest(List<List<Facet>> topics, Range range) {
    record Sample(List<Facet> topics, List<ListRow> rows) {

      String reach() {
        return rows.isEmpty() ? "" : rows.getLast().position();
      }
    }
    return topics.stream()
        .map(any -> new Sample(any, sample(any, range)))
        .min(Comparator.comparingInt((Sample it) -> it.rows().size()).thenComparing(Sample::reach))
        .orElseThrow()
        .topics();
  }

  private List<ListRow> sample(List<Facet> topics, Range range) {
    Iterable<ListRow> rows = () -> rows(topics, range, SAMPLE);
    return StreamSupport.stream(rows.spliterator(), false).limit(SAMPLE).toList();
  }

  /** The rows within a range of their positions, the newest first. */
  QueryRequest queryIndex(Rows rows, Range range, int atOnce) {
    var within = new Range(rows.beginning() + range.from(), rows.beginning() + range.before());
    return query(tables.index(), DynamoDbTables.FACET, rows.partition(), within, atOnce);
  }

  private Iterator<ListRow> rows(Rows rows, Range range, int atOnce, boolean oldestFirst) {
    QueryRequest query = queryIndex(rows, range, atOnce);
    return rows(query.toBuilder().scanIndexForward(oldestFirst).build(), rows.beginning(), range);
  }

  private Iterator<ListRow> rows(QueryRequest request, String beginning, Range range) {
    return items(request)
        .map(item -> ListRow.from(item, beginning))
        .filter(row -> range.contains(row.position()))
        .iterator();
  }

  private static QueryRequest query(
      String table, String keyName, String key, Range range, int limit) {
    return QueryRequest.builder()
        .tableName(table)
        .keyConditionExpression("#key = :key AND #position BETWEEN :from AND :before")
        .expressionAttributeNames(Map.of("#key", keyName, "#position", DynamoDbTables.POSITION))
        .expressionAttributeValues(
            Map.of(
                ":key", AttributeValue.fromS(key),
                ":from", AttributeValue.fromS(range.from()),
                ":before", AttributeValue.fromS(range.before())))
        .scanIndexForward(false)
        .limit(limit)
        .build();
  }

  private Stream<Map<String, AttributeValue>> items(QueryRequest request) {
    var pages = new QueryPages(client, request);
    return StreamSupport.stream(
        ((Iterable<Map<String, AttributeValue>>) () -> pages).spliterator(), false);
  }

  /** The same rows with their articles, as those were a moment ago. */
  List<ListRow> resolve(List<ListRow> rows) {
    List<DocumentId> missing =
        rows.stream().filter(row -> row.article() == null).map(ListRow::id).distinct().toList();
    if (missing.isEmpty()) {
      return rows;
    }
    Map<DocumentId, ListRow> found = find(missing);
    return rows.stream()
        .map(row -> row.article() == null ? row.with(found.get(row.id())) : row)
        .toList();
  }

  private Map<DocumentId, ListRow> find(List<DocumentId> ids) {
    var found = new HashMap<DocumentId, ListRow>();
    KeysAndAttributes left = articles(ids);
    for (var patience = new Patience(); ; patience.spend()) {
      var request =
          BatchGetItemRequest.builder().requestItems(Map.of(tables.articles(), left)).build();
      var response = call(() -> client.batchGetItem(request));
      for (var item : response.responses().getOrDefault(tables.articles(), List.of())) {
        if (item.containsKey(DynamoDbTables.POSITION)) {
          ListRow row = ListRow.from(item, "");
          found.put(row.id(), row);
        }
      }
      if (!response.unprocessedKeys().containsKey(tables.articles())) {
        return found;
      }
      left = response.unprocessedKeys().get(tables.articles());
    }
  }

  /** As they were a moment ago, like the rows that name them: that costs half as much. */
  private static KeysAndAttributes articles(List<DocumentId> ids) {
    return KeysAndAttributes.builder()
        .keys(
            ids.stream()
                .map(id -> Map.of(DynamoDbTables.ID, AttributeValue.fromS(id.value())))
                .toList())
        .projectionExpression("#id, #position, #contents, #article")
        .expressionAttributeNames(
            Map.of(
                "#id", DynamoDbTables.ID,
                "#position", DynamoDbTables.POSITION,
                "#contents", ItemContents.ALL,
                "#article", ItemContents.OLD_RECORD))
        .build();
  }
}
