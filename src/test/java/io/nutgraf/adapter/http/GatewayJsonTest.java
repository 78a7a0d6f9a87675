package io.nutgraf.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.adapter.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GatewayJsonTest {

  @Test
  void readsAnEvent() throws IOException {
    HttpRequest request =
        parse(
            """
            {"version":"2.0","rawPath":"/v1/documents","rawQueryString":"a=%20&b=2",
             "headers":{"Accept":"x","if-none-match":"y"},"isBase64Encoded":true,"body":"aMOp",
             "requestContext":{"requestId":"JKJaXmPLvHcESHA=","stage":"$default",
               "http":{"method":"POST","path":"/v1/documents"}}}
            """);
    assertThat(request.method()).isEqualTo("POST");
    assertThat(request.path()).isEqualTo("/v1/documents");
    assertThat(request.query()).isEqualTo("a=%20&b=2");
    assertThat(request.headers()).isEqualTo(Map.of("accept", "x", "if-none-match", "y"));
    assertThat(request.body()).isEqualTo("hé".getBytes(StandardCharsets.UTF_8));
    assertThat(request.requestId()).isEqualTo("JKJaXmPLvHcESHA=");
  }

  @Test
  void dropsANamedStage() throws IOException {
    assertThat(parse(event("/prod/v1/health", "prod", "r")).path()).isEqualTo("/v1/health");
    assertThat(parse(event("/v1/health", "v1", "r")).path()).isEqualTo("/health");
    assertThat(parse(event("/v1/health", "$default", "r")).path()).isEqualTo("/v1/health");
  }

  @Test
  void makesARequestIdWhereNoneIsFit() throws IOException {
    assertThat(parse(event("/", "$default", "a\\r\\nset-cookie: b")).requestId())
        .matches("[0-9a-f-]{36}");
  }

  @Test
  void refusesWhatIsNoEvent() {
    assertThatThrownBy(() -> parse("{\"Records\":[]}")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> parse("nonsense")).isInstanceOf(IOException.class);
  }

  @Test
  void writesTextAsTextAndCodedBytesInBase64() throws IOException {
    byte[] body = "a\"é".getBytes(StandardCharsets.UTF_8);
    JsonNode plain = Json.parse(GatewayJson.write(HttpResponse.of(200, "text/plain", body)));
    assertThat(plain.path("statusCode").intValue()).isEqualTo(200);
    assertThat(plain.path("body").textValue()).isEqualTo("a\"é");
    assertThat(plain.path("isBase64Encoded").booleanValue()).isFalse();
    var coded = HttpResponse.of(200, "text/plain", body).with("content-encoding", "gzip");
    JsonNode json = Json.parse(GatewayJson.write(coded));
    assertThat(json.path("body").binaryValue()).isEqualTo(body);
    assertThat(json.path("isBase64Encoded").booleanValue()).isTrue();
  }

  @Test
  void knowsWhatABodyTakesOnTheWire() {
    byte[] body = "a\"\\\u0001é".getBytes(StandardCharsets.UTF_8);
    HttpResponse plain = HttpResponse.of(200, "text/plain", body);
    int around = GatewayJson.write(HttpResponse.of(200, "text/plain", new byte[0])).length;
    assertThat(GatewayJson.sizeOf(plain)).isEqualTo(GatewayJson.write(plain).length - around);
    HttpResponse coded = plain.with("content-encoding", "gzip");
    assertThat(GatewayJson.sizeOf(coded)).isEqualTo(8);
  }

  private static String event(String path, String stage, String requestId) {
    return """
        {"rawPath":"%s","requestContext":{"stage":"%s","requestId":"%s","http":{"method":"GET"}}}
        """
        .formatted(path, stage, requestId);
  }

  private static HttpRequest parse(String event) throws IOException {
    return GatewayJson.parse(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)));
  }
}
