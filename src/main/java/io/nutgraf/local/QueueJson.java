package io.nutgraf.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Json;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The wire shapes that Lambda exchanges with SQS. */
final class QueueJson {

  private QueueJson() {}

  /** An event of SQS with a message for each of {@code messages}. */
  static byte[] event(List<LocalQueue.Message> messages) {
    ObjectNode event = Json.object();
    ArrayNode records = event.putArray("Records");
    messages.forEach(message -> records.add(record(message)));
    return Json.bytes(event);
  }

  /** The ids of the messages that a handler wants again. */
  static Set<String> failures(byte[] answer) throws IOException {
    var failures = new HashSet<String>();
    JsonNode items = Json.parse(answer).path("batchItemFailures");
    items.forEach(item -> failures.add(item.path("itemIdentifier").asText()));
    return failures;
  }

  private static ObjectNode record(LocalQueue.Message message) {
    String sent = Long.toString(message.sent().toEpochMilli());
    ObjectNode record = Json.object().put("messageId", message.id()).put("receiptHandle", "local");
    record.put("body", message.body());
    record
        .putObject("attributes")
        .put("ApproximateReceiveCount", Integer.toString(message.receives()))
        .put("SentTimestamp", sent)
        .put("ApproximateFirstReceiveTimestamp", sent)
        .put("SenderId", "local");
    record.putObject("messageAttributes");
    return record
        .put("eventSource", "aws:sqs")
        .put("eventSourceARN", "arn:aws:sqs:" + S3Endpoint.REGION + ":000000000000:nutgraf")
        .put("awsRegion", S3Endpoint.REGION);
  }
}
