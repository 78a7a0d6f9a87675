package io.nutgraf.adapter.dynamodb;

import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@ExtendWith(DynamoDbLocal.class)
class OtherVersionsIT extends OtherVersionsContract {

  private final DynamoDbClient client;

  OtherVersionsIT(DynamoDbClient client) {
    super(client);
    this.client = client;
  }

  @Override
  protected DynamoDbTables newTables() {
    return DynamoDbLocal.newTables(client);
  }
}
