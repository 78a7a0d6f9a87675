package io.nutgraf.adapter.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The wire shapes of API Gateway's HTTP API, payload format 2.0. */
final class GatewayJson {

  private GatewayJson() {}

  /**
   * The request that {@code event} tells of.
   *
   * @throws IOException if it is no such event
   */
  static HttpRequest parse(InputStream event) throws IOException {
    JsonNode json = Json.parse(event.readAllBytes());
    JsonNode context = json.path("requestContext");
    JsonNode method = context.path("http").path("method");
    if (!method.isTextual()) {
      throw new IOException("not an event of payload format 2.0");
    }
    return new HttpRequest(
        method.textValue(),
        path(json.path("rawPath").asText("/"), context.path("stage").asText("$default")),
        json.path("rawQueryString").asText(""),
        headers(json.path("headers")),
        body(json),
        requestId(context.path("requestId").asText("")),
        caller(context.path("authorizer")));
  }

  static byte[] write(HttpResponse response) {
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

  /** API Gateway puts a named stage in front of the path. */
  private static String path(String raw, String stage) {
    String prefix = "/" + stage;
    return raw.startsWith(prefix + "/") ? raw.substring(prefix.length()) : raw;
  }

  private static Map<String, String> headers(JsonNode json) {
    var headers = new TreeMap<String, String>();
    json.properties().forEach(header -> headers.put(header.getKey(), header.getValue().asText()));
    return headers;
  }

  private static byte[] body(JsonNode json) throws IOException {
    String body = json.path("body").asText("");
    if (!json.path("isBase64Encoded").asBoolean()) {
      return body.getBytes(StandardCharsets.UTF_8);
    }
    try {
      return Base64.getDecoder().decode(body);
    } catch (IllegalArgumentException e) {
      throw new IOException("the body is not Base64", e);
    }
  }

  /** The principal of the IAM authorizer or the subject of the JWT authorizer. */
  private static String caller(JsonNode authorizer) {
    String iam = authorizer.path("iam").path("userArn").asText("");
    return iam.isEmpty() ? authorizer.path("jwt").path("claims").path("sub").asText("") : iam;
  }

  /** It goes into a header: the gateway's own have this shape, anything else is replaced. */
  private static String requestId(String stated) {
    return stated.matches("[A-Za-z0-9=_+/-]{1,128}") ? stated : UUID.randomUUID().toString();
  }
}
