package io.nutgraf.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nutgraf.adapter.dynamodb.DynamoDbTables;
import io.nutgraf.adapter.dynamodb.StreamedWrites;
import io.nutgraf.adapter.http.HttpApi;
import io.nutgraf.app.Articles;
import io.nutgraf.model.Article;
import io.nutgraf.wiring.Configuration;
import io.nutgraf.wiring.EventsConfiguration;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TemplateTest {

  /** What people's documents lie in, or what guards it. */
  private static final List<String> KEPT =
      List.of("Bucket", "BucketPolicy", "Articles", "ArticleIndex", "DeadLetters");

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

  /** What a token of the audience may do is told apart by what it changes. */
  @Test
  void asksForAScopeOnEveryRoute() {
    for (JsonNode route : routes()) {
      String key = route.path("RouteKey").asText();
      boolean changes = key.startsWith("DELETE ") || key.equals("POST /v1/documents");

      assertThat(SamTemplate.references(route.path("AuthorizationScopes")))
          .as(key)
          .contains(changes ? "WriteScopes" : "ReadScopes")
          .doesNotContain(changes ? "ReadScopes" : "WriteScopes");
    }
  }

  @Test
  void logsWhoAsked() {
    assertThat(template.resource("ApiStage").at("/AccessLogSettings/Format").asText())
        .contains("$context.identity.userArn")
        .contains("$context.authorizer.claims.sub");
  }

  @Test
  void raisesAnAlarmWhereNobodyLooks() {
    var watched = new TreeSet<String>();
    for (JsonNode alarm : template.resources("AWS::CloudWatch::Alarm")) {
      String of = String.join("", SamTemplate.references(alarm.at("/Dimensions/0/Value")));
      watched.add(of + " " + alarm.path("MetricName").asText());
      assertThat(SamTemplate.references(alarm.path("AlarmActions"))).contains("AlarmTopic");
    }

    assertThat(watched)
        .containsExactly(
            "Api 5xx",
            "ApiFunction Errors",
            "ApiFunction Throttles",
            "DeadLetters ApproximateNumberOfMessagesVisible",
            "DropQueue ApproximateAgeOfOldestMessage",
            "EventsFunction InternalErrors",
            "EventsFunction IteratorAge",
            "IngestFunction Errors",
            "IngestFunction InternalErrors",
            "IngestFunction Outside",
            "IngestFunction Throttles");
  }

  /** Which headers a page must send and may read is what the API says of itself. */
  @Test
  void letsPagesOfAllowedOriginsUseTheApi() {
    JsonNode cors = SamTemplate.argument(template.resource("Api").path("CorsConfiguration"), "If");

    assertThat(cors.path(0).asText()).isEqualTo("AnswersBrowsers");
    assertThat(SamTemplate.references(cors.at("/1/AllowOrigins")))
        .containsExactly("AllowedOrigins");
    for (JsonNode route : routes()) {
      String method = route.path("RouteKey").asText().split(" ", 2)[0];
      assertThat(cors.at("/1/AllowMethods")).extracting(JsonNode::asText).contains(method);
    }
    assertThat(cors.at("/1/AllowHeaders"))
        .extracting(JsonNode::asText)
        .contains("authorization", "content-type", "idempotency-key", "if-none-match");
    assertThat(cors.at("/1/ExposeHeaders"))
        .extracting(JsonNode::asText)
        .contains("etag", "link", "location", "retry-after", "x-request-id");

    JsonNode uploads =
        SamTemplate.argument(template.resource("Bucket").path("CorsConfiguration"), "If");
    assertThat(uploads.path(0).asText()).isEqualTo("AnswersBrowsers");
    assertThat(uploads.at("/1/CorsRules/0/AllowedMethods"))
        .extracting(JsonNode::asText)
        .contains("PUT");
  }

  /** Otherwise a message would come again while it is still being worked on. */
  @Test
  void hidesAMessageForSixTimesTheTimeout() {
    int timeout = template.resource("IngestFunction").path("Timeout").asInt();

    assertThat(timeout).isPositive();
    assertThat(template.resource("DropQueue").path("VisibilityTimeout").asInt())
        .isGreaterThanOrEqualTo(6 * timeout);
  }

  @Test
  void tellsTheFunctionHowOftenAMessageComes() {
    assertThat(template.resource("DropQueue").at("/RedrivePolicy/maxReceiveCount").asInt())
        .isEqualTo(5)
        .isEqualTo(variables("IngestFunction").path("NUTGRAF_MAX_RECEIVES").asInt());
  }

  /** Its age counts from the first sending, and SQS keeps nothing for more than 14 days. */
  @Test
  void leavesADeadLetterAtLeastAWeek() {
    var days = new HashMap<String, Long>();
    for (String queue : List.of("DropQueue", "DeadLetters")) {
      long seconds = template.resource(queue).path("MessageRetentionPeriod").asLong();
      days.put(queue, Duration.ofSeconds(seconds).toDays());
    }

    assertThat(days).containsEntry("DeadLetters", 14L);
    assertThat(days.get("DropQueue")).isBetween(1L, 7L);
  }

  @Test
  void takesNothingOverPlainHttp() {
    var guarded = new TreeSet<String>();
    for (String type : List.of("AWS::S3::BucketPolicy", "AWS::SQS::QueuePolicy")) {
      for (JsonNode policy : template.resources(type)) {
        for (JsonNode statement : policy.at("/PolicyDocument/Statement")) {
          if (statement.path("Sid").asText().equals("OnlyTls")) {
            assertThat(statement.path("Effect").asText()).isEqualTo("Deny");
            assertThat(statement.at("/Condition/Bool/aws:SecureTransport").asText())
                .isEqualTo("false");
            guarded.addAll(SamTemplate.references(statement.path("Resource")));
          }
        }
      }
    }

    assertThat(guarded).containsExactly("Bucket", "DeadLetters", "DropQueue", "EventsQueue");
  }

  @Test
  void namesHandlersThatLambdaCanMake() throws ReflectiveOperationException {
    var handlers = template.resources("AWS::Serverless::Function");

    assertThat(handlers).hasSize(3);
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
    for (String function : List.of("IngestFunction", "ApiFunction")) {
      var environment = new HashMap<String, String>();
      for (JsonNode variables : List.of(variables(), variables(function))) {
        for (var variable : variables.properties()) {
          environment.put(variable.getKey(), sample(variable.getKey(), variable.getValue()));
        }
      }
      environment.put("AWS_REGION", "us-east-1");

      var configuration = Configuration.parse(environment);

      assertThat(configuration.prefix()).isEqualTo("inbox/");
      assertThat(configuration.endpoints()).isEqualTo(Configuration.Endpoints.AWS);
    }
  }

  @Test
  void setsWhatTheFunctionOfEventsReads() {
    var environment = new HashMap<String, String>(Map.of("AWS_REGION", "us-east-1"));
    for (JsonNode variables : List.of(variables(), variables("EventsFunction"))) {
      for (var variable : variables.properties()) {
        environment.put(variable.getKey(), sample(variable.getKey(), variable.getValue()));
      }
    }

    var configuration = EventsConfiguration.parse(environment);

    assertThat(configuration.bus()).isNotEmpty();
    assertThat(configuration.endpoint()).isNull();
  }

  /** A stream, a bus, and all around them: nothing of it where nobody wants to be told. */
  @Test
  void tellsOfDocumentsOnlyWhereThatIsOn() {
    JsonNode stream =
        SamTemplate.argument(template.resource("Articles").path("StreamSpecification"), "If");
    assertThat(stream.path(0).asText()).isEqualTo("TellsEvents");
    assertThat(stream.at("/1/StreamViewType").asText())
        .isEqualTo(DynamoDbTables.STREAMED.toString());

    template
        .root()
        .path("Resources")
        .properties()
        .forEach(
            resource -> {
              boolean ofEvents = resource.getKey().startsWith("Event");
              assertThat(resource.getValue().path("Condition").asText().equals("TellsEvents"))
                  .as(resource.getKey())
                  .isEqualTo(ofEvents);
            });
  }

  /** Whatever the stream has of articles passes the filter: what comes, what changes, what goes. */
  @Test
  void filtersNoArticleOutOfTheStream() throws IOException {
    Article article = Articles.article("a.txt", "2022-11-29");
    var passed = new TreeSet<String>();
    for (JsonNode filter :
        template
            .resource("EventsFunction")
            .at("/Events/Written/Properties/FilterCriteria/Filters")) {
      JsonNode images = new ObjectMapper().readTree(filter.path("Pattern").asText());
      String image = images.path("dynamodb").fieldNames().next();
      String attribute = images.path("dynamodb").path(image).fieldNames().next();
      String written = "/dynamodb/" + image + "/" + attribute + "/S";

      assertThat(StreamedWrites.article(article, article, 2).at(written).isTextual()).isTrue();
      assertThat(StreamedWrites.removal(article, 2).at(written).isTextual()).isTrue();
      passed.add(image);
    }

    assertThat(passed).containsExactly("NewImage", "OldImage");
  }

  /** Otherwise its rotation would reach no function. */
  @Test
  void namesTheVersionOfTheCursorKey() {
    assertThat(SamTemplate.argument(variables().path("NUTGRAF_CURSOR_KEY"), "Sub").asText())
        .isEqualTo("{{resolve:secretsmanager:${CursorKey}::::${CursorKeyVersion}}}");
  }

  /** SAM CLI passes over a variable that the template does not declare. */
  @Test
  void declaresWhatSamLocalFillsIn() throws IOException {
    var local = new ObjectMapper().readTree(Path.of("events", "env.local.json").toFile());

    var declared = new TreeSet<String>();
    for (JsonNode variables : List.of(variables(), variables("IngestFunction"))) {
      variables.fieldNames().forEachRemaining(declared::add);
    }
    assertThat(declared).containsAll(() -> local.path("Parameters").fieldNames());
  }

  @Test
  void grantsNoWildcardWhereANameIsPossible() {
    var everything = new ArrayList<String>();
    for (JsonNode role : template.resources("AWS::IAM::Role")) {
      for (JsonNode statement : statements(role)) {
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
  void asksForNoMoreOfTextsThanToWriteThemAndToIndexThemAgain() {
    var onTexts = new TreeSet<String>();
    for (JsonNode statement : statements(template.resource("IngestRole"))) {
      if (statement.path("Resource").toString().contains("/texts/")) {
        statement.path("Action").forEach(action -> onTexts.add(action.asText()));
      }
    }

    assertThat(onTexts).containsExactly("s3:DeleteObject", "s3:GetObject", "s3:PutObject");
  }

  /** One key, or AWS's own, which costs nothing: a KMS key that nobody asked for is billed. */
  @Test
  void usesAKmsKeyOnlyWhereOneIsGiven() {
    for (JsonNode table : template.resources("AWS::DynamoDB::Table")) {
      JsonNode encryption = SamTemplate.argument(table.path("SSESpecification"), "If");
      assertThat(encryption.path(0).asText()).isEqualTo("UsesKmsKey");
      assertThat(SamTemplate.argument(encryption.path(2), "Ref").asText())
          .isEqualTo("AWS::NoValue");
    }
    for (String name :
        List.of(
            "Bucket",
            "DropQueue",
            "DeadLetters",
            "CursorKey",
            "ApiLogs",
            "EventBus",
            "EventsLogs",
            "EventsQueue")) {
      assertThat(SamTemplate.references(template.resource(name))).as(name).contains("KmsKeyId");
    }
  }

  /** A first deployment that failed leaves nothing that the second would stumble over. */
  @Test
  void keepsWhatPeopleDroppedWhenTheStackGoes() {
    for (String name : KEPT) {
      JsonNode resource = template.root().path("Resources").path(name);
      assertThat(resource.path("DeletionPolicy").asText())
          .as(name)
          .isEqualTo("RetainExceptOnCreate");
      assertThat(resource.path("UpdateReplacePolicy").asText()).as(name).isEqualTo("Retain");
    }
  }

  private List<JsonNode> routes() {
    return template.resources("AWS::ApiGatewayV2::Route");
  }

  private JsonNode variables() {
    return template.root().at("/Globals/Function/Environment/Variables");
  }

  private JsonNode variables(String function) {
    return template.resource(function).at("/Environment/Variables");
  }

  /** All that a role may ever do, with those that depend on a condition. */
  private static List<JsonNode> statements(JsonNode role) {
    var statements = new ArrayList<JsonNode>();
    for (JsonNode statement : role.at("/Policies/0/PolicyDocument/Statement")) {
      JsonNode conditional = SamTemplate.argument(statement, "If");
      statements.add(conditional.isMissingNode() ? statement : conditional.path(1));
    }
    return statements;
  }

  private String sample(String variable, JsonNode value) {
    if (value.isTextual()) {
      return value.asText();
    }
    if (variable.equals("NUTGRAF_QUEUE_URL")) {
      return "https://sqs.us-east-1.amazonaws.com/123456789012/drop-queue";
    }
    String parameter = SamTemplate.argument(value, "Ref").asText();
    return template
        .root()
        .path("Parameters")
        .path(parameter)
        .path("Default")
        .asText("a-name-of-some-length");
  }
}
