package io.nutgraf.adapter.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A request on the wire: an event of API Gateway's HTTP API, payload format 2.0. */
public final class GatewayEvent {

  private GatewayEvent() {}

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

  /** The event that tells of {@code request}, as a gateway without a stage's name has it. */
  public static byte[] bytes(HttpRequest request) {
    ObjectNode event = Json.object().put("version", "2.0").put("routeKey", "$default");
    event.put("rawPath", request.path()).put("rawQueryString", request.query());
    ObjectNode headers = event.putObject("headers");
    new TreeMap<>(request.headers()).forEach(headers::put);
    ObjectNode context = event.putObject("requestContext");
    context.put("requestId", request.requestId()).put("stage", "$default");
    context.putObject("http").put("method", request.method()).put("path", request.path());
    if (!request.caller().isEmpty()) {
      context.putObject("authorizer").putObject("iam").put("userArn", request.caller());
    }
    putBody(event, request.body());
    return Json.bytes(event);
  }

  /** A body that is text goes as it is, any other in Base64. */
  private static void putBody(ObjectNode event, byte[] body) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      event.put("body", text).put("isBase64Encoded", false);
    } catch (CharacterCodingException binary) {
      event.put("body", Base64.getEncoder().encodeToString(body)).put("isBase64Encoded", true);
    }
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
