package io.nutgraf.adapter.dynamodb;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.app.Articles;
import io.nutgraf.app.Features;
import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.Sequencer;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Records of the stream of the table of articles, as Lambda hands them to a function. */
public final class StreamedWrites {

  private StreamedWrites() {}

  /** The write of an article where there was another one, or none. */
  public static ObjectNode article(@Nullable Article before, Article now, int order) {
    return record(before == null ? null : item(before, order - 1), item(now, order), order);
  }

  /** The write of a tombstone in the place of an article. */
  public static ObjectNode removal(Article before, int order) {
    ArticleItem there = articleItem(before, order - 1);
    ArticleItem tombstone =
        ArticleItem.tombstone(before.id(), Articles.sequencer(order), Articles.UPLOADED);
    return record(there.attributes(), tombstone.replacing(there).attributes(), order);
  }

  /** A write that nothing can be made of. */
  public static ObjectNode spoilt(int order) {
    ObjectNode record = article(null, Articles.article("spoilt.txt", null), order);
    ((ObjectNode) record.at("/dynamodb/NewImage/seq")).put("S", "no sequencer");
    return record;
  }

  static ObjectNode record(
      @Nullable Map<String, AttributeValue> before,
      @Nullable Map<String, AttributeValue> now,
      int order) {
    ObjectNode record = Json.object().put("eventSource", "aws:dynamodb");
    ObjectNode dynamoDb =
        record
            .putObject("dynamodb")
            .put("SequenceNumber", Integer.toString(order))
            .put("ApproximateCreationDateTime", 1_669_796_130);
    if (before != null) {
      dynamoDb.set("OldImage", json(before));
    }
    if (now != null) {
      dynamoDb.set("NewImage", json(now));
    }
    return record;
  }

  static Map<String, AttributeValue> item(Article article, int order) {
    return articleItem(article, order).attributes();
  }

  static ArticleItem articleItem(Article article, int order) {
    return ArticleItem.of(
        article, null, Articles.sequencer(order), Articles.DROP_PREFIX, Features.ALL);
  }

  static ArticleItem tombstone(DocumentId id, Sequencer sequencer) {
    return ArticleItem.tombstone(id, sequencer, Articles.UPLOADED);
  }

  private static ObjectNode json(Map<String, AttributeValue> item) {
    ObjectNode json = Json.object();
    item.forEach((name, value) -> json.set(name, json(value)));
    return json;
  }

  private static ObjectNode json(AttributeValue value) {
    ObjectNode json = Json.object();
    switch (value.type()) {
      case S -> json.put("S", value.s());
      case N -> json.put("N", value.n());
      case BOOL -> json.put("BOOL", value.bool());
      case B -> json.put("B", Base64.getEncoder().encodeToString(value.b().asByteArray()));
      default -> {
        ArrayNode list = json.putArray("L");
        value.l().forEach(each -> list.add(json(each)));
      }
    }
    return json;
  }
}
