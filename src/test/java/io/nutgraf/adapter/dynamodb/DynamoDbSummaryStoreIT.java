package io.nutgraf.adapter.dynamodb;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.nutgraf.app.Articles;
import io.nutgraf.app.SummaryStore;
import io.nutgraf.app.SummaryStoreContract;
import io.nutgraf.app.UnavailableException;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.ObjectLocation;
import org.junit.jupiter.api.Test;
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

  @Test
  void aTableThatIsNotThereIsAnOutage() {
    var nowhere = new DynamoDbTables("no-such-table", "no-such-index");
    var store = new DynamoDbSummaryStore(client, nowhere, Articles.DROP_PREFIX);
    var id = DocumentId.of(new ObjectLocation("bucket", "key"));
    assertThatExceptionOfType(UnavailableException.class)
        .isThrownBy(() -> store.find(id))
        .matches(e -> !e.throttled());
  }
}
