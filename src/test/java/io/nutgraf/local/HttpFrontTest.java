package io.nutgraf.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.adapter.json.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class HttpFrontTest {
  private final AtomicReference<JsonNode> event = new AtomicReference<>(Json.object());
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
    assertThat(exchange(HttpRequest.newBuilder().POST(body), "/").statusCode()).isEqualTo(413);
  }

  @Test
  void saysNothingOfWhyTheFunctionFailed() throws Exception {
    RequestStreamHandler broken =
        (in, out, context) -> {
          throw new IllegalStateException("secret");
        };
    HttpResponse<byte[]> response = exchange(HttpRequest.newBuilder().GET(), "/", broken);
    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(new String(response.body(), StandardCharsets.UTF_8))
        .isEqualTo("{\"message\":\"Internal Server Error\"}");
  }

  @Test
  void saysInOneSentenceThatThePortIsBusy() {
    RequestStreamHandler idle = (in, out, context) -> {};
    try (var front = HttpFront.start("127.0.0.1", 0, idle)) {
      assertThatThrownBy(() -> HttpFront.start("127.0.0.1", front.port(), idle))
          .isInstanceOf(StartException.class)
          .hasMessage(
              "Port %d is in use; stop what uses it, or name another with --port.", front.port());
    }
  }

  private HttpResponse<byte[]> exchange(HttpRequest.Builder request, String path) throws Exception {
    return exchange(
        request,
        path,
        (in, out, context) -> {
          event.set(Json.parse(in.readAllBytes()));
          out.write(Json.bytes(answer));
        });
  }

  private static HttpResponse<byte[]> exchange(
      HttpRequest.Builder request, String path, RequestStreamHandler handler) throws Exception {
    try (var front = HttpFront.start("127.0.0.1", 0, handler);
        var client = HttpClient.newHttpClient()) {
      var uri = URI.create("http://127.0.0.1:" + front.port() + path);
      return client.send(request.uri(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
    }
  }
}
