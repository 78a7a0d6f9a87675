package io.nutgraf.adapter.http;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request as API Gateway's HTTP API hands it over, payload 2.0.
 *
 * @param method {@code GET}, {@code POST} …
 * @param path without the stage, as received
 * @param query as received, without the question mark; empty where there is none
 * @param headers names in lower case; repeated ones joined by commas
 * @param body the bytes; empty where there are none
 * @param requestId the gateway's own id for this request
 * @param caller who asks, as the authorizer tells; empty where nobody was asked
 */
@SuppressWarnings("ArrayRecordComponent") // handed over whole, compared by nobody
public record HttpRequest(
    String method,
    String path,
    String query,
    Map<String, String> headers,
    byte[] body,
    String requestId,
    String caller) {

  public HttpRequest {
    var lowerCase = new TreeMap<String, String>();
    headers.forEach((name, value) -> lowerCase.put(name.toLowerCase(Locale.ROOT), value));
    headers = Map.copyOf(lowerCase);
  }

  /**
   * A request of nobody known.
   *
   * @param target path and query, as a request line has them
   */
  public static HttpRequest of(
      String method, String target, Map<String, String> headers, byte[] body, String requestId) {
    int mark = target.indexOf('?');
    return new HttpRequest(
        method,
        mark < 0 ? target : target.substring(0, mark),
        mark < 0 ? "" : target.substring(mark + 1),
        headers,
        body,
        requestId,
        "");
  }

  /** A header by its name in lower case. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }
}
