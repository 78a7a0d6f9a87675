package io.nutgraf.adapter.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.csv.CsvTable;
import io.nutgraf.adapter.http.ProblemCode.OfRequest;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.adapter.json.NameJson;
import io.nutgraf.app.FindName;
import io.nutgraf.app.ReadName;
import io.nutgraf.app.Topic;
import io.nutgraf.app.UseCases;
import io.nutgraf.model.EntityType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** People, organizations and places: all about one, and those whose name begins so. */
final class NameRoutes {

  private static final int DEFAULT_LIMIT = 10;
  private static final int LEAST_LETTERS = 2;

  private final ReadName readName;
  private final FindName findName;
  private final NameParameters names;

  NameRoutes(UseCases useCases) {
    this.readName = useCases.readName();
    this.findName = useCases.findName();
    this.names = new NameParameters(findName);
  }

  List<Route> routes() {
    return Arrays.stream(EntityType.values()).flatMap(this::routes).toList();
  }

  private Stream<Route> routes(EntityType type) {
    String path =
        switch (type) {
          case PERSON -> "/v1/people";
          case ORGANIZATION -> "/v1/organizations";
          case PLACE -> "/v1/places";
        };
    return Stream.of(
        new Route(
            "GET", path, Set.of("q", "limit", ListForm.BYTE_ORDER_MARK), call -> list(call, type)),
        new Route("GET", path + "/{id}", Set.of(), call -> read(call, type)));
  }

  private HttpResponse read(Call call, EntityType type) {
    String given = call.name();
    NameParameters.Named named = names.find("id", given, Topic.Kind.of(type));
    if (!named.known()) {
      throw noSuchName();
    }
    ReadName.Answer answer = readName.read(named.topics()).orElseThrow(NameRoutes::noSuchName);
    Topic name =
        named
            .resolved()
            .map(NameParameters.Resolved::meant)
            .orElseGet(() -> named.topics().topics().getFirst());
    ObjectNode json = Json.object();
    NamesJson.putResolved(json, named.resolved().stream().toList());
    json.setAll(NameJson.of(name, answer));
    return HttpResponse.json(200, json).with("cache-control", DocumentRoutes.REVALIDATE);
  }

  private static ProblemException noSuchName() {
    return new ProblemException(Problem.of(OfRequest.NOT_FOUND, "No document has this name."));
  }

  private HttpResponse list(Call call, EntityType type) {
    ListForm form = ListForm.of(call, CsvTable.NAMES);
    QueryParameters parameters = call.parameters();
    int limit = parameters.integer("limit", 1, FindName.MOST_CHOICES).orElse(DEFAULT_LIMIT);
    String letters =
        parameters
            .words("q", Topic.LONGEST_ID)
            .filter(it -> Topic.of(Topic.Kind.of(type), it).id().length() >= LEAST_LETTERS)
            .orElseThrow(() -> ProblemException.invalid("q", "It must hold two letters or more."));
    ObjectNode json = Json.object();
    NamesJson.putNames(json, findName.beginningWith(type, letters, limit));
    return form.answer(json);
  }
}
