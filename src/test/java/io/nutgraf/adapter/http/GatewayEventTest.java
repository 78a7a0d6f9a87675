package io.nutgraf.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GatewayEventTest {

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
  void readsWhatItWrites() throws IOException {
    byte[] text = "{\"text\": \"é\"}".getBytes(StandardCharsets.UTF_8);
    for (byte[] body : new byte[][] {text, {}, {0x1f, (byte) 0x8b, (byte) 0xff}}) {
      var request =
          new HttpRequest("POST", "/v1/a%20b", "x=1&x=%2F", Map.of("a", "b,c"), body, "r=", "me");
      HttpRequest read = GatewayEvent.parse(new ByteArrayInputStream(GatewayEvent.bytes(request)));
      assertThat(read).usingRecursiveComparison().isEqualTo(request);
    }
  }

  private static String event(String path, String stage, String requestId) {
    return """
        {"rawPath":"%s","requestContext":{"stage":"%s","requestId":"%s","http":{"method":"GET"}}}
        """
        .formatted(path, stage, requestId);
  }

  private static HttpRequest parse(String event) throws IOException {
    return GatewayEvent.parse(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)));
  }
}
