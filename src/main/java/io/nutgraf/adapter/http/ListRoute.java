package io.nutgraf.adapter.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.csv.CsvTable;
import io.nutgraf.adapter.json.GroupsJson;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.adapter.json.SummaryJson;
import io.nutgraf.app.Feature;
import io.nutgraf.app.FindArticles;
import io.nutgraf.app.GroupDuplicates;
import io.nutgraf.app.GroupDuplicates.Groups;
import io.nutgraf.app.ReadNovelty;
import io.nutgraf.app.ReadNovelty.Share;
import io.nutgraf.app.UseCases;
import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code GET /v1/documents}: page by page, each with a link to the next (RFC 8288). Where documents
 * are held against others, which costs more, pages are shorter.
 */
final class ListRoute {

  static final String COLLAPSE = "collapse";
  private static final String NOVELTY = "novelty";

  private final FindArticles findArticles;
  private final GroupDuplicates groupDuplicates;
  private final ReadNovelty readNovelty;
  private final FilterParameters filter;
  private final Switches switches;

  ListRoute(UseCases useCases) {
    this.findArticles = useCases.findArticles();
    this.groupDuplicates = useCases.groupDuplicates();
    this.readNovelty = useCases.readNovelty();
    this.filter = FilterParameters.of(useCases);
    this.switches = new Switches(useCases.features());
  }

  Route route() {
    return new Route(
        "GET",
        DocumentRoutes.PATH,
        Stream.concat(
                Stream.of("limit", "cursor", COLLAPSE, NOVELTY, ListForm.BYTE_ORDER_MARK),
                FilterParameters.NAMES.stream())
            .collect(Collectors.toSet()),
        this::list);
  }

  /** What is told of the documents of a page beside others. */
  private record Beside(Optional<Groups> groups, Map<DocumentId, Share> shares) {}

  /** A page of the list, whatever form it is answered in. */
  record Found(ObjectNode page, Optional<String> next, Paging paging) {}

  private HttpResponse list(Call call) {
    ListForm form = ListForm.of(call, CsvTable.DOCUMENTS);
    Found found = find(call);
    return found.paging().answer(form, found.page(), found.next());
  }

  /** The page that a call asks for. */
  Found find(Call call) {
    QueryParameters parameters = call.parameters();
    switches.check(Feature.REUSE, parameters, COLLAPSE);
    switches.check(Feature.REUSE, parameters, NOVELTY);
    boolean collapse = parameters.choice(COLLAPSE, Set.of("duplicates")).isPresent();
    boolean novelty = parameters.flag(NOVELTY).orElse(false);
    Paging paging =
        collapse || novelty
            ? Paging.parse(call, GroupDuplicates.MOST_ARTICLES)
            : Paging.parse(call);
    FilterParameters.Asked asked = filter.parse(parameters);
    return switch (findArticles.find(asked.filter(), paging.cursor(), paging.limit())) {
      case FindArticles.Answer.Page page -> {
        var beside =
            new Beside(
                collapse
                    ? Optional.of(groupDuplicates.of(page.articles(), asked.filter()))
                    : Optional.empty(),
                novelty ? readNovelty.shares(page.articles()) : Map.of());
        yield new Found(json(page, asked, beside), page.next(), paging);
      }
      case FindArticles.Answer.InvalidCursor _ -> throw Paging.invalidCursor();
    };
  }

  private static ObjectNode json(
      FindArticles.Answer.Page page, FilterParameters.Asked asked, Beside beside) {
    ObjectNode json = Json.object();
    NamesJson.putResolved(json, asked.resolved());
    ArrayNode documents = json.putArray("documents");
    for (Article article : page.articles()) {
      if (beside.groups().filter(it -> it.joined().containsKey(article.id())).isEmpty()) {
        documents.add(document(article.sureBy(asked.filter().minConfidence()), beside));
      }
    }
    beside.groups().ifPresent(groups -> GroupsJson.putJoined(json, groups));
    return json;
  }

  private static ObjectNode document(Article article, Beside beside) {
    ObjectNode json = SummaryJson.brief(article);
    beside
        .groups()
        .flatMap(groups -> Optional.ofNullable(groups.groups().get(article.id())))
        .ifPresent(group -> GroupsJson.put(json, group));
    Optional.ofNullable(beside.shares().get(article.id()))
        .ifPresent(share -> GroupsJson.put(json, share));
    return json;
  }
}
