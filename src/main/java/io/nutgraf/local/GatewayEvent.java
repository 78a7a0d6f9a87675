package io.nutgraf.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Json;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import org.gaul.shaded.org.eclipse.jetty.http.HttpFields;
import org.gaul.shaded.org.eclipse.jetty.server.Request;

/** A request as API Gateway's HTTP API hands it to a function: payload format 2.0. */
final class GatewayEvent {

  private GatewayEvent() {}

  static byte[] of(Request request, byte[] body, String requestId) {
    String path = Objects.requireNonNullElse(request.getHttpURI().getPath(), "/");
    String query = Objects.requireNonNullElse(request.getHttpURI().getQuery(), "");
    ObjectNode event = Json.object().put("version", "2.0").put("routeKey", "$default");
    event.put("rawPath", path).put("rawQueryString", query);
    ObjectNode headers = event.putObject("headers");
    HttpFields.asMap(request.getHeaders())
        .forEach((name, values) -> headers.put(lower(name), String.join(",", values)));
    ObjectNode context = event.putObject("requestContext");
    context
        .put("accountId", "000000000000")
        .put("apiId", "local")
        .put("requestId", requestId)
        .put("routeKey", "$default")
        .put("stage", "$default")
        .put("timeEpoch", Instant.now().toEpochMilli());
    context
        .putObject("http")
        .put("method", request.getMethod())
        .put("path", path)
        .put("protocol", request.getConnectionMetaData().getProtocol())
        .put("sourceIp", Request.getRemoteAddr(request))
        .put("userAgent", headers.path("user-agent").asText(""));
    if (body.length > 0) {
      put(event, body);
    } else {
      event.put("isBase64Encoded", false);
    }
    return Json.bytes(event);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** A body that is text goes as it is, any other in Base64. */
  private static void put(ObjectNode event, byte[] body) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      event.put("body", text).put("isBase64Encoded", false);
    } catch (CharacterCodingException binary) {
      event.put("body", Base64.getEncoder().encodeToString(body)).put("isBase64Encoded", true);
    }
  }
}
