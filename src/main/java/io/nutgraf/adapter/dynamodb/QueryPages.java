package io.nutgraf.adapter.dynamodb;

import static io.nutgraf.adapter.dynamodb.DynamoDbCalls.call;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** The items of a query, page after page as they are asked for, each larger than the last. */
final class QueryPages implements Iterator<Map<String, AttributeValue>> {

  private static final int MOST_AT_ONCE = 100;

  private final DynamoDbClient client;
  private @Nullable QueryRequest next;
  private Iterator<Map<String, AttributeValue>> page =
      List.<Map<String, AttributeValue>>of().iterator();

  QueryPages(DynamoDbClient client, QueryRequest first) {
    this.client = client;
    this.next = first;
  }

  @Override
  public boolean hasNext() {
    while (!page.hasNext() && next != null) {
      QueryRequest request = next;
      QueryResponse response = call(() -> client.query(request));
      page = response.items().iterator();
      next = following(request, response);
    }
    return page.hasNext();
  }

  private static @Nullable QueryRequest following(QueryRequest request, QueryResponse response) {
    if (response.lastEvaluatedKey().isEmpty()) {
      return null;
    }
    return request.toBuilder()
        .exclusiveStartKey(response.lastEvaluatedKey())
        .limit(Math.min(2 * request.limit(), MOST_AT_ONCE))
        .build();
  }

  @Override
  public Map<String, AttributeValue> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return page.next();
  }
}
