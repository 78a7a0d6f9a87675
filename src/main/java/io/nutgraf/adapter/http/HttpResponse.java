package io.nutgraf.adapter.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.adapter.json.Json;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An answer.
 *
 * @param status 200, 404 …
 * @param headers names in lower case
 * @param body the bytes as they go out, already coded where {@code content-encoding} says so
 */
@SuppressWarnings("ArrayRecordComponent") // handed over whole, compared by nobody
public record HttpResponse(int status, Map<String, String> headers, byte[] body) {

  static final String JSON = "application/json";
  static final String PROBLEM = "application/problem+json";
  static final String CSV = "text/csv; charset=utf-8; header=present";
  static final String ATOM = "application/atom+xml; charset=utf-8";
  static final String TEXT = "text/plain; charset=utf-8";

  public HttpResponse {
    headers = Map.copyOf(headers);
  }

  static HttpResponse empty(int status) {
    return new HttpResponse(status, Map.of(), new byte[0]);
  }

  static HttpResponse of(int status, String contentType, byte[] body) {
    return new HttpResponse(status, Map.of("content-type", contentType), body);
  }

  static HttpResponse json(int status, JsonNode body) {
    return of(status, JSON, Json.bytes(body));
  }

  /** A header by its name in lower case. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  HttpResponse with(String name, String value) {
    var more = new TreeMap<>(headers);
    more.put(name, value);
    return new HttpResponse(status, more, body);
  }

  HttpResponse withDefault(String name, String value) {
    return headers.containsKey(name) ? this : with(name, value);
  }
}
