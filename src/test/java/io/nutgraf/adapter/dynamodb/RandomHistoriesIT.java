package io.nutgraf.adapter.dynamodb;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A few of the random histories with DynamoDB Local itself, as many as the time allows. */
@ExtendWith(DynamoDbLocal.class)
class RandomHistoriesIT {

  private static final int MOST_HISTORIES = 400;
  private static final Duration LONGEST = Duration.ofSeconds(45);

  private final DynamoDbClient client;

  RandomHistoriesIT(DynamoDbClient client) {
    this.client = client;
  }

  @Test
  void leaveOneRightRecordAndNothingElse() {
    Instant end = Instant.now().plus(LONGEST);
    for (long seed = 0; seed < MOST_HISTORIES && Instant.now().isBefore(end); seed++) {
      live(seed);
    }
  }

  private void live(long seed) {
    DynamoDbTables tables = DynamoDbLocal.newTables(client);
    var history = new History(seed, 10_000, client, tables, now -> expire(tables, now));
    try {
      history.run();
    } catch (AssertionError e) {
      throw new AssertionError(
          "seed " + seed + "\n" + String.join("\n", history.log()) + "\n" + e.getMessage(), e);
    } finally {
      client.deleteTable(delete -> delete.tableName(tables.articles()));
      client.deleteTable(delete -> delete.tableName(tables.index()));
    }
  }

  /** DynamoDB Local deletes what has expired by its own clock, which does not run as fast. */
  private void expire(DynamoDbTables tables, Instant now) {
    for (var item : client.scan(scan -> scan.tableName(tables.articles())).items()) {
      AttributeValue expires = item.get(DynamoDbTables.EXPIRES_AT);
      if (expires != null && Long.parseLong(expires.n()) < now.getEpochSecond()) {
        String id = Attributes.string(item, DynamoDbTables.ID);
        var key = Map.of(DynamoDbTables.ID, AttributeValue.fromS(id));
        client.deleteItem(delete -> delete.tableName(tables.articles()).key(key));
      }
    }
  }
}
