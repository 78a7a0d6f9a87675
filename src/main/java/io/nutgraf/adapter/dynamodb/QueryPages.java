package io.nutgraf.adapter.dynamodb;

import static io.nutgraf.adapter.dynamodb.Calls.call;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** The items of a query, page after page as they are asked for. */
final class QueryPages implements Iterator<Map<String, AttributeValue>> {

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
      next =
          response.hasLastEvaluatedKey() && !response.lastEvaluatedKey().isEmpty()
              ? request.toBuilder().exclusiveStartKey(response.lastEvaluatedKey()).build()
              : null;
    }
    return page.hasNext();
  }

  @Override
  public Map<String, AttributeValue> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return page.next();
  }
}
