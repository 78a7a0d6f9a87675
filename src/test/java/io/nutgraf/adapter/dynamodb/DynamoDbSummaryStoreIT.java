package io.nutgraf.adapter.dynamodb;

import io.nutgraf.app.Articles;
import io.nutgraf.app.SummaryStore;
import io.nutgraf.app.SummaryStoreContract;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@ExtendWith(DynamoDbLocal.class)
class DynamoDbSummaryStoreIT extends SummaryStoreContract {

  private final DynamoDbClient client;

  DynamoDbSummaryStoreIT(DynamoDbClient client) {
    this.client = client;
  }

  @Override
  protected SummaryStore empty() {
    return new DynamoDbSummaryStore(client, DynamoDbLocal.newTables(client), Articles.DROP_PREFIX);
  }
}
