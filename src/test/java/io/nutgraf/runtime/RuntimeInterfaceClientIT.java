package io.nutgraf.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.adapter.http.GatewayEvent;
import io.nutgraf.adapter.http.HttpRequest;
import io.nutgraf.adapter.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Both functions as Lambda runs them: the package of {@code target/lambda} under AWS's own runtime
 * interface client, in processes of their own, with S3Proxy and DynamoDB Local.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the runtime interface client needs Linux")
@TestMethodOrder(OrderAnnotation.class)
class RuntimeInterfaceClientIT {

  private static final String INGEST = "io.nutgraf.function.IngestFunction";
  private static final String API = "io.nutgraf.function.ApiFunction";
  private static final String EVENTS = "io.nutgraf.function.EventsFunction";

  @TempDir private static Path work;
  private static LambdaWorld world;
  private static LambdaFunction ingest;
  private static LambdaFunction api;

  @BeforeAll
  static void start() throws IOException {
    world = LambdaWorld.start(work);
    ingest = world.function(INGEST, world.environmentWithKeys());
    api = world.function(API, world.environmentWithKeys());
  }

  @AfterAll
  static void stop() {
    ingest.close();
    api.close();
    world.close();
  }

  @Test
  @Order(1)
  void summarizesWhatTheQueueTellsOf() throws Exception {
    assertThat(answer(ingest, "ingest/s3-put-via-sqs")).isEqualTo("{\"batchItemFailures\":[]}");

    JsonNode list = body(answer(api, "api/list"));
    assertThat(list.at("/documents")).hasSize(2);
    assertThat(list.at("/documents"))
        .allMatch(each -> each.path("status").asText().equals("succeeded"));
  }

  @ParameterizedTest
  @Order(2)
  @CsvSource({
    "list-csv, 200, 'id,status,code,key'",
    "feed, 200, <feed xmlns",
    "get, 200, \"keySentences\":[{",
    "text, 200, Ukraine",
    "summarize, 200, \"keySentences\":[{",
    "summarize-page, 200, \"mediaType\":\"text/html\"",
    "summarize-file, 200, \"mediaType\":\"application/pdf\"",
    "summarize-batch, 207, \"no_text_found\"",
    "upload, 201, X-Amz-Signature",
    "openapi, 200, \"openapi\":\"3.1",
    "health, 200, \"status\":\"ok\""
  })
  void answersEveryRoute(String event, int status, String text) throws Exception {
    JsonNode answer = Json.parse(answer(api, "api/" + event));

    assertThat(answer.path("statusCode").asInt()).as(answer.toString()).isEqualTo(status);
    assertThat(decoded(answer).replace(": ", ":")).contains(text);
  }

  @ParameterizedTest
  @Order(3)
  @ValueSource(
      strings = {
        "s3-put",
        "s3-keys-to-decode",
        "s3-test-event",
        "s3-test-event-via-sqs",
        "eventbridge-created",
        "eventbridge-created-via-sqs",
        "s3-delete",
        "s3-delete-via-sqs",
        "eventbridge-deleted"
      })
  void handlesEveryKindOfEvent(String event) throws Exception {
    assertThat(answer(ingest, "ingest/" + event)).isEqualTo("{\"batchItemFailures\":[]}");
  }

  @Test
  @Order(4)
  void forgetsWhatWasRemoved() throws Exception {
    assertThat(Json.parse(answer(api, "api/get")).path("statusCode").asInt()).isEqualTo(404);
    assertThat(body(answer(api, "api/list")).at("/documents"))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.at("/source/key").asText())
                    .isEqualTo("inbox/Grüße & 100% C++ notes.txt"));
  }

  @Test
  @Order(5)
  void summarizesAPageAMailAWordFileAndAPdf() throws Exception {
    assertThat(answer(ingest, "ingest/s3-put-formats")).isEqualTo("{\"batchItemFailures\":[]}");

    assertThat(body(answer(api, "api/list")).at("/documents"))
        .filteredOn(each -> each.path("status").asText().equals("succeeded"))
        .extracting(each -> each.at("/headline/text").asText())
        .contains(
            "Swing bridge to close for two years",
            "Night buses: what we announce today",
            "School meals in Calder Vale: the first year",
            "Reservoirs at their lowest in fifty years");
  }

  @Test
  @Order(6)
  void deletesWhatItIsAskedTo() throws Exception {
    String first = Files.readString(Path.of("events", "ingest", "s3-put.json"));
    RuntimeApi.Answer again =
        ingest.runtime().invoke(first.replace("00637F5B9A1C3D2E4F", "00737F5B9A1C3D2E4F"));
    assertThat(again.ok()).isTrue();

    assertThat(Json.parse(answer(api, "api/delete")).path("statusCode").asInt()).isEqualTo(204);
    assertThat(Json.parse(answer(api, "api/delete")).path("statusCode").asInt()).isEqualTo(404);
  }

  @Test
  @Order(7)
  void sendsPoisonBackAlone() throws Exception {
    assertThat(answer(ingest, "ingest/sqs-batch-with-poison"))
        .isEqualTo(
            "{\"batchItemFailures\":[{\"itemIdentifier\":\"059f36b4-87a3-44ab-83d2-661970000002\"}]}");
  }

  @Test
  @Order(8)
  void failsAnInvocationThatIsNoEvent() throws Exception {
    RuntimeApi.Answer answer = ingest.runtime().invoke("{\"hello\":\"world\"}");

    assertThat(answer.ok()).isFalse();
    assertThat(answer.body()).contains("1 records failed; the log says which, and why");
  }

  @Test
  @Order(9)
  void writesALogOfJsonAlone() {
    assertThat(ingest.process().log())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(Json.parse(line).isObject()).as(line).isTrue())
        .anyMatch(line -> line.contains("\"message\":\"summarized\""))
        .anyMatch(line -> line.contains("\"CloudWatchMetrics\""));
  }

  @Test
  @Order(10)
  void tellsWhatTheStreamTells() throws Exception {
    try (var bus = new RecordingBus();
        var events = world.function(EVENTS, bus.environment())) {
      assertThat(answer(events, "stream/article-written")).isEqualTo("{\"batchItemFailures\":[]}");

      JsonNode expected = Json.parse(Files.readAllBytes(Path.of("events/out/summary-stored.json")));
      JsonNode entry = bus.requests().getFirst().at("/Entries/0");
      assertThat(entry.path("EventBusName").asText()).isEqualTo("nutgraf");
      assertThat(entry.path("DetailType")).isEqualTo(expected.path("detail-type"));
      assertThat(Json.parse(entry.path("Detail").asText())).isEqualTo(expected.path("detail"));
      assertThat(events.process().log())
          .isNotEmpty()
          .allSatisfy(line -> assertThat(Json.parse(line).isObject()).as(line).isTrue());
    }
  }

  @Test
  @Order(10)
  void whatABusRefusesComesAgain() throws Exception {
    try (var bus = new RecordingBus();
        var events = world.function(EVENTS, bus.environment())) {
      bus.refuse();
      assertThat(answer(events, "stream/article-written"))
          .isEqualTo(
              "{\"batchItemFailures\":[{\"itemIdentifier\":\"4421584500000000017450439091\"}]}");
    }
  }

  @ParameterizedTest
  @Order(10)
  @CsvSource({INGEST + ", ingest/s3-put-via-sqs, 3", API + ", api/list, 4"})
  void isPrimedBeforeItsSnapshot(String handler, String event, int steps) throws Exception {
    var environment = new HashMap<>(world.environment());
    environment.put("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
    environment.put("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://RUNTIME/credentials");
    environment.put("AWS_CONTAINER_AUTHORIZATION_TOKEN", "container-token");
    try (var function = world.function(handler, environment)) {
      function.runtime().awaitSnapshot();
      assertThat(function.process().log())
          .noneMatch(line -> line.contains("priming failed"))
          .filteredOn(line -> line.contains("\"message\":\"primed\""))
          .hasSize(steps);

      long restored = System.nanoTime();
      function.runtime().restore();
      String answer = answer(function, event);
      var latency = Duration.ofNanos(System.nanoTime() - restored);

      System.out.printf("%s: first answer %d ms after restore%n", handler, latency.toMillis());
      assertThat(answer).containsAnyOf("\"batchItemFailures\":[]", "\"statusCode\":200");
    }
  }

  @Test
  @Order(11)
  void saysWhatItsEnvironmentLacks() throws Exception {
    try (var function = world.function(INGEST, Map.of())) {
      RuntimeApi.Answer answer = function.runtime().invoke("{}");

      assertThat(answer.ok()).isFalse();
      assertThat(answer.body()).contains("set these environment variables: NUTGRAF_BUCKET");
    }
  }

  @Test
  @Order(12)
  void answersWhereMemoryRanOutAndEndsAtItsNextInvocation() throws Exception {
    try (var small = world.function(API, world.environmentWithKeys(), 48)) {
      JsonNode answer = Json.parse(small.runtime().invoke(requestOf(4_000_000)).body());
      assertThat(answer.path("statusCode").asInt())
          .as(small.process().log()::toString)
          .isEqualTo(500);
      assertThat(decoded(answer)).contains("internal_error");
      assertThat(small.process().log()).anyMatch(line -> line.contains("OutOfMemoryError"));

      RuntimeApi.Answer next = small.runtime().invoke(requestOf(100));
      assertThat(next.ok()).isFalse();
      assertThat(next.body()).contains("it ends");
      assertThat(small.process().ends(Duration.ofSeconds(20))).isTrue();
    }
  }

  /** A request to summarize a text of so many bytes. */
  private static String requestOf(int bytes) {
    String text = "The dam broke. ".repeat(bytes / 15);
    byte[] body = Json.bytes(Json.object().put("text", text));
    var headers = Map.of("content-type", "application/json");
    var request = HttpRequest.of("POST", "/v1/summaries", headers, body, "r");
    return new String(GatewayEvent.bytes(request), StandardCharsets.UTF_8);
  }

  private static String answer(LambdaFunction function, String event) throws Exception {
    RuntimeApi.Answer answer =
        function.runtime().invoke(Files.readString(Path.of("events", event + ".json")));
    assertThat(answer.ok()).as(answer.body() + "\n" + function.process().log()).isTrue();
    return answer.body();
  }

  private static JsonNode body(String answer) throws IOException {
    return Json.parse(decoded(Json.parse(answer)));
  }

  private static String decoded(JsonNode answer) throws IOException {
    if (!answer.path("isBase64Encoded").asBoolean()) {
      return answer.path("body").asText();
    }
    var bytes = new ByteArrayInputStream(answer.path("body").binaryValue());
    boolean zipped = answer.at("/headers/content-encoding").asText().equals("gzip");
    try (var in = zipped ? new GZIPInputStream(bytes) : bytes) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
