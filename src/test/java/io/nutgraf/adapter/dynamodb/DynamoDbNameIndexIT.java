package io.nutgraf.adapter.dynamodb;

import io.nutgraf.app.Articles;
import io.nutgraf.app.NameIndex;
import io.nutgraf.app.NameIndexContract;
import io.nutgraf.app.SummaryStore;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@ExtendWith(DynamoDbLocal.class)
class DynamoDbNameIndexIT extends NameIndexContract {

  private final DynamoDbClient client;
  private final DynamoDbTables tables;

  DynamoDbNameIndexIT(DynamoDbClient client) {
    this.client = client;
    this.tables = DynamoDbLocal.newTables(client);
  }

  @Override
  protected SummaryStore empty() {
    return new DynamoDbSummaryStore(client, tables, Articles.DROP_PREFIX);
  }

  @Override
  protected NameIndex namesOf(SummaryStore store) {
    return new DynamoDbNameIndex(client, tables, Articles.DROP_PREFIX);
  }
}
