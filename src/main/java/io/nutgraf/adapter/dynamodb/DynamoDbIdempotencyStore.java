package io.nutgraf.adapter.dynamodb;

import static io.nutgraf.adapter.dynamodb.DynamoDbCalls.call;

import io.nutgraf.app.IdempotencyStore;
import io.nutgraf.model.Sha256;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** Remembered answers, in the table of articles under ids that no article has. */
public final class DynamoDbIdempotencyStore implements IdempotencyStore {

  private static final String ID_PREFIX = "idempotency#";
  private static final String REQUEST = "request";
  private static final String ANSWER = "answer";

  private final DynamoDbClient client;
  private final DynamoDbTables tables;

  public DynamoDbIdempotencyStore(DynamoDbClient client, DynamoDbTables tables) {
    this.client = client;
    this.tables = tables;
  }

  @Override
  public Remembered remember(String key, String request, String answer, Instant now) {
    // What has expired may be there for days more before DynamoDB deletes it.
    PutItemRequest put =
        PutItemRequest.builder()
            .tableName(tables.articles())
            .item(
                Map.of(
                    DynamoDbTables.ID,
                    // Whatever the caller's key looks like, the id is short and of one form.
                    AttributeValue.fromS(ID_PREFIX + Sha256.hex(key)),
                    REQUEST,
                    AttributeValue.fromS(request),
                    ANSWER,
                    AttributeValue.fromS(answer),
                    DynamoDbTables.EXPIRES_AT,
                    seconds(now.plus(LIFE))))
            .conditionExpression("attribute_not_exists(#id) OR #expires <= :now")
            .expressionAttributeNames(
                Map.of("#id", DynamoDbTables.ID, "#expires", DynamoDbTables.EXPIRES_AT))
            .expressionAttributeValues(Map.of(":now", seconds(now)))
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
            .build();
    try {
      call(() -> client.putItem(put));
      return new Remembered.Answer(answer);
    } catch (ConditionalCheckFailedException e) {
      return Attributes.string(e.item(), REQUEST).equals(request)
          ? new Remembered.Answer(Attributes.string(e.item(), ANSWER))
          : new Remembered.Conflict();
    }
  }

  private static AttributeValue seconds(Instant time) {
    return AttributeValue.fromN(Long.toString(time.getEpochSecond()));
  }
}
