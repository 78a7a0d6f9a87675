package io.nutgraf.adapter.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.http.ProblemCode.OfRequest;
import io.nutgraf.adapter.json.AnswerJson;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.app.Deadline;
import io.nutgraf.app.SummarizeDocument;
import io.nutgraf.app.UnavailableException;
import io.nutgraf.app.UseCases;
import java.util.List;
import java.util.Set;

/** Summaries of what a caller sends; nothing of it is kept. */
final class SummaryRoutes {

  static final String DOCUMENTS = "documents";

  private static final int MAX_DOCUMENTS = 25;

  private static final String NO_TIME =
      "There was no time left for this document. Ask for fewer at once.";

  private final SummarizeDocument summarize;
  private final RequestObserver observer;

  SummaryRoutes(UseCases useCases, RequestObserver observer) {
    this.summarize = useCases.summarizeDocument();
    this.observer = observer;
  }

  List<Route> routes() {
    return List.of(new Route("POST", "/v1/summaries", Set.of(), this::post));
  }

  private HttpResponse post(Call call) {
    JsonBody body = JsonBody.of(call.request());
    return body.has(DOCUMENTS)
        ? HttpResponse.json(207, batch(body, call.request()))
        : HttpResponse.json(200, summary(body));
  }

  /** One answer for each document, in their order; the failure of one is no other's. */
  private ObjectNode batch(JsonBody body, HttpRequest request) {
    List<JsonNode> documents =
        body.onlyWith(Set.of(DOCUMENTS)).elements(DOCUMENTS, 1, MAX_DOCUMENTS);
    ObjectNode json = Json.object();
    ArrayNode answers = json.putArray(DOCUMENTS);
    for (int i = 0; i < documents.size(); i++) {
      ObjectNode answer = answers.addObject().put("index", i);
      String name = DOCUMENTS + "[" + i + "]";
      try {
        Deadline.check();
        ObjectNode summary = summary(JsonBody.element(documents.get(i), name));
        answer.put("status", 200).set("summary", summary);
      } catch (ProblemException e) {
        put(answer, e.problem(), request);
      } catch (UnavailableException e) {
        put(answer, Problem.of(OfRequest.UNAVAILABLE, NO_TIME), request);
      } catch (RuntimeException | Error e) {
        observer.partFailed(request, name, e);
        put(answer, Problem.internalError(), request);
      }
    }
    return json;
  }

  private static void put(ObjectNode answer, Problem problem, HttpRequest request) {
    answer
        .put("status", problem.status())
        .set("problem", ProblemJson.of(problem, request.requestId()));
  }

  private ObjectNode summary(JsonBody body) {
    DocumentRequest document = DocumentRequest.parse(body);
    SummaryRequest wanted = SummaryRequest.parse(body);
    return switch (document.summarize(summarize, wanted.options())) {
      case SummarizeDocument.Answer.Summarized it -> AnswerJson.of(it, wanted.included());
      case SummarizeDocument.Answer.Rejected it ->
          throw new ProblemException(Problem.of(it.rejection()));
    };
  }
}
