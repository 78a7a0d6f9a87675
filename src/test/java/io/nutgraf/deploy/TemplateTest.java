package io.nutgraf.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nutgraf.adapter.http.HttpApi;
import io.nutgraf.function.Configuration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TemplateTest {

  private final SamTemplate template;

  TemplateTest() throws IOException {
    template = SamTemplate.read();
  }

  @Test
  void namesEveryRouteOfTheApi() throws IOException {
    var described = new TreeSet<String>();
    try (var description = HttpApi.class.getResourceAsStream("openapi.json")) {
      JsonNode paths = new ObjectMapper().readTree(description).path("paths");
      for (var path : paths.properties()) {
        for (String method : List.of("get", "post", "put", "patch", "delete")) {
          if (path.getValue().has(method)) {
            described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
          }
        }
      }
    }
    var routed = new TreeSet<String>();
    routes().forEach(route -> routed.add(route.path("RouteKey").asText()));

    assertThat(routed).isEqualTo(described).isNotEmpty();
  }

  @Test
  void opensNoRouteToEverybody() {
    assertThat(routes())
        .allSatisfy(
            route ->
                assertThat(route.path("AuthorizationType").toString())
                    .isEqualTo("{\"!If\":[\"UsesJwt\",\"JWT\",\"AWS_IAM\"]}"));
  }

  /** Otherwise a message would come again while it is still being worked on. */
  @Test
  void hidesAMessageForSixTimesTheTimeout() {
    int timeout = template.resource("IngestFunction").path("Timeout").asInt();

    assertThat(timeout).isPositive();
    assertThat(template.resource("DropQueue").path("VisibilityTimeout").asInt())
        .isGreaterThanOrEqualTo(6 * timeout);
    assertThat(template.resource("DropQueue").at("/RedrivePolicy/maxReceiveCount").asInt())
        .isEqualTo(5);
  }

  @Test
  void namesHandlersThatLambdaCanMake() throws ReflectiveOperationException {
    var handlers = template.resources("AWS::Serverless::Function");

    assertThat(handlers).hasSize(2);
    for (JsonNode function : handlers) {
      String[] handler = function.path("Handler").asText().split("::", 2);
      Class<?> type = Class.forName(handler[0]);
      assertThat(RequestStreamHandler.class).isAssignableFrom(type);
      assertThat(type.getConstructor().getParameterCount()).isZero();
      assertThat(handler[1]).isEqualTo("handleRequest");
    }
  }

  @Test
  void setsWhatTheFunctionsRead() {
    var environment = new HashMap<String, String>();
    variables()
        .properties()
        .forEach(
            variable ->
                environment.put(
                    variable.getKey(),
                    variable.getValue().isTextual()
                        ? variable.getValue().asText()
                        : sample(variable.getKey())));
    environment.put("AWS_REGION", "us-east-1");

    var configuration = Configuration.parse(environment);

    assertThat(configuration.prefix()).isEqualTo("inbox/");
    assertThat(configuration.endpoints()).isEqualTo(Configuration.Endpoints.AWS);
  }

  /** SAM CLI passes over a variable that the template does not declare. */
  @Test
  void declaresWhatSamLocalFillsIn() throws IOException {
    var local = new ObjectMapper().readTree(Path.of("events", "env.local.json").toFile());

    assertThat(variables().fieldNames())
        .toIterable()
        .containsAll(() -> local.path("Parameters").fieldNames());
  }

  @Test
  void grantsNoWildcardWhereANameIsPossible() {
    var everything = new ArrayList<String>();
    for (JsonNode role : template.resources("AWS::IAM::Role")) {
      for (JsonNode statement : role.at("/Policies/0/PolicyDocument/Statement")) {
        assertThat(statement.path("Action").toString()).doesNotContain("*");
        if (statement.path("Resource").asText().equals("*")) {
          everything.add(statement.path("Action").toString());
        }
      }
    }

    assertThat(everything)
        .allMatch("[\"xray:PutTraceSegments\",\"xray:PutTelemetryRecords\"]"::equals);
  }

  @Test
  void keepsWhatPeopleDroppedWhenTheStackGoes() {
    for (String name : List.of("Bucket", "Articles", "ArticleIndex", "DeadLetters")) {
      JsonNode resource = template.root().path("Resources").path(name);
      assertThat(resource.path("DeletionPolicy").asText()).as(name).isEqualTo("Retain");
      assertThat(resource.path("UpdateReplacePolicy").asText()).as(name).isEqualTo("Retain");
    }
  }

  private List<JsonNode> routes() {
    return template.resources("AWS::ApiGatewayV2::Route");
  }

  private JsonNode variables() {
    return template.root().at("/Globals/Function/Environment/Variables");
  }

  private static String sample(String variable) {
    return switch (variable) {
      case "NUTGRAF_PREFIX" -> "inbox/";
      case "NUTGRAF_MAX_BYTES" -> "26214400";
      default -> "a-name-of-some-length";
    };
  }
}
