package io.nutgraf.adapter.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.http.ProblemCode.OfRequest;
import io.nutgraf.adapter.json.DiffJson;
import io.nutgraf.adapter.json.NoveltyAnswerJson;
import io.nutgraf.adapter.json.RelatedJson;
import io.nutgraf.app.CompareDocuments;
import io.nutgraf.app.Feature;
import io.nutgraf.app.ReadNovelty;
import io.nutgraf.app.ReadRelated;
import io.nutgraf.app.UseCases;
import java.util.List;
import java.util.Set;

/**
 * A document that is kept beside others: what is new in it, what is related to it, and what differs
 * from another one.
 */
final class ComparisonRoutes {

  private final Switches switches;
  private final ReadNovelty readNovelty;
  private final ReadRelated readRelated;
  private final CompareDocuments compareDocuments;

  ComparisonRoutes(UseCases useCases) {
    this.switches = new Switches(useCases.features());
    this.readNovelty = useCases.readNovelty();
    this.readRelated = useCases.readRelated();
    this.compareDocuments = useCases.compareDocuments();
  }

  List<Route> routes() {
    String document = DocumentRoutes.PATH + "/{id}";
    return List.of(
        switches.need(
            Feature.REUSE, new Route("GET", document + "/novelty", Set.of(), this::novelty)),
        related(document),
        new Route("GET", document + "/diff/{other}", Set.of(), this::diff));
  }

  /** It tells of passages, names and key phrases, and half of it would be misleading. */
  private Route related(String document) {
    var route = new Route("GET", document + "/related", Set.of(), this::related);
    return switches.need(
        Feature.REUSE, switches.need(Feature.NAMES, switches.need(Feature.FACETS, route)));
  }

  private HttpResponse novelty(Call call) {
    return answer(
        readNovelty
            .read(call.documentId())
            .map(NoveltyAnswerJson::of)
            .orElseThrow(Call::noSuchDocument));
  }

  private HttpResponse related(Call call) {
    return answer(
        readRelated.read(call.documentId()).map(RelatedJson::of).orElseThrow(Call::noSuchDocument));
  }

  private HttpResponse diff(Call call) {
    return switch (compareDocuments.compare(call.documentId(), call.otherDocumentId())) {
      case CompareDocuments.Answer.Compared it -> answer(DiffJson.of(it));
      case CompareDocuments.Answer.NoDocument it ->
          throw new ProblemException(
              Problem.of(OfRequest.NOT_FOUND, "There is no document " + it.id().value() + "."));
      case CompareDocuments.Answer.NoText it ->
          throw new ProblemException(
              Problem.of(
                  OfRequest.TEXT_NOT_KEPT,
                  "No text is kept of the document " + it.id().value() + "."));
      case CompareDocuments.Answer.Impossible it ->
          throw new ProblemException(Problem.of(it.rejection()));
    };
  }

  private static HttpResponse answer(ObjectNode json) {
    return HttpResponse.json(200, json).with("cache-control", DocumentRoutes.REVALIDATE);
  }
}
