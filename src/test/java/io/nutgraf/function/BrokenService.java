package io.nutgraf.function;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Something at an address of this machine that looks like S3 and DynamoDB, and works not. */
final class BrokenService implements AutoCloseable {

  private final int port;
  private final AutoCloseable server;
  private final AtomicInteger calls;

  private BrokenService(int port, AutoCloseable server, AtomicInteger calls) {
    this.port = port;
    this.server = server;
    this.calls = calls;
  }

  /** Takes every connection, and answers nothing. */
  static BrokenService silent() {
    try {
      // The machine itself takes the connections.
      var socket = new ServerSocket(0, 1000, InetAddress.getLoopbackAddress());
      return new BrokenService(socket.getLocalPort(), socket, new AtomicInteger());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says what both services say where too much is asked of them. */
  static BrokenService throttling() {
    return answering(
        exchange -> {
          if (exchange.getRequestHeaders().containsKey("X-Amz-Target")) {
            answer(
                exchange,
                400,
                "application/x-amz-json-1.0",
                """
                {"__type":"com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException",\
                "message":"The level of configured provisioned throughput was exceeded."}""");
          } else {
            answer(
                exchange,
                503,
                "application/xml",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <Error><Code>SlowDown</Code><Message>Reduce your request rate.</Message></Error>""");
          }
        });
  }

  /** Sends an object of a megabyte, a byte every so often. */
  static BrokenService trickling(Duration pause) {
    return answering(
        exchange -> {
          exchange.getResponseHeaders().add("Last-Modified", "Thu, 01 Jan 2026 00:00:00 GMT");
          exchange.sendResponseHeaders(200, 1_000_000);
          try (var body = exchange.getResponseBody()) {
            while (!Thread.interrupted()) {
              body.write('a');
              body.flush();
              Thread.sleep(pause);
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private interface Answering {
    void answer(HttpExchange exchange) throws IOException;
  }

  private static BrokenService answering(Answering answering) {
    try {
      var calls = new AtomicInteger();
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      var threads = Executors.newVirtualThreadPerTaskExecutor();
      server.setExecutor(threads);
      server.createContext(
          "/",
          exchange -> {
            calls.incrementAndGet();
            exchange.getRequestBody().readAllBytes();
            answering.answer(exchange);
          });
      server.start();
      return new BrokenService(
          server.getAddress().getPort(),
          () -> {
            threads.shutdownNow();
            server.stop(0);
          },
          calls);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void answer(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, head ? -1 : bytes.length);
    if (!head) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** How many calls were answered. */
  int calls() {
    return calls.get();
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
