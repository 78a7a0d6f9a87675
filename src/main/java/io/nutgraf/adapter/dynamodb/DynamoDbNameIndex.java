package io.nutgraf.adapter.dynamodb;

import static io.nutgraf.adapter.dynamodb.DynamoDbCalls.call;

import io.nutgraf.app.AnyTopic;
import io.nutgraf.app.ArticleFilter;
import io.nutgraf.app.ListPosition;
import io.nutgraf.app.NameIndex;
import io.nutgraf.app.ShortName;
import io.nutgraf.app.Topic;
import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.EntityType;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Names in the derived table: their short forms, and the lists of topics. */
public final class DynamoDbNameIndex implements NameIndex {

  private final DynamoDbClient client;
  private final DynamoDbTables tables;
  private final String dropPrefix;
  private final ListReader reader;

  /**
   * @param dropPrefix what the keys of the drop folder begin with: {@code inbox/}; or nothing
   */
  public DynamoDbNameIndex(DynamoDbClient client, DynamoDbTables tables, String dropPrefix) {
    this.client = client;
    this.tables = tables;
    this.dropPrefix = dropPrefix;
    this.reader = new ListReader(client, tables);
  }

  @Override
  public List<ShortName> called(EntityType type, String words, int limit) {
    return names(type, words, NameKey.beginning(words), limit);
  }

  @Override
  public List<ShortName> beginningWith(EntityType type, String letters, int limit) {
    return names(type, letters, letters, limit);
  }

  private List<ShortName> names(EntityType type, String words, String beginning, int limit) {
    var request =
        QueryRequest.builder()
            .tableName(tables.index())
            .keyConditionExpression("#facet = :facet AND begins_with(#position, :beginning)")
            .expressionAttributeNames(
                Map.of("#facet", DynamoDbTables.FACET, "#position", DynamoDbTables.POSITION))
            .expressionAttributeValues(
                Map.of(
                    ":facet", AttributeValue.fromS(NameKey.partition(type, words)),
                    ":beginning", AttributeValue.fromS(beginning)))
            .limit(limit)
            .build();
    return call(() -> client.query(request)).items().stream()
        .map(item -> NameKey.parse(type, Attributes.string(item, DynamoDbTables.POSITION)))
        .toList();
  }

  @Override
  public int count(AnyTopic topics, int atMost) {
    int count = 0;
    for (Topic topic : topics.topics()) {
      if (count < atMost) {
        count += count(Facet.of(topic), atMost - count);
      }
    }
    return count;
  }

  /** Rows are so small that a page of DynamoDB's holds any count that is asked for. */
  private int count(Facet topic, int atMost) {
    var request =
        QueryRequest.builder()
            .tableName(tables.index())
            .keyConditionExpression("#facet = :facet")
            .expressionAttributeNames(Map.of("#facet", DynamoDbTables.FACET))
            .expressionAttributeValues(Map.of(":facet", AttributeValue.fromS(topic.value())))
            .select(Select.COUNT)
            .limit(atMost)
            .build();
    return call(() -> client.query(request)).count();
  }

  @Override
  public List<DocumentId> around(Topic topic, ListPosition position, int each) {
    return reader.around(Facet.of(topic), position, each).map(ListRow::id).toList();
  }

  @Override
  public List<Article> earliest(AnyTopic topics, int limit) {
    var filter = new ArticleFilter(null, null, null, null, null, List.of(topics));
    Iterator<ListRow> rows =
        reader.earliest(topics.topics().stream().map(Facet::of).toList(), limit);
    List<Article> articles = new ArrayList<>();
    while (rows.hasNext() && articles.size() < limit) {
      List<ListRow> some = new ArrayList<>();
      while (rows.hasNext() && some.size() < limit - articles.size()) {
        some.add(rows.next());
      }
      reader.resolve(some).stream()
          .filter(row -> row.isTrueOf(filter, dropPrefix))
          .map(ListRow::articleOrThrow)
          .forEach(articles::add);
    }
    return articles;
  }
}
