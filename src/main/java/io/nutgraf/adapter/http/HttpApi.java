package io.nutgraf.adapter.http;

import io.nutgraf.adapter.json.Json;
import io.nutgraf.app.Feature;
import io.nutgraf.app.UnavailableException;
import io.nutgraf.app.UseCases;
import io.nutgraf.model.RejectionCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The HTTP API, version 1, as {@code openapi.json} beside this class describes it. Every request
 * gets exactly one answer, with its request id; what went wrong inside is never part of it.
 * Thread-safe.
 */
public final class HttpApi {

  /** A Lambda answers at most 6 MB (6,291,556 bytes); the rest is headers. */
  static final long MAX_ANSWER = 6_200_000;

  /** API Gateway and Lambda take no longer body: 6 MB with the event around it. */
  static final int MAX_BODY = 6 * 1024 * 1024;

  private final Router router;
  private final RequestObserver observer;

  public HttpApi(UseCases useCases, RequestObserver observer) {
    this.observer = new UnfailingObserver(observer);
    var routes = new ArrayList<Route>();
    routes.addAll(new SummaryRoutes(useCases, this.observer).routes());
    routes.addAll(new DocumentRoutes(useCases).routes());
    routes.addAll(new ComparisonRoutes(useCases).routes());
    var switches = new Switches(useCases.features());
    routes.add(
        switches.need(
            Feature.NAMES, new QuoteRoute(useCases.findQuotes(), useCases.findName()).route()));
    routes.addAll(switches.need(Feature.NAMES, new NameRoutes(useCases).routes()));
    routes.add(new DigestRoute(useCases.makeDigest(), FilterParameters.of(useCases)).route());
    routes.addAll(new ServiceRoutes(useCases).routes());
    this.router = new Router(routes);
  }

  List<Route> routes() {
    return router.routes();
  }

  /**
   * Answers an event of API Gateway's HTTP API, payload format 2.0.
   *
   * @throws IOException if {@code event} is no such event, or {@code answer} takes no bytes
   */
  public void handle(InputStream event, OutputStream answer) throws IOException {
    answer.write(ResponseJson.bytes(handle(GatewayEvent.parse(event))));
  }

  /** Answers {@code request}. */
  public HttpResponse handle(HttpRequest request) {
    Throwable cause = null;
    HttpResponse response;
    try {
      response = answer(request);
    } catch (ProblemException e) {
      response = problem(request, e.problem(), e.headers());
    } catch (UnavailableException e) {
      cause = e;
      response = unavailable(request, e);
    } catch (RuntimeException | Error e) {
      // An Error too: the caller is answered, and the observer decides what becomes of the process.
      cause = e;
      response = problem(request, Problem.internalError(), Map.of());
    }
    HttpResponse answer = response.with("x-request-id", request.requestId());
    observer.answered(request, answer, cause);
    return answer;
  }

  private HttpResponse answer(HttpRequest request) {
    if (request.body().length > MAX_BODY) {
      throw new ProblemException(
          Problem.of(
              RejectionCode.DOCUMENT_TOO_LARGE, "A body has at most " + MAX_BODY + " bytes."));
    }
    Call call = router.call(request);
    HttpResponse response = Representation.of(request, call.route().handler().answer(call));
    if (ResponseJson.sizeOf(response) > MAX_ANSWER) {
      throw ProblemException.invalid(
          call.route().lever(), "The answer would be over 6 MB: ask for less, or take gzip.");
    }
    return response;
  }

  private static HttpResponse unavailable(HttpRequest request, UnavailableException e) {
    Map<String, String> patience = Map.of("retry-after", e.throttled() ? "1" : "5");
    return problem(request, Problem.of(e), patience);
  }

  private static HttpResponse problem(
      HttpRequest request, Problem problem, Map<String, String> headers) {
    byte[] body = Json.bytes(ProblemJson.of(problem, request.requestId()));
    HttpResponse response = HttpResponse.of(problem.status(), HttpResponse.PROBLEM, body);
    for (var header : headers.entrySet()) {
      response = response.with(header.getKey(), header.getValue());
    }
    return Representation.of(request, response);
  }
}
