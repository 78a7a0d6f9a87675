package io.nutgraf.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.adapter.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ResponseJsonTest {

  @Test
  void writesTextAsTextAndCodedBytesInBase64() throws IOException {
    byte[] body = "a\"é".getBytes(StandardCharsets.UTF_8);
    JsonNode plain = Json.parse(ResponseJson.bytes(HttpResponse.of(200, "text/plain", body)));
    assertThat(plain.path("statusCode").intValue()).isEqualTo(200);
    assertThat(plain.path("body").textValue()).isEqualTo("a\"é");
    assertThat(plain.path("isBase64Encoded").booleanValue()).isFalse();
    var coded = HttpResponse.of(200, "text/plain", body).with("content-encoding", "gzip");
    JsonNode json = Json.parse(ResponseJson.bytes(coded));
    assertThat(json.path("body").binaryValue()).isEqualTo(body);
    assertThat(json.path("isBase64Encoded").booleanValue()).isTrue();
  }

  @Test
  void knowsWhatABodyTakesOnTheWire() {
    byte[] body = "a\"\\\u0001é".getBytes(StandardCharsets.UTF_8);
    HttpResponse plain = HttpResponse.of(200, "text/plain", body);
    int around = ResponseJson.bytes(HttpResponse.of(200, "text/plain", new byte[0])).length;
    assertThat(ResponseJson.sizeOf(plain)).isEqualTo(ResponseJson.bytes(plain).length - around);
    HttpResponse coded = plain.with("content-encoding", "gzip");
    assertThat(ResponseJson.sizeOf(coded)).isEqualTo(8);
  }
}
