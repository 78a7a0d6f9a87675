package io.nutgraf.adapter.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.csv.CsvTable;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.adapter.json.PartialJson;
import io.nutgraf.adapter.json.QuotationJson;
import io.nutgraf.app.AnyTopic;
import io.nutgraf.app.FindName;
import io.nutgraf.app.FindQuotes;
import io.nutgraf.app.QuoteFilter;
import io.nutgraf.app.SearchWords;
import io.nutgraf.app.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code GET /v1/quotes}: who said what. */
final class QuoteRoute {

  private static final int LONGEST_QUERY = 200;

  private final FindQuotes findQuotes;
  private final NameParameters names;

  QuoteRoute(FindQuotes findQuotes, FindName findName) {
    this.findQuotes = findQuotes;
    this.names = new NameParameters(findName);
  }

  Route route() {
    return new Route(
        "GET",
        "/v1/quotes",
        Set.of("speaker", "person", "q", "from", "to", "limit", "cursor", ListForm.BYTE_ORDER_MARK),
        this::list);
  }

  private HttpResponse list(Call call) {
    ListForm form = ListForm.of(call, CsvTable.QUOTATIONS);
    Paging paging = Paging.parse(call);
    QueryParameters parameters = call.parameters();
    Days days = Days.parse(parameters);
    List<NameParameters.Resolved> resolved = new ArrayList<>();
    Optional<AnyTopic> speaker =
        names.speaker(parameters, "speaker").map(it -> it.note(resolved).topics());
    Optional<AnyTopic> person =
        names.parse(parameters, "person", Topic.Kind.PERSON).map(it -> it.note(resolved).topics());
    Optional<SearchWords> words = parameters.words("q", LONGEST_QUERY).map(QuoteRoute::words);
    var filter =
        new QuoteFilter(
            days.from(), days.to(), speaker.orElse(null), person.orElse(null), words.orElse(null));
    return switch (findQuotes.find(filter, paging.cursor(), paging.limit())) {
      case FindQuotes.Answer.Found it -> paging.answer(form, json(it, resolved), it.next());
      case FindQuotes.Answer.InvalidCursor _ -> throw Paging.invalidCursor();
    };
  }

  private static SearchWords words(String query) {
    SearchWords words = SearchWords.of(query);
    if (words.isEmpty()) {
      throw ProblemException.invalid("q", "It must hold a word.");
    }
    return words;
  }

  private static ObjectNode json(
      FindQuotes.Answer.Found found, List<NameParameters.Resolved> resolved) {
    ObjectNode json = Json.object();
    NamesJson.putResolved(json, resolved);
    json.set("quotes", QuotationJson.of(found.quotations(), found.documents()));
    PartialJson.put(json, found.partial());
    return json;
  }
}
