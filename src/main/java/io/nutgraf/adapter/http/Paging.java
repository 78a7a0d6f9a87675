package io.nutgraf.adapter.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.http.ProblemCode.OfRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a list is asked for page by page, and how each page links to the next (RFC 8288).
 *
 * @param path of the list
 * @param limit how many things a page holds at most
 * @param cursor where the page before ended; null for the first
 */
record Paging(String path, QueryParameters parameters, int limit, @Nullable String cursor) {

  static final int MAX_LIMIT = 100;

  private static final int DEFAULT_LIMIT = 20;
  private static final int LONGEST_CURSOR = 2000;

  static Paging parse(Call call) {
    return parse(call, MAX_LIMIT);
  }

  /** Of a list whose pages hold {@code most} at most. */
  static Paging parse(Call call, int most) {
    QueryParameters parameters = call.parameters();
    return new Paging(
        call.route().path(),
        parameters,
        parameters.integer("limit", 1, most).orElse(Math.min(most, DEFAULT_LIMIT)),
        parameters.words("cursor", LONGEST_CURSOR).orElse(null));
  }

  static ProblemException invalidCursor() {
    return new ProblemException(
        new Problem(
            OfRequest.INVALID_CURSOR,
            "It is no cursor of this list: take it, and the filter, from the page before.",
            "cursor"));
  }

  /** A page that holds {@code json}, with the cursor of the next one where there is one. */
  HttpResponse answer(ObjectNode json, Optional<String> next) {
    next.ifPresent(it -> json.put("nextCursor", it));
    HttpResponse response =
        HttpResponse.json(200, json).with("cache-control", DocumentRoutes.REVALIDATE);
    return next.map(it -> response.with("link", "<" + uri(it) + ">; rel=\"next\""))
        .orElse(response);
  }

  private String uri(String next) {
    var query = new TreeMap<>(parameters.asMap());
    query.put("cursor", next);
    return query.entrySet().stream()
        .map(
            each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", path + "?", ""));
  }
}
