package io.nutgraf.adapter.dynamodb;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveSpecification;

/**
 * The two tables, as {@code template.yaml} defines them for AWS; every name here stands there too.
 *
 * <p>{@code articles}: one item per document, keyed by {@code id} (and the remembered answers,
 * {@code idempotency#…}); {@code expiresAt} is its time to live, of tombstones and answers. Its
 * index {@code by-month} lists articles by {@code month} ({@code 2022-11#3}: month and shard) and
 * {@code position}, and projects besides (INCLUDE) the attribute "article", which only older items
 * have: a table's index cannot be changed, and so a new item costs one unit there, not four. {@code
 * article-index}: derived, one item per article and facet, keyed by {@code facet} and {@code
 * position}.
 *
 * @param articles the name of the first table
 * @param index the name of the second
 */
public record DynamoDbTables(String articles, String index) {

  static final String ID = "id";
  static final String MONTH = "month";
  static final String POSITION = "position";
  static final String ARTICLE = "article";
  static final String FACET = "facet";
  static final String EXPIRES_AT = "expiresAt";
  static final String BY_MONTH = "by-month";

  /** An item as it was and as it is: only both tell what has become of a document. */
  public static final StreamViewType STREAMED = StreamViewType.NEW_AND_OLD_IMAGES;

  /** Creates what is missing, where no template does: on a laptop and in tests. */
  public void createMissing(DynamoDbClient client) {
    create(
        client,
        CreateTableRequest.builder()
            .tableName(articles)
            .attributeDefinitions(string(ID), string(MONTH), string(POSITION))
            .keySchema(key(ID, KeyType.HASH))
            .globalSecondaryIndexes(byMonth())
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .build());
    create(
        client,
        CreateTableRequest.builder()
            .tableName(index)
            .attributeDefinitions(string(FACET), string(POSITION))
            .keySchema(key(FACET, KeyType.HASH), key(POSITION, KeyType.RANGE))
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .build());
  }

  private void create(DynamoDbClient client, CreateTableRequest table) {
    try {
      client.createTable(table);
    } catch (ResourceInUseException e) {
      return; // It is there.
    }
    client.waiter().waitUntilTableExists(request -> request.tableName(table.tableName()));
    if (table.tableName().equals(articles)) {
      var expiry = TimeToLiveSpecification.builder().attributeName(EXPIRES_AT).enabled(true);
      client.updateTimeToLive(
          request -> request.tableName(articles).timeToLiveSpecification(expiry.build()));
    }
  }

  /**
   * The stream of what is written to the table of articles, which begins with this where no
   * template has made it begin.
   *
   * @return the name that readers ask for it by
   */
  public String articleStream(DynamoDbClient client) {
    TableDescription table = client.describeTable(it -> it.tableName(articles)).table();
    StreamSpecification stream = table.streamSpecification();
    if (stream == null || !stream.streamEnabled()) {
      var both = StreamSpecification.builder().streamEnabled(true).streamViewType(STREAMED).build();
      table =
          client
              .updateTable(it -> it.tableName(articles).streamSpecification(both))
              .tableDescription();
    }
    return table.latestStreamArn();
  }

  private static GlobalSecondaryIndex byMonth() {
    return GlobalSecondaryIndex.builder()
        .indexName(BY_MONTH)
        .keySchema(List.of(key(MONTH, KeyType.HASH), key(POSITION, KeyType.RANGE)))
        .projection(
            Projection.builder()
                .projectionType(ProjectionType.INCLUDE)
                .nonKeyAttributes(ARTICLE)
                .build())
        .build();
  }

  private static AttributeDefinition string(String name) {
    return AttributeDefinition.builder()
        .attributeName(name)
        .attributeType(ScalarAttributeType.S)
        .build();
  }

  private static KeySchemaElement key(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }
}
