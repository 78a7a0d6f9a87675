package io.nutgraf.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Json;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;

/** The wire shapes that Lambda exchanges with a function that reads a stream of DynamoDB. */
final class StreamJson {

  private StreamJson() {}

  /** An event of Lambda with {@code records}. */
  static byte[] event(List<Record> records) {
    ObjectNode event = Json.object();
    ArrayNode list = event.putArray("Records");
    records.forEach(each -> list.add(json(each)));
    return Json.bytes(event);
  }

  /** The number of the first record that a function wants again; empty where it wants none. */
  static Optional<String> failure(byte[] answer) throws IOException {
    JsonNode first = Json.parse(answer).at("/batchItemFailures/0/itemIdentifier");
    return first.isMissingNode() ? Optional.empty() : Optional.of(first.asText());
  }

  private static ObjectNode json(Record each) {
    StreamRecord written = each.dynamodb();
    ObjectNode json =
        Json.object()
            .put("eventID", each.eventID())
            .put("eventName", each.eventNameAsString())
            .put("eventSource", "aws:dynamodb")
            .put("awsRegion", S3Endpoint.REGION);
    ObjectNode dynamoDb =
        json.putObject("dynamodb")
            .put("SequenceNumber", written.sequenceNumber())
            .put(
                "ApproximateCreationDateTime",
                written.approximateCreationDateTime().toEpochMilli() / 1000.0);
    dynamoDb.set("Keys", item(written.keys()));
    if (written.hasOldImage()) {
      dynamoDb.set("OldImage", item(written.oldImage()));
    }
    if (written.hasNewImage()) {
      dynamoDb.set("NewImage", item(written.newImage()));
    }
    return json;
  }

  private static ObjectNode item(Map<String, AttributeValue> attributes) {
    ObjectNode json = Json.object();
    attributes.forEach((name, value) -> json.set(name, value(value)));
    return json;
  }

  /** Of the types that the table of articles has. */
  private static ObjectNode value(AttributeValue value) {
    ObjectNode json = Json.object();
    switch (value.type()) {
      case S -> json.put("S", value.s());
      case N -> json.put("N", value.n());
      case BOOL -> json.put("BOOL", value.bool());
      case B -> json.put("B", Base64.getEncoder().encodeToString(value.b().asByteArrayUnsafe()));
      case L -> {
        ArrayNode list = json.putArray("L");
        value.l().forEach(each -> list.add(value(each)));
      }
      default -> throw new IllegalStateException("no such type is written: " + value.type());
    }
    return json;
  }
}
