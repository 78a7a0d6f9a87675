package io.nutgraf.function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.function.Delivery.Direct;
import io.nutgraf.function.Delivery.Message;
import io.nutgraf.function.Delivery.Queued;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what invokes {@link IngestFunction}: messages of SQS around S3 notifications or EventBridge
 * events, or either of the two by itself. A part that cannot be read never hides the others.
 */
final class DeliveryParser {

  private DeliveryParser() {}

  /**
   * What {@code input} brings.
   *
   * @throws IOException if it is no JSON at all
   */
  static Delivery parse(InputStream input) throws IOException {
    JsonNode event = Json.parse(input.readAllBytes());
    return isFromQueue(event) ? new Queued(messages(event)) : new Direct(notices(event));
  }

  private static boolean isFromQueue(JsonNode event) {
    return event.path("Records").path(0).path("eventSource").asText().equals("aws:sqs");
  }

  private static List<Message> messages(JsonNode event) {
    var messages = new ArrayList<Message>();
    for (JsonNode message : event.path("Records")) {
      messages.add(
          new Message(
              message.path("messageId").asText(),
              message.path("receiptHandle").asText(),
              message.path("attributes").path("ApproximateReceiveCount").asInt(1),
              body(message.path("body").asText())));
    }
    return messages;
  }

  private static List<Notice> body(String body) {
    try {
      return notices(Json.parse(body));
    } catch (JsonProcessingException e) {
      return List.of(new Notice.Malformed("the message is no JSON"));
    }
  }

  private static List<Notice> notices(JsonNode event) {
    if (event.path("Event").asText().equals("s3:TestEvent")) {
      return List.of();
    }
    if (event.path("detail").isObject()) {
      return List.of(NoticeReader.eventBridge(event));
    }
    JsonNode records = event.path("Records");
    if (!records.isArray()) {
      return List.of(new Notice.Malformed("neither an S3 notification nor an EventBridge event"));
    }
    var notices = new ArrayList<Notice>();
    records.forEach(each -> notices.add(NoticeReader.s3Record(each)));
    return notices;
  }
}
