package io.nutgraf.adapter.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.TreeMap;

/** An answer on the wire, as API Gateway's HTTP API takes it: payload format 2.0. */
final class ResponseJson {

  private ResponseJson() {}

  static byte[] bytes(HttpResponse response) {
    ObjectNode json = Json.object();
    json.put("statusCode", response.status());
    ObjectNode headers = json.putObject("headers");
    new TreeMap<>(response.headers()).forEach(headers::put);
    boolean coded = response.header("content-encoding").isPresent();
    json.put(
        "body",
        coded
            ? Base64.getEncoder().encodeToString(response.body())
            : new String(response.body(), StandardCharsets.UTF_8));
    json.put("isBase64Encoded", coded);
    return Json.bytes(json);
  }

  /**
   * How many bytes the body takes on the wire: Base64 where it is coded, else a JSON string whose
   * quotes, backslashes and control characters are escaped.
   */
  static long sizeOf(HttpResponse response) {
    if (response.header("content-encoding").isPresent()) {
      return (response.body().length + 2L) / 3 * 4;
    }
    long size = response.body().length;
    for (byte b : response.body()) {
      size += escape(b);
    }
    return size;
  }

  private static int escape(byte b) {
    return switch (b) {
      case '"', '\\', '\b', '\t', '\n', '\f', '\r' -> 1;
      default -> b >= 0 && b < ' ' ? 5 : 0;
    };
  }
}
