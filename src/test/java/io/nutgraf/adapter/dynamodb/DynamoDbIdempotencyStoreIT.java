package io.nutgraf.adapter.dynamodb;

import io.nutgraf.app.IdempotencyStore;
import io.nutgraf.app.IdempotencyStoreContract;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@ExtendWith(DynamoDbLocal.class)
class DynamoDbIdempotencyStoreIT extends IdempotencyStoreContract {

  private final DynamoDbClient client;

  DynamoDbIdempotencyStoreIT(DynamoDbClient client) {
    this.client = client;
  }

  @Override
  protected IdempotencyStore empty() {
    return new DynamoDbIdempotencyStore(client, DynamoDbLocal.newTables(client));
  }
}
