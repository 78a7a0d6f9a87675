package io.nutgraf.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.nutgraf.adapter.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The description of the API, held against what the API does. */
final class OpenApiDocument {

  private static final String ID = "https://nutgraf.example/openapi.json";
  private static final String PROBLEM = "#/components/schemas/Problem";

  private final JsonNode root;
  private final SchemaRegistry schemas;

  private OpenApiDocument(String json) throws IOException {
    root = Json.parse(json);
    schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, json)));
  }

  static OpenApiDocument load() {
    try (var resource = HttpApi.class.getResourceAsStream("openapi.json")) {
      return new OpenApiDocument(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode root() {
    return root;
  }

  /** {@code node}, or what it refers to. */
  JsonNode resolve(JsonNode node) {
    JsonNode ref = node.get("$ref");
    return ref == null ? node : root.at(JsonPointer.compile(ref.textValue().substring(1)));
  }

  /** The parameters of an operation, those of its path included. */
  List<JsonNode> parameters(String path, String method) {
    var parameters = new ArrayList<JsonNode>();
    JsonNode item = root.path("paths").path(path);
    item.path("parameters").forEach(parameters::add);
    item.path(method).path("parameters").forEach(parameters::add);
    return parameters;
  }

  /** Fails where the answer, or a request that it accepts, is not as described. */
  void check(HttpRequest request, HttpResponse response) {
    String name = request.method() + " " + request.path() + " -> " + response.status();
    JsonNode operation = operation(request);
    if (operation == null) {
      assertThat(response.status()).as(name).isIn(404, 405);
      assertThat(errors(PROBLEM, text(response))).as(name).isEmpty();
      return;
    }
    JsonNode described = operation.path("responses").get(Integer.toString(response.status()));
    assertThat(described).as(name + " is described").isNotNull();
    checkHeaders(name, resolve(described).path("headers"), response);
    checkBody(name, resolve(described).path("content"), response);
    if (List.of(200, 201, 207).contains(response.status()) && operation.has("requestBody")) {
      String schema =
          operation.at("/requestBody/content/application~1json/schema/$ref").textValue();
      String sent = new String(request.body(), StandardCharsets.UTF_8);
      assertThat(errors(schema, sent)).as(name + ": " + sent).isEmpty();
    }
  }

  /** What is wrong with {@code json} as an instance of the schema at {@code pointer}. */
  List<String> errors(String pointer, String json) {
    return schemas
        .getSchema(SchemaLocation.of(ID + pointer))
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }

  private @Nullable JsonNode operation(HttpRequest request) {
    for (var path : root.path("paths").properties()) {
      String pattern = path.getKey().replace(".", "\\.").replaceAll("\\{[^}]+}", "[^/]+");
      JsonNode operation = path.getValue().get(operationName(request.method()));
      if (request.path().matches(pattern) && operation != null) {
        return operation;
      }
    }
    return null;
  }

  /** Methods are in capitals (RFC 9110, 9.1), operations in small letters. */
  private static String operationName(String method) {
    boolean capitals = method.equals(method.toUpperCase(Locale.ROOT));
    return capitals ? method.toLowerCase(Locale.ROOT) : "none";
  }

  private void checkHeaders(String name, JsonNode described, HttpResponse response) {
    for (String header : response.headers().keySet()) {
      assertThat(header.equals("content-type") || described.has(header))
          .as(name + ": header " + header + " is described")
          .isTrue();
    }
    for (var each : described.properties()) {
      JsonNode header = resolve(each.getValue());
      String value = response.headers().get(each.getKey());
      assertThat(value != null || !header.path("required").booleanValue())
          .as(name + ": header " + each.getKey() + " is there")
          .isTrue();
      if (value != null && header.path("schema").has("pattern")) {
        assertThat(value).as(name).matches(header.path("schema").path("pattern").textValue());
      }
      if (value != null && header.path("schema").has("const")) {
        assertThat(value).as(name).isEqualTo(header.path("schema").path("const").textValue());
      }
    }
  }

  private void checkBody(String name, JsonNode described, HttpResponse response) {
    if (described.isMissingNode()) {
      assertThat(response.body()).as(name).isEmpty();
      return;
    }
    JsonNode content = described.get(response.headers().get("content-type"));
    assertThat(content).as(name + ": content type is described").isNotNull();
    JsonNode schema = content.path("schema");
    if (schema.has("$ref")) {
      assertThat(errors(schema.path("$ref").textValue(), text(response))).as(name).isEmpty();
    }
  }

  /** The body as text, out of gzip where it is in it. */
  static String text(HttpResponse response) {
    if (response.header("content-encoding").isEmpty()) {
      return new String(response.body(), StandardCharsets.UTF_8);
    }
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
      return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
