package io.nutgraf.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.gaul.shaded.org.eclipse.jetty.server.Request;

/**
 * As much of SQS's protocol (AWS JSON 1.0) as it takes to send messages to the queue: {@code
 * SendMessageBatch}, whatever the queue's URL.
 */
final class SendMessages {

  private static final String TARGET = "X-Amz-Target";
  private static final String SERVICE = "AmazonSQS.";

  private final Consumer<String> queue;

  /**
   * @param queue takes the body of each message
   */
  SendMessages(Consumer<String> queue) {
    this.queue = queue;
  }

  /** Whether a request is one to SQS. */
  static boolean isTarget(Request request) {
    String target = request.getHeaders().get(TARGET);
    return target != null && target.startsWith(SERVICE);
  }

  GatewayAnswer answer(Request request, byte[] body) {
    if (!(SERVICE + "SendMessageBatch").equals(request.getHeaders().get(TARGET))) {
      return refusal("UnsupportedOperation", "Messages can be sent, in batches, and no more.");
    }
    try {
      return answer(200, sent(Json.parse(body).path("Entries")));
    } catch (IOException e) {
      return refusal("InvalidParameterValue", "The request is no JSON.");
    }
  }

  private ObjectNode sent(JsonNode entries) {
    ObjectNode answer = Json.object();
    ArrayNode successful = answer.putArray("Successful");
    answer.putArray("Failed");
    for (JsonNode entry : entries) {
      String message = entry.path("MessageBody").asText();
      queue.accept(message);
      successful
          .addObject()
          .put("Id", entry.path("Id").asText())
          .put("MessageId", UUID.randomUUID().toString())
          .put("MD5OfMessageBody", md5(message));
    }
    return answer;
  }

  /** The clients of SQS hold what was taken against what they sent. */
  private static String md5(String message) {
    try {
      byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has MD5", e);
    }
  }

  private static GatewayAnswer refusal(String code, String message) {
    return answer(
        400, Json.object().put("__type", "com.amazonaws.sqs#" + code).put("message", message));
  }

  private static GatewayAnswer answer(int status, ObjectNode json) {
    return new GatewayAnswer(
        status, Map.of("content-type", "application/x-amz-json-1.0"), List.of(), Json.bytes(json));
  }
}
