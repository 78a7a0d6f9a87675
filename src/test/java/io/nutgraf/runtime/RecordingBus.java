package io.nutgraf.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.nutgraf.adapter.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes what is put on a bus of EventBridge. */
final class RecordingBus implements AutoCloseable {

  private final HttpServer server;
  private final List<JsonNode> requests = new CopyOnWriteArrayList<>();
  private volatile boolean refusing;

  RecordingBus() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  /** What a function needs to know of it. */
  Map<String, String> environment() {
    return Map.of(
        "AWS_REGION", "us-east-1",
        "AWS_ACCESS_KEY_ID", "key",
        "AWS_SECRET_ACCESS_KEY", "secret",
        "NUTGRAF_EVENT_BUS", "nutgraf",
        "NUTGRAF_EVENTS_ENDPOINT", "http://127.0.0.1:" + server.getAddress().getPort());
  }

  List<JsonNode> requests() {
    return List.copyOf(requests);
  }

  void refuse() {
    refusing = true;
  }

  private void handle(HttpExchange exchange) throws IOException {
    JsonNode request = Json.parse(exchange.getRequestBody().readAllBytes());
    requests.add(request);
    ObjectNode answer = Json.object();
    var entries = answer.putArray("Entries");
    for (JsonNode _ : request.path("Entries")) {
      if (refusing) {
        entries.addObject().put("ErrorCode", "InternalFailure");
      } else {
        entries.addObject().put("EventId", "an-id");
      }
    }
    byte[] body = Json.line(answer).getBytes(UTF_8);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
