package io.nutgraf.adapter.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.adapter.json.SummaryJson;
import io.nutgraf.app.FindArticles;
import io.nutgraf.model.Article;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code GET /v1/documents}: page by page, each with a link to the next (RFC 8288). */
final class ListRoute {

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
    Paging paging = Paging.parse(call);
    FilterParameters.Asked asked = filter.parse(call.parameters());
    return switch (findArticles.find(asked.filter(), paging.cursor(), paging.limit())) {
      case FindArticles.Answer.Page page -> paging.answer(json(page, asked), page.next());
      case FindArticles.Answer.InvalidCursor _ -> throw Paging.invalidCursor();
    };
  }

  private static ObjectNode json(FindArticles.Answer.Page page, FilterParameters.Asked asked) {
    ObjectNode json = Json.object();
    NamesJson.putResolved(json, asked.resolved());
    ArrayNode documents = json.putArray("documents");
    for (Article article : page.articles()) {
      documents.add(SummaryJson.brief(article));
    }
    return json;
  }
}
