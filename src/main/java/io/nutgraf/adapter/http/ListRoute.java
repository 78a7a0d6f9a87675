package io.nutgraf.adapter.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.http.ProblemCode.OfRequest;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.adapter.json.SummaryJson;
import io.nutgraf.app.ArticleFilter;
import io.nutgraf.app.FindArticles;
import io.nutgraf.app.Topic;
import io.nutgraf.model.Article;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code GET /v1/documents}: page by page, each with a link to the next (RFC 8288). */
final class ListRoute {

  private static final int MAX_LIMIT = 100;
  private static final int DEFAULT_LIMIT = 20;
  private static final int LONGEST_SOURCE = 900;
  private static final int LONGEST_CURSOR = 2000;

  private final FindArticles findArticles;

  ListRoute(FindArticles findArticles) {
    this.findArticles = findArticles;
  }

  Route route() {
    return new Route(
        "GET",
        DocumentRoutes.PATH,
        Stream.concat(
                Stream.of("limit", "cursor", "from", "to", "source", "language", "status"),
                Arrays.stream(Topic.Kind.values()).map(ListRoute::parameter))
            .collect(Collectors.toSet()),
        this::list);
  }

  private static String parameter(Topic.Kind kind) {
    return switch (kind) {
      case PERSON -> "person";
      case ORGANIZATION -> "organization";
      case PLACE -> "place";
      case KEY_PHRASE -> "keyPhrase";
    };
  }

  private HttpResponse list(Call call) {
    QueryParameters parameters = call.parameters();
    int limit = parameters.integer("limit", 1, MAX_LIMIT).orElse(DEFAULT_LIMIT);
    String cursor = parameters.words("cursor", LONGEST_CURSOR).orElse(null);
    return switch (findArticles.find(filter(parameters), cursor, limit)) {
      case FindArticles.Answer.Page page -> answer(page, parameters);
      case FindArticles.Answer.InvalidCursor _ ->
          throw new ProblemException(
              new Problem(
                  OfRequest.INVALID_CURSOR,
                  "It is no cursor of this list: take it, and the filter, from the page before.",
                  "cursor"));
    };
  }

  private static ArticleFilter filter(QueryParameters parameters) {
    LocalDate from = parameters.day("from").orElse(null);
    LocalDate to = parameters.day("to").orElse(null);
    if (from != null && to != null && from.isAfter(to)) {
      throw ProblemException.invalid("from", "It must not lie after to.");
    }
    return new ArticleFilter(
        from,
        to,
        parameters.words("source", LONGEST_SOURCE).map(ListRoute::folder).orElse(null),
        parameters.words("language", 3).map(ListRoute::language).orElse(null),
        parameters.choice("status", Set.of("succeeded", "failed")).orElse(null),
        Arrays.stream(Topic.Kind.values())
            .flatMap(kind -> topic(kind, parameters).stream())
            .toList());
  }

  private static Optional<Topic> topic(Topic.Kind kind, QueryParameters parameters) {
    String name = parameter(kind);
    Optional<Topic> topic =
        parameters.words(name, Topic.LONGEST_ID).map(words -> Topic.of(kind, words));
    if (topic.isPresent() && topic.get().id().isEmpty()) {
      throw ProblemException.invalid(name, "It must hold a letter or a digit.");
    }
    return topic;
  }

  /** A key has no more bytes, and the index takes no more either. */
  private static String folder(String value) {
    if (value.getBytes(StandardCharsets.UTF_8).length > LONGEST_SOURCE) {
      throw ProblemException.invalid(
          "source", "It must have at most " + LONGEST_SOURCE + " bytes in UTF-8.");
    }
    return value;
  }

  private static String language(String value) {
    if (!value.matches("[a-z]{2}|und")) {
      throw ProblemException.invalid("language", "It must be two letters of ISO 639-1, or und.");
    }
    return value;
  }

  private static HttpResponse answer(FindArticles.Answer.Page page, QueryParameters parameters) {
    ObjectNode json = Json.object();
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
