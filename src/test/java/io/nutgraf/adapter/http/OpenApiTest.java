package io.nutgraf.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.nutgraf.model.RejectionCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OpenApiTest {

  private final OpenApiDocument document = OpenApiDocument.load();
  private final TestApi api = new TestApi();

  @Test
  void describesEveryRouteAndNoOther() {
    var served = new TreeSet<String>();
    api.api().routes().forEach(route -> served.add(route.method() + " " + route.path()));
    var described = new TreeSet<String>();
    for (var path : document.root().path("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        if (!operation.getKey().equals("parameters")) {
          described.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
        }
      }
    }
    assertThat(described).isEqualTo(served);
  }

  @Test
  void describesEveryParameterAndNoOther() {
    for (Route route : api.api().routes()) {
      var query = new HashSet<String>();
      var path = new HashSet<String>();
      for (JsonNode parameter :
          document.parameters(route.path(), route.method().toLowerCase(Locale.ROOT))) {
        switch (parameter.path("in").textValue()) {
          case "query" -> query.add(parameter.path("name").textValue());
          case "path" -> path.add(parameter.path("name").textValue());
          default -> {}
        }
      }
      assertThat(query).as(route.path()).isEqualTo(route.parameters());
      assertThat(path).isEqualTo(variables(route.path()));
    }
  }

  private static Set<String> variables(String path) {
    return Arrays.stream(path.split("/"))
        .filter(part -> part.startsWith("{"))
        .map(part -> part.substring(1, part.length() - 1))
        .collect(Collectors.toSet());
  }

  @Test
  void describesEveryFieldAndNoOther() {
    assertThat(fields("Document")).isEqualTo(DocumentRequest.NAMES);
    assertThat(fields("UploadRequest")).isEqualTo(UploadRoute.FIELDS);
    assertThat(fields("Batch")).containsExactly(SummaryRoutes.DOCUMENTS);
  }

  @Test
  void describesTheContentTypesThatItTakes() {
    assertThat(
            document
                .root()
                .at("/components/schemas/UploadRequest/properties/contentType/pattern")
                .textValue())
        .isEqualTo("^" + UploadRoute.TYPE.pattern().replace("++", "+") + "$");
  }

  @Test
  void describesEveryCode() {
    assertThat(codes("Problem"))
        .containsExactlyInAnyOrderElementsOf(
            ProblemCodes.all().stream().map(ProblemCode::wire).toList());
    assertThat(codes("FailedArticle"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(RejectionCode.values()).map(RejectionCode::wire).toList());
  }

  private List<String> codes(String schema) {
    JsonNode values = document.root().at("/components/schemas/" + schema + "/properties/code/enum");
    return values.valueStream().map(JsonNode::textValue).toList();
  }

  @Test
  void everySchemaIsASchema() {
    String metaSchema = SpecificationVersion.DRAFT_2020_12.getDialectId();
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    var schema = registry.getSchema(SchemaLocation.of(metaSchema));
    for (var each : document.root().at("/components/schemas").properties()) {
      assertThat(schema.validate(each.getValue().toString(), InputFormat.JSON))
          .as(each.getKey())
          .isEmpty();
    }
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    var references = new ArrayList<String>();
    document.root().findValues("$ref").forEach(ref -> references.add(ref.textValue()));
    assertThat(references).isNotEmpty();
    for (String reference : references) {
      assertThat(document.root().at(reference.substring(1)).isMissingNode())
          .as(reference)
          .isFalse();
    }
  }

  @Test
  void isServedAsItIs() {
    TestApi.Answer answer = api.get("/v1/openapi.json");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json()).isEqualTo(document.root());
    String tag = answer.header("etag");
    assertThat(api.send("GET", "/v1/openapi.json", Map.of("if-none-match", tag), "").status())
        .isEqualTo(304);
  }

  private Set<String> fields(String schema) {
    var names = new HashSet<String>();
    JsonNode properties = document.root().at("/components/schemas/" + schema + "/properties");
    properties.properties().forEach(property -> names.add(property.getKey()));
    return names;
  }
}
