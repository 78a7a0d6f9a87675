package io.nutgraf.adapter.http;

import io.nutgraf.adapter.http.ProblemCode.OfRequest;
import io.nutgraf.app.Feature;
import io.nutgraf.app.Features;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says so where a feature is asked for that is off. */
record Switches(Features features) {

  /** The same operations; they need this feature. */
  List<Route> need(Feature feature, List<Route> routes) {
    return routes.stream().map(route -> need(feature, route)).toList();
  }

  /** The same operation; it needs this feature. */
  Route need(Feature feature, Route route) {
    return features.has(feature)
        ? route
        : new Route(
            route.method(),
            route.path(),
            route.parameters(),
            _ -> {
              throw off(feature, null);
            });
  }

  /** Refuses a parameter that needs a feature which is off. */
  void check(Feature feature, QueryParameters parameters, String name) {
    if (!features.has(feature) && parameters.asMap().containsKey(name)) {
      throw off(feature, name);
    }
  }

  /** What answers where {@code feature} is off. */
  static ProblemException off(Feature feature, @Nullable String parameter) {
    return new ProblemException(
        new Problem(
            OfRequest.FEATURE_OFF,
            "Whoever runs this service has switched off its parameter "
                + feature.parameter()
                + ", which this needs.",
            parameter));
  }
}
