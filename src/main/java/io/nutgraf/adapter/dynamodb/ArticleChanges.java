package io.nutgraf.adapter.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.app.ArticleChange;
import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads the stream of the table of articles, which has each write of an item, with the item before
 * and after it: so what the store did is told by the store, and can neither be forgotten nor be
 * told though it was not done.
 */
public final class ArticleChanges {

  /** DynamoDB numbers the records of a stream with up to 40 digits. */
  private static final int DIGITS = 40;

  private ArticleChanges() {}

  /**
   * The change that a record of the stream tells of, in the form in which Lambda hands it over;
   * empty where it is none of an article: an answer that is remembered, or an item whose record no
   * version can read.
   */
  public static Optional<ArticleChange> read(JsonNode streamRecord) {
    JsonNode dynamoDb = streamRecord.path("dynamodb");
    Map<String, AttributeValue> before = item(dynamoDb.path("OldImage"));
    Map<String, AttributeValue> now = item(dynamoDb.path("NewImage"));
    Map<String, AttributeValue> stands = now.isEmpty() ? before : now;
    if (!stands.containsKey(ArticleItem.SEQUENCER)
        || DocumentId.parse(Attributes.string(stands, DynamoDbTables.ID)).isEmpty()) {
      return Optional.empty();
    }
    ArticleItem item = ArticleItem.from(stands);
    if (item.isArticle() && item.article() == null) {
      return Optional.empty();
    }
    return Optional.of(
        new ArticleChange(
            item.id(),
            article(before),
            now.isEmpty() ? null : item.article(),
            item.sequencer(),
            number(dynamoDb.path("SequenceNumber").asText()),
            time(dynamoDb.path("ApproximateCreationDateTime"))));
  }

  private static @Nullable Article article(Map<String, AttributeValue> item) {
    return ArticleItem.articleIn(item).orElse(null);
  }

  private static String number(String sequenceNumber) {
    int missing = DIGITS - sequenceNumber.length();
    return missing > 0 ? "0".repeat(missing) + sequenceNumber : sequenceNumber;
  }

  /** Seconds, with or without a fraction. */
  private static Instant time(JsonNode seconds) {
    BigDecimal millis = seconds.decimalValue().movePointRight(3);
    return Instant.ofEpochMilli(millis.longValue());
  }

  private static Map<String, AttributeValue> item(JsonNode image) {
    var item = new HashMap<String, AttributeValue>();
    image.properties().forEach(each -> item.put(each.getKey(), value(each.getValue())));
    return item;
  }

  /** Of the types that this store writes; any other is as if it were empty. */
  private static AttributeValue value(JsonNode typed) {
    if (typed.has("S")) {
      return AttributeValue.fromS(typed.get("S").asText());
    }
    if (typed.has("N")) {
      return AttributeValue.fromN(typed.get("N").asText());
    }
    if (typed.has("B")) {
      byte[] bytes = Base64.getDecoder().decode(typed.get("B").asText());
      return AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(bytes));
    }
    if (typed.has("BOOL")) {
      return AttributeValue.fromBool(typed.get("BOOL").asBoolean());
    }
    return AttributeValue.fromL(list(typed.path("L")));
  }

  private static List<AttributeValue> list(JsonNode elements) {
    var list = new ArrayList<AttributeValue>();
    elements.forEach(each -> list.add(value(each)));
    return list;
  }
}
