package io.nutgraf.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Json;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The wire shapes that Lambda exchanges with SQS, and S3's notifications within them. */
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
    String sent = Long.toString(message.change().at().toEpochMilli());
    ObjectNode record = Json.object().put("messageId", message.id()).put("receiptHandle", "local");
    record.put("body", Json.line(notification(message.change())));
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

  private static ObjectNode notification(Change change) {
    ObjectNode notification = Json.object();
    ObjectNode record = notification.putArray("Records").addObject();
    record
        .put("eventVersion", "2.1")
        .put("eventSource", "aws:s3")
        .put("awsRegion", S3Endpoint.REGION)
        .put("eventTime", change.at().toString())
        .put("eventName", change.isRemoval() ? "ObjectRemoved:Delete" : "ObjectCreated:Put");
    ObjectNode s3 = record.putObject("s3").put("s3SchemaVersion", "1.0");
    s3.put("configurationId", "drop-folder");
    s3.putObject("bucket")
        .put("name", S3Endpoint.BUCKET)
        .put("arn", "arn:aws:s3:::" + S3Endpoint.BUCKET);
    ObjectNode object = s3.putObject("object").put("key", formEncoded(change.key()));
    FileState state = change.state();
    if (state != null) {
      object.put("size", state.size());
    }
    object.put("sequencer", change.sequencerDigits());
    return notification;
  }

  /** As S3 writes keys: form-encoded, but for the slashes. */
  private static String formEncoded(String key) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/");
  }
}
