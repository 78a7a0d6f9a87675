package io.nutgraf.adapter.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.app.CheckHealth;
import io.nutgraf.app.UseCases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/** What the service says of itself: its health and its description. */
final class ServiceRoutes {

  private final CheckHealth health;
  private final byte[] description = description();

  ServiceRoutes(UseCases useCases) {
    this.health = useCases.checkHealth();
  }

  List<Route> routes() {
    return List.of(
        new Route("GET", "/v1/openapi.json", Set.of(), this::describe),
        new Route("GET", "/v1/health", Set.of(), this::health));
  }

  private HttpResponse describe(Call call) {
    return HttpResponse.of(200, HttpResponse.JSON, description)
        .with("cache-control", "private, max-age=300");
  }

  private HttpResponse health(Call call) {
    CheckHealth.Health state = health.check();
    ObjectNode json = Json.object();
    json.put("status", word(state.ok()));
    ObjectNode dependencies = json.putObject("dependencies");
    dependencies.put("articles", word(state.articles()));
    dependencies.put("folder", word(state.folder()));
    return HttpResponse.json(state.ok() ? 200 : 503, json);
  }

  private static String word(boolean ok) {
    return ok ? "ok" : "unavailable";
  }

  private static byte[] description() {
    try (var resource = ServiceRoutes.class.getResourceAsStream("openapi.json")) {
      if (resource == null) {
        throw new IllegalStateException("openapi.json is missing beside " + ServiceRoutes.class);
      }
      return resource.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
