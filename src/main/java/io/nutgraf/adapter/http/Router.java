package io.nutgraf.adapter.http;

import io.nutgraf.adapter.http.ProblemCode.OfRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the route of a request. */
final class Router {

  private final List<Route> routes;

  Router(List<Route> routes) {
    this.routes = List.copyOf(routes);
  }

  List<Route> routes() {
    return routes;
  }

  /** The call that {@code request} makes; where there is no route for it, 404, or 405 and Allow. */
  Call call(HttpRequest request) {
    var allowed = new ArrayList<String>();
    for (Route route : routes) {
      Optional<List<String>> variables = route.match(request.path());
      if (variables.isEmpty()) {
        continue;
      }
      if (route.method().equals(request.method())) {
        var parameters = QueryParameters.parse(request.query(), route.parameters());
        return new Call(route, request, variables.get(), parameters);
      }
      allowed.add(route.method());
    }
    if (allowed.isEmpty()) {
      throw new ProblemException(Problem.of(OfRequest.NOT_FOUND, "There is nothing at this path."));
    }
    String methods = String.join(", ", allowed);
    throw new ProblemException(
        Problem.of(OfRequest.METHOD_NOT_ALLOWED, "Offered here: " + methods + "."),
        Map.of("allow", methods));
  }
}
