package io.nutgraf.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.adapter.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class HttpFrontTest {
  private final AtomicReference<JsonNode> event = new AtomicReference<>(Json.object());
  private final Queue<String> sent = new ConcurrentLinkedQueue<>();
  private final SendMessages queue = new SendMessages(sent::add);
  private final Queue<Error> errors = new ConcurrentLinkedQueue<>();
  private JsonNode answer = Json.object().put("statusCode", 204);

  @Test
  void makesAnEventOfPayloadFormatTwo() throws Exception {
    exchange(
        HttpRequest.newBuilder()
            .header("X-Many", "one")
            .header("X-Many", "two")
            .POST(HttpRequest.BodyPublishers.ofString("{\"text\": \"é\"}")),
        "/v1/a%20b?x=1&x=%2F");
    JsonNode seen = event.get();
    assertThat(seen.path("version").asText()).isEqualTo("2.0");
    assertThat(seen.path("rawPath").asText()).isEqualTo("/v1/a%20b");
    assertThat(seen.path("rawQueryString").asText()).isEqualTo("x=1&x=%2F");
    assertThat(seen.path("headers").path("x-many").asText()).isEqualTo("one,two");
    assertThat(seen.path("body").asText()).isEqualTo("{\"text\": \"é\"}");
    assertThat(seen.path("isBase64Encoded").asBoolean(true)).isFalse();
    assertThat(seen.path("requestContext").path("http").path("method").asText()).isEqualTo("POST");
  }

  @Test
  void handsOverABinaryBodyInBase64() throws Exception {
    byte[] gzip = {0x1f, (byte) 0x8b, 8, 0, (byte) 0xff};
    exchange(HttpRequest.newBuilder().PUT(HttpRequest.BodyPublishers.ofByteArray(gzip)), "/");
    assertThat(event.get().path("isBase64Encoded").asBoolean()).isTrue();
    assertThat(Base64.getDecoder().decode(event.get().path("body").asText())).isEqualTo(gzip);
  }

  @Test
  void givesTheAnswerBack() throws Exception {
    answer =
        Json.parse(
            """
            {"statusCode": 418, "headers": {"ETag": "\\"a\\"", "x-b": "c"},
             "cookies": ["k=v", "l=w"], "body": "AP8=", "isBase64Encoded": true}""");
    HttpResponse<byte[]> response = exchange(HttpRequest.newBuilder().GET(), "/");
    assertThat(response.statusCode()).isEqualTo(418);
    assertThat(response.headers().firstValue("etag")).contains("\"a\"");
    assertThat(response.headers().allValues("set-cookie")).containsExactlyInAnyOrder("k=v", "l=w");
    assertThat(response.body()).containsExactly(0, 0xff);
  }

  @Test
  void givesNoBodyWhereThereIsNone() throws Exception {
    assertThat(exchange(HttpRequest.newBuilder().GET(), "/").body()).isEmpty();
  }

  @Test
  void refusesABodyThatTheGatewayWould() throws Exception {
    var body = HttpRequest.BodyPublishers.ofByteArray(new byte[10 * 1024 * 1024 + 1]);
    HttpResponse<byte[]> response = exchange(HttpRequest.newBuilder().POST(body), "/");
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(problem(response)).isEqualTo("document_too_large");
  }

  @Test
  void saysNothingOfWhyTheFunctionFailed() throws Exception {
    RequestStreamHandler broken =
        (in, out, context) -> {
          throw new IllegalStateException("secret");
        };
    HttpResponse<byte[]> response = exchange(HttpRequest.newBuilder().GET(), "/", broken);
    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(problem(response)).isEqualTo("internal_error");
    assertThat(new String(response.body(), StandardCharsets.UTF_8)).doesNotContain("secret");
    assertThat(errors).isEmpty();
  }

  @Test
  void answersAfterAnErrorAndTellsOfIt() throws Exception {
    RequestStreamHandler broken =
        (in, out, context) -> {
          throw new OutOfMemoryError("of a test");
        };
    try (var front = HttpFront.start(Address.local(), broken, queue, errors::add)) {
      for (int request = 0; request < 3; request++) {
        var response = RawHttp.to(front.port()).send("GET / HTTP/1.1");
        assertThat(response.status()).isEqualTo(500);
        assertThat(response.text()).contains("application/problem+json", "internal_error");
      }
    }
    assertThat(errors).hasSize(3).allMatch(OutOfMemoryError.class::isInstance);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/documents?%zz", "/a|b", "/v1/documents?q=[\"", "/a//../b"})
  void leavesAMalformedUriToTheFunction(String uri) throws Exception {
    try (var front = HttpFront.start(Address.local(), this::note, queue, errors::add)) {
      assertThat(RawHttp.to(front.port()).send("GET " + uri + " HTTP/1.1").status()).isEqualTo(204);
    }
    JsonNode seen = event.get();
    String query = seen.path("rawQueryString").asText();
    assertThat(seen.path("rawPath").asText() + (query.isEmpty() ? "" : "?" + query)).isEqualTo(uri);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/9.9",
        "GET  HTTP/1.1",
        "\u0001 / HTTP/1.1",
        "GET /\u0001 HTTP/1.1",
        "GET /%zz HTTP/1.1",
        "GET /% HTTP/1.1",
        "nonsense"
      })
  void answersWhatIsNoHttpWithAProblem(String line) throws Exception {
    try (var front = HttpFront.start(Address.local(), this::note, queue, errors::add)) {
      var response = RawHttp.to(front.port()).send(line);
      assertThat(response.status()).isBetween(400, 505);
      assertThat(response.text()).contains("application/problem+json").doesNotContain("<html");
    }
  }

  @Test
  void answersNoWebPage() throws Exception {
    try (var front = HttpFront.start(Address.local(), this::note, queue, errors::add)) {
      var http = RawHttp.to(front.port());
      assertThat(http.send("GET / HTTP/1.1").status()).isEqualTo(204);
      for (var foreign :
          List.of(
              http.host("evil.example"),
              http.with("Origin: https://evil.example"),
              http.with("Origin: null"),
              http.with("Sec-Fetch-Site: cross-site"))) {
        event.set(Json.object());
        var refused = foreign.send("POST /v1/summaries HTTP/1.1");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("application/problem+json", "\"code\":\"forbidden\"");
        assertThat(event.get()).isEmpty();
      }
    }
  }

  @Test
  void saysInOneSentenceThatThePortIsBusy() {
    RequestStreamHandler idle = (in, out, context) -> {};
    try (var front = HttpFront.start(Address.local(), idle, queue, errors::add)) {
      var taken = new Address("127.0.0.1", front.port(), Set.of());
      assertThatThrownBy(() -> HttpFront.start(taken, idle, queue, errors::add))
          .isInstanceOf(StartException.class)
          .hasMessage(
              "Port %d is in use; stop what uses it, or name another with --port.", front.port());
    }
  }

  private HttpResponse<byte[]> exchange(HttpRequest.Builder request, String path) throws Exception {
    return exchange(request, path, this::note);
  }

  private void note(InputStream in, OutputStream out, Context context) throws IOException {
    event.set(Json.parse(in.readAllBytes()));
    out.write(Json.bytes(answer));
  }

  private static String problem(HttpResponse<byte[]> response) throws IOException {
    assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
    return Json.parse(response.body()).path("code").asText();
  }

  private HttpResponse<byte[]> exchange(
      HttpRequest.Builder request, String path, RequestStreamHandler handler) throws Exception {
    try (var front = HttpFront.start(Address.local(), handler, queue, errors::add);
        var client = HttpClient.newHttpClient()) {
      var uri = URI.create("http://127.0.0.1:" + front.port() + path);
      return client.send(request.uri(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
    }
  }
}
