package io.nutgraf.adapter.http;

import java.util.Set;
import java.util.TreeMap;

/** How an answer goes out: tagged, not at all where the client has it, in gzip where that pays. */
final class Representation {

  /** Below this many bytes, gzip and Base64 save nothing that a packet would feel. */
  static final int WORTH_CODING = 1024;

  /** Kept over from a 200 to its 304 (RFC 9110, 15.4.5). */
  private static final Set<String> KEPT =
      Set.of("cache-control", "content-location", "etag", "vary", "x-request-id");

  private Representation() {}

  static HttpResponse of(HttpRequest request, HttpResponse response) {
    HttpResponse answer = response.withDefault("cache-control", "no-store");
    if (answer.body().length == 0) {
      return answer;
    }
    String vary = answer.header("vary").map(it -> it + ", ").orElse("") + "accept-encoding";
    answer = answer.with("vary", vary).with("x-content-type-options", "nosniff");
    boolean gzip =
        answer.body().length >= WORTH_CODING
            && request.header("accept-encoding").filter(ContentCoding::acceptsGzip).isPresent();
    if (isCacheable(request, answer)) {
      String tag = EntityTag.of(answer.body());
      answer = answer.with("etag", gzip ? EntityTag.coded(tag) : tag);
      if (request.header("if-none-match").filter(i -> EntityTag.matches(i, tag)).isPresent()) {
        return notModified(answer);
      }
    }
    return gzip ? coded(answer) : answer;
  }

  private static boolean isCacheable(HttpRequest request, HttpResponse answer) {
    return request.method().equals("GET")
        && answer.status() == 200
        && !answer.headers().getOrDefault("cache-control", "").contains("no-store");
  }

  private static HttpResponse notModified(HttpResponse answer) {
    var headers = new TreeMap<>(answer.headers());
    headers.keySet().retainAll(KEPT);
    return new HttpResponse(304, headers, new byte[0]);
  }

  private static HttpResponse coded(HttpResponse answer) {
    return new HttpResponse(answer.status(), answer.headers(), ContentCoding.gzip(answer.body()))
        .with("content-encoding", "gzip");
  }
}
