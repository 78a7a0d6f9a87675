package io.nutgraf.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.nutgraf.local.AccessKey;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Lambda's Runtime API, version 2018-06-01, for one function: hands out events, takes answers. With
 * SnapStart it also plays the snapshot, which is taken when the function asks for its restoration.
 */
final class RuntimeApi implements AutoCloseable {

  private static final String BASE = "/2018-06-01/runtime/";
  private static final Duration TIMEOUT = Duration.ofMinutes(1);

  /** What the template gives an invocation. */
  private static final Duration INVOCATION = Duration.ofMinutes(2);

  private final AccessKey key;
  private final HttpServer server;
  private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
  private final Map<String, CompletableFuture<Answer>> running = new ConcurrentHashMap<>();
  private final CompletableFuture<Void> snapshot = new CompletableFuture<>();
  private final CompletableFuture<Void> restored = new CompletableFuture<>();
  private final CompletableFuture<Answer> initError = new CompletableFuture<>();

  /** An event on its way to the function. */
  private record Invocation(String id, String event) {}

  /** What the function answered: its response, or the error it reported. */
  record Answer(boolean ok, String body) {}

  /**
   * Starts to listen.
   *
   * @param key what a function gets that asks for credentials
   */
  RuntimeApi(AccessKey key) throws IOException {
    this.key = key;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(BASE + "invocation/", this::invocation);
    server.createContext(BASE + "init/error", this::initError);
    server.createContext(BASE + "restore/next", this::restore);
    server.createContext("/credentials", this::credentials);
    server.start();
  }

  /** Host and port. */
  String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /** Has the function handle {@code event}. */
  Answer invoke(String event) throws InterruptedException, ExecutionException, TimeoutException {
    String id = UUID.randomUUID().toString();
    var answer = new CompletableFuture<Answer>();
    running.put(id, answer);
    waiting.add(new Invocation(id, event));
    return (Answer)
        CompletableFuture.anyOf(answer, initError).get(TIMEOUT.toSeconds(), TimeUnit.SECONDS);
  }

  /** Waits until the function is ready for its snapshot. */
  void awaitSnapshot() throws InterruptedException, ExecutionException, TimeoutException {
    CompletableFuture.anyOf(
            snapshot, initError.thenAccept(error -> snapshot.completeExceptionally(failed(error))))
        .get(TIMEOUT.toSeconds(), TimeUnit.SECONDS);
    snapshot.get(1, TimeUnit.SECONDS);
  }

  /** Lets the function go on, as one that was restored from the snapshot would. */
  void restore() {
    restored.complete(null);
  }

  private static IllegalStateException failed(Answer error) {
    return new IllegalStateException("the function did not start: " + error.body());
  }

  private void invocation(HttpExchange exchange) throws IOException {
    String rest = exchange.getRequestURI().getPath().substring((BASE + "invocation/").length());
    if (rest.equals("next")) {
      next(exchange);
      return;
    }
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    int slash = rest.indexOf('/');
    var answer = running.remove(rest.substring(0, slash));
    if (answer == null) {
      reply(exchange, 400, "{\"errorType\":\"InvalidRequestID\"}");
      return;
    }
    answer.complete(new Answer(rest.substring(slash + 1).equals("response"), body));
    reply(exchange, 202, "{\"status\":\"OK\"}");
  }

  private void next(HttpExchange exchange) throws IOException {
    Invocation invocation;
    try {
      invocation = waiting.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      exchange.close();
      return;
    }
    var headers = exchange.getResponseHeaders();
    headers.add("Lambda-Runtime-Aws-Request-Id", invocation.id());
    long deadline = System.currentTimeMillis() + INVOCATION.toMillis();
    headers.add("Lambda-Runtime-Deadline-Ms", Long.toString(deadline));
    headers.add(
        "Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:us-east-1:123456789012:function:it");
    reply(exchange, 200, invocation.event());
  }

  private void initError(HttpExchange exchange) throws IOException {
    initError.complete(
        new Answer(false, new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
    reply(exchange, 202, "{\"status\":\"OK\"}");
  }

  private void restore(HttpExchange exchange) throws IOException {
    snapshot.complete(null);
    restored.join();
    reply(exchange, 200, "");
  }

  /** As Lambda gives them to a function with SnapStart, whose environment holds none. */
  private void credentials(HttpExchange exchange) throws IOException {
    boolean known =
        "container-token".equals(exchange.getRequestHeaders().getFirst("Authorization"));
    reply(
        exchange,
        known ? 200 : 403,
        """
        {"AccessKeyId":"%s","SecretAccessKey":"%s","Token":"session",
         "Expiration":"2100-01-01T00:00:00Z"}"""
            .formatted(key.id(), key.secret()));
  }

  private static void reply(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    restored.complete(null);
    server.stop(0);
  }
}
