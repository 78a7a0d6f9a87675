package io.nutgraf.adapter.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.http.ProblemCode.OfRequest;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.adapter.json.SummaryJson;
import io.nutgraf.app.FindArticles;
import io.nutgraf.model.Article;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code GET /v1/documents}: page by page, each with a link to the next (RFC 8288). */
final class ListRoute {

  private static final int MAX_LIMIT = 100;
  private static final int DEFAULT_LIMIT = 20;
  private static final int LONGEST_CURSOR = 2000;

  private final FindArticles findArticles;
  private final FilterParameters filter;

  ListRoute(FindArticles findArticles, FilterParameters filter) {
    this.findArticles = findArticles;
    this.filter = filter;
  }

  Route route() {
    return new Route(
        "GET",
        DocumentRoutes.PATH,
        Stream.concat(Stream.of("limit", "cursor"), FilterParameters.NAMES.stream())
            .collect(Collectors.toSet()),
        this::list);
  }

  private HttpResponse list(Call call) {
    QueryParameters parameters = call.parameters();
    int limit = parameters.integer("limit", 1, MAX_LIMIT).orElse(DEFAULT_LIMIT);
    String cursor = parameters.words("cursor", LONGEST_CURSOR).orElse(null);
    FilterParameters.Asked asked = filter.parse(parameters);
    return switch (findArticles.find(asked.filter(), cursor, limit)) {
      case FindArticles.Answer.Page page -> answer(page, asked, parameters);
      case FindArticles.Answer.InvalidCursor _ ->
          throw new ProblemException(
              new Problem(
                  OfRequest.INVALID_CURSOR,
                  "It is no cursor of this list: take it, and the filter, from the page before.",
                  "cursor"));
    };
  }

  private static HttpResponse answer(
      FindArticles.Answer.Page page, FilterParameters.Asked asked, QueryParameters parameters) {
    ObjectNode json = Json.object();
    NamesJson.putResolved(json, asked.resolved());
    ArrayNode documents = json.putArray("documents");
    for (Article article : page.articles()) {
      documents.add(SummaryJson.brief(article));
    }
    page.next().ifPresent(next -> json.put("nextCursor", next));
    HttpResponse response =
        HttpResponse.json(200, json).with("cache-control", DocumentRoutes.REVALIDATE);
    return page.next()
        .map(next -> response.with("link", "<" + uri(parameters, next) + ">; rel=\"next\""))
        .orElse(response);
  }

  private static String uri(QueryParameters parameters, String cursor) {
    var query = new TreeMap<>(parameters.asMap());
    query.put("cursor", cursor);
    return query.entrySet().stream()
        .map(
            each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", DocumentRoutes.PATH + "?", ""));
  }
}
