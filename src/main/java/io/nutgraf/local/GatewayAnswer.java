package io.nutgraf.local;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.adapter.json.Json;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gaul.shaded.org.eclipse.jetty.server.Request;
import org.gaul.shaded.org.eclipse.jetty.server.Response;
import org.gaul.shaded.org.eclipse.jetty.util.Callback;

/**
 * A function's answer in payload format 2.0.
 *
 * @param cookies each a {@code set-cookie} header of its own
 */
@SuppressWarnings("ArrayRecordComponent") // handed over whole, compared by nobody
record GatewayAnswer(int status, Map<String, String> headers, List<String> cookies, byte[] body) {

  GatewayAnswer {
    headers = Map.copyOf(headers);
    cookies = List.copyOf(cookies);
  }

  static GatewayAnswer parse(byte[] answer) throws IOException {
    JsonNode json = Json.parse(answer);
    var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    json.path("headers")
        .properties()
        .forEach(header -> headers.put(header.getKey(), header.getValue().asText()));
    var cookies = new ArrayList<String>();
    json.path("cookies").forEach(cookie -> cookies.add(cookie.asText()));
    String body = json.path("body").asText("");
    return new GatewayAnswer(
        json.path("statusCode").asInt(500),
        headers,
        cookies,
        json.path("isBase64Encoded").asBoolean()
            ? Base64.getDecoder().decode(body)
            : body.getBytes(StandardCharsets.UTF_8));
  }

  void send(Request request, Response response, Callback callback) {
    response.setStatus(status);
    headers.forEach(response.getHeaders()::put);
    cookies.forEach(cookie -> response.getHeaders().add("set-cookie", cookie));
    boolean bare = status == 304 || request.getMethod().equals("HEAD");
    response.write(true, ByteBuffer.wrap(bare ? new byte[0] : body), callback);
  }
}
