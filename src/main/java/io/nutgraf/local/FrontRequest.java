package io.nutgraf.local;

import io.nutgraf.adapter.http.HttpRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.gaul.shaded.org.eclipse.jetty.http.HttpFields;
import org.gaul.shaded.org.eclipse.jetty.server.Request;

/** A request that Jetty took, as API Gateway would hand it over. */
final class FrontRequest {

  private FrontRequest() {}

  static HttpRequest of(Request request, byte[] body, String requestId) {
    Map<String, String> headers = new HashMap<>();
    HttpFields.asMap(request.getHeaders())
        .forEach((name, values) -> headers.put(name, String.join(",", values)));
    return new HttpRequest(
        request.getMethod(),
        Objects.requireNonNullElse(request.getHttpURI().getPath(), "/"),
        Objects.requireNonNullElse(request.getHttpURI().getQuery(), ""),
        headers,
        body,
        requestId,
        "");
  }
}
