package io.nutgraf.local;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.nutgraf.adapter.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * HTTP in front of the API function, as API Gateway's HTTP API is: each request becomes an event of
 * payload format 2.0, and the function's answer a response.
 */
public final class HttpFront implements AutoCloseable {
  private static final int MAX_BODY = 10 * 1024 * 1024; // as API Gateway's

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final RequestStreamHandler handler;

  private HttpFront(HttpServer server, RequestStreamHandler handler) {
    this.server = server;
    this.handler = handler;
  }

  /**
   * Starts to listen.
   *
   * @param port 0 for any that is free
   * @throws StartException if the port is busy
   */
  public static HttpFront start(String host, int port, RequestStreamHandler handler) {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try {
      var server = HttpServer.create(new InetSocketAddress(host, port), 0);
      var front = new HttpFront(server, handler);
      server.setExecutor(front.threads);
      server.createContext("/", front::exchange);
      server.start();
      return front;
    } catch (BindException e) {
      throw StartException.busy(port, "--port");
    } catch (IOException e) {
      throw new StartException("The HTTP API cannot listen on " + host + ".", e);
    }
  }

  public int port() {
    return server.getAddress().getPort();
  }

  private void exchange(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
      if (body.length > MAX_BODY) {
        gatewaySays(exchange, 413, "Request Entity Too Large");
        return;
      }
      var answer = new ByteArrayOutputStream();
      var context = new LocalContext("api", UUID.randomUUID().toString());
      try {
        byte[] event = GatewayEvent.of(exchange, body, context.requestId());
        handler.handleRequest(new ByteArrayInputStream(event), answer, context);
        GatewayAnswer.parse(answer.toByteArray()).send(exchange);
      } catch (RuntimeException | StackOverflowError e) {
        System.getLogger("http").log(System.Logger.Level.ERROR, "the API function failed", e);
        gatewaySays(exchange, 500, "Internal Server Error");
      }
    }
  }

  private static void gatewaySays(HttpExchange exchange, int status, String message)
      throws IOException {
    byte[] body = Json.bytes(Json.object().put("message", message));
    exchange.getResponseHeaders().set("content-type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
