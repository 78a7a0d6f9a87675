package io.nutgraf.adapter.dynamodb;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * The two tables in maps: the calls that the stores make of DynamoDB, and no other. That it answers
 * as DynamoDB does is shown by the contracts that both pass.
 */
final class InMemoryDynamoDb implements DynamoDbClient {

  private static final int MOST_WRITES_AT_ONCE = 25;

  /** Items by their key: partition and, where there is one, position, parted by a zero. */
  private record Table(
      String partition, boolean sorted, NavigableMap<String, Map<String, AttributeValue>> items) {

    Table(String partition, boolean sorted) {
      this(partition, sorted, new TreeMap<>());
    }

    String key(Map<String, AttributeValue> item) {
      String key = string(item, partition);
      return sorted ? key + "\u0000" + string(item, DynamoDbTables.POSITION) : key;
    }

    private static String string(Map<String, AttributeValue> item, String name) {
      AttributeValue value = item.get(name);
      if (value == null || value.s() == null || value.s().isEmpty()) {
        throw invalid("a key lacks " + name);
      }
      return value.s();
    }

    void put(Map<String, AttributeValue> item) {
      items.put(key(item), Map.copyOf(item));
    }
  }

  private final Map<String, Table> tables;

  InMemoryDynamoDb(DynamoDbTables tables) {
    this.tables =
        Map.of(
            tables.articles(), new Table(DynamoDbTables.ID, false),
            tables.index(), new Table(DynamoDbTables.FACET, true));
  }

  /** Deletes what has expired, as DynamoDB does some time afterwards. */
  synchronized void expire(Instant now) {
    for (Table table : tables.values()) {
      table.items.values().removeIf(item -> hasExpired(item, now));
    }
  }

  private static boolean hasExpired(Map<String, AttributeValue> item, Instant now) {
    AttributeValue expires = item.get(DynamoDbTables.EXPIRES_AT);
    return expires != null && Long.parseLong(expires.n()) < now.getEpochSecond();
  }

  private Table table(String name) {
    Table table = tables.get(name);
    if (table == null) {
      throw ResourceNotFoundException.builder().message("no table " + name).build();
    }
    return table;
  }

  @Override
  public synchronized PutItemResponse putItem(PutItemRequest request) {
    Table table = table(request.tableName());
    if (request.hasExpressionAttributeValues() && request.expressionAttributeValues().isEmpty()) {
      throw invalid("ExpressionAttributeValues must not be empty");
    }
    check(
        table.items.get(table.key(request.item())),
        request.conditionExpression(),
        request.expressionAttributeNames(),
        request.expressionAttributeValues());
    table.put(request.item());
    return PutItemResponse.builder().build();
  }

  @Override
  public synchronized UpdateItemResponse updateItem(UpdateItemRequest request) {
    Table table = table(request.tableName());
    Map<String, AttributeValue> old = table.items.get(table.key(request.key()));
    check(
        old,
        request.conditionExpression(),
        request.expressionAttributeNames(),
        request.expressionAttributeValues());
    var item = new HashMap<>(old == null ? request.key() : old);
    String[] words = request.updateExpression().split("\\s*,\\s*|\\s+", -1);
    if (!words[0].equals("REMOVE")) {
      throw new UnsupportedOperationException(request.updateExpression());
    }
    for (int i = 1; i < words.length; i++) {
      item.remove(request.expressionAttributeNames().getOrDefault(words[i], words[i]));
    }
    table.put(item);
    return UpdateItemResponse.builder().build();
  }

  private static void check(
      @Nullable Map<String, AttributeValue> item,
      @Nullable String condition,
      Map<String, String> names,
      Map<String, AttributeValue> values) {
    Map<String, AttributeValue> held = item == null ? Map.of() : item;
    if (condition != null && !new Condition(condition, names, values).holds(held)) {
      throw ConditionalCheckFailedException.builder()
          .message("The conditional request failed")
          .item(held)
          .build();
    }
  }

  @Override
  public synchronized GetItemResponse getItem(GetItemRequest request) {
    Table table = table(request.tableName());
    Map<String, AttributeValue> item = table.items.get(table.key(request.key()));
    return item == null
        ? GetItemResponse.builder().build()
        : GetItemResponse.builder()
            .item(
                projected(item, request.projectionExpression(), request.expressionAttributeNames()))
            .build();
  }

  @Override
  public synchronized DeleteItemResponse deleteItem(DeleteItemRequest request) {
    Table table = table(request.tableName());
    String key = table.key(request.key());
    check(
        table.items.get(key),
        request.conditionExpression(),
        request.expressionAttributeNames(),
        request.expressionAttributeValues());
    table.items.remove(key);
    return DeleteItemResponse.builder().build();
  }

  @Override
  public synchronized BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
    request
        .requestItems()
        .forEach(
            (name, writes) -> {
              Table table = table(name);
              refuseWhatDynamoDbRefuses(table, writes);
              writes.forEach(write -> write(table, write));
            });
    return BatchWriteItemResponse.builder().unprocessedItems(Map.of()).build();
  }

  private static void refuseWhatDynamoDbRefuses(Table table, List<WriteRequest> writes) {
    if (writes.isEmpty() || writes.size() > MOST_WRITES_AT_ONCE) {
      throw invalid(writes.size() + " writes at once");
    }
    Set<String> keys = new HashSet<>();
    for (WriteRequest write : writes) {
      var item =
          write.putRequest() == null ? write.deleteRequest().key() : write.putRequest().item();
      if (!keys.add(table.key(item))) {
        throw invalid("Provided list of item keys contains duplicates");
      }
    }
  }

  private static void write(Table table, WriteRequest write) {
    if (write.putRequest() != null) {
      table.put(write.putRequest().item());
    } else {
      table.items.remove(table.key(write.deleteRequest().key()));
    }
  }

  @Override
  public synchronized BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
    var responses = new HashMap<String, List<Map<String, AttributeValue>>>();
    request
        .requestItems()
        .forEach(
            (name, wanted) -> {
              Table table = table(name);
              var found = new ArrayList<Map<String, AttributeValue>>();
              for (var key : wanted.keys()) {
                Map<String, AttributeValue> item = table.items.get(table.key(key));
                if (item != null) {
                  found.add(
                      projected(
                          item, wanted.projectionExpression(), wanted.expressionAttributeNames()));
                }
              }
              responses.put(name, found);
            });
    return BatchGetItemResponse.builder().responses(responses).unprocessedKeys(Map.of()).build();
  }

  private static Map<String, AttributeValue> projected(
      Map<String, AttributeValue> item, @Nullable String projection, Map<String, String> names) {
    if (projection == null) {
      return item;
    }
    var projected = new HashMap<String, AttributeValue>();
    for (String word : projection.split("\\s*,\\s*", -1)) {
      String name = names.getOrDefault(word, word);
      AttributeValue value = item.get(name);
      if (value != null) {
        projected.put(name, value);
      }
    }
    return projected;
  }

  /** A partition between two positions, of a table or of {@code by-month}. */
  @Override
  public synchronized QueryResponse query(QueryRequest request) {
    Map<String, AttributeValue> values = request.expressionAttributeValues();
    String key = request.expressionAttributeNames().getOrDefault("#key", "");
    AttributeValue wanted = AttributeValue.fromS(Attributes.string(values, ":key"));
    var found = new TreeMap<String, Map<String, AttributeValue>>();
    for (var item : table(request.tableName()).items.values()) {
      if (wanted.equals(item.get(key))) {
        found.put(Attributes.string(item, DynamoDbTables.POSITION), item);
      }
    }
    var between =
        found.subMap(
            Attributes.string(values, ":from"), true, Attributes.string(values, ":before"), true);
    boolean forward = !Boolean.FALSE.equals(request.scanIndexForward());
    NavigableMap<String, Map<String, AttributeValue>> rows =
        forward ? between : between.descendingMap();
    if (!request.exclusiveStartKey().isEmpty()) {
      String start = Attributes.string(request.exclusiveStartKey(), DynamoDbTables.POSITION);
      rows = rows.tailMap(start, false);
    }
    boolean more = rows.size() > request.limit();
    var page = rows.values().stream().limit(request.limit()).toList();
    return QueryResponse.builder()
        .items(page)
        .lastEvaluatedKey(more ? page.getLast() : Map.of())
        .build();
  }

  @Override
  public synchronized ScanResponse scan(ScanRequest request) {
    return ScanResponse.builder().items(table(request.tableName()).items.values()).build();
  }

  private static DynamoDbException invalid(String why) {
    return (DynamoDbException)
        DynamoDbException.builder()
            .message(why)
            .statusCode(400)
            .awsErrorDetails(
                AwsErrorDetails.builder()
                    .errorCode("ValidationException")
                    .errorMessage(why)
                    .build())
            .build();
  }

  @Override
  public String serviceName() {
    return SERVICE_NAME;
  }

  @Override
  public void close() {}
}
