package io.nutgraf.adapter.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.http.ProblemCode.OfRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
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
  HttpResponse answer(ListForm form, ObjectNode json, Optional<String> next) {
    next.ifPresent(it -> json.put("nextCursor", it));
    return link(form.answer(json), next);
  }

  /** The same page with a link to the next one where there is one. */
  HttpResponse link(HttpResponse page, Optional<String> next) {
    return next.map(it -> page.with("link", "<" + uri(it) + ">; rel=\"next\"")).orElse(page);
  }

  /** Where this page is. */
  String self() {
    return uri(new TreeMap<>(parameters.asMap()));
  }

  /** Where the first page is. */
  String first() {
    var query = new TreeMap<>(parameters.asMap());
    query.remove("cursor");
    return uri(query);
  }

  /** Where the page is that begins at a cursor. */
  String uri(String cursor) {
    var query = new TreeMap<>(parameters.asMap());
    query.put("cursor", cursor);
    return uri(query);
  }

  private String uri(SortedMap<String, String> query) {
    if (query.isEmpty()) {
      return path;
    }
    return query.entrySet().stream()
        .map(
            each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", path + "?", ""));
  }
}
