package io.nutgraf.adapter.dynamodb;

import io.nutgraf.app.ReuseIndex;
import io.nutgraf.app.ReuseIndexContract;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@ExtendWith(DynamoDbLocal.class)
class DynamoDbReuseIndexIT extends ReuseIndexContract {

  private final DynamoDbClient client;

  DynamoDbReuseIndexIT(DynamoDbClient client) {
    this.client = client;
  }

  @Override
  protected ReuseIndex index() {
    return new DynamoDbReuseIndex(client, DynamoDbLocal.newTables(client));
  }
}
