package io.nutgraf.function;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.adapter.http.GatewayEvent;
import io.nutgraf.adapter.http.HttpApi;
import io.nutgraf.adapter.http.HttpRequest;
import io.nutgraf.adapter.http.RequestObserver;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.wiring.AwsClients;
import io.nutgraf.wiring.Configuration;
import io.nutgraf.wiring.Configurations;
import io.nutgraf.wiring.JsonLog;
import io.nutgraf.wiring.Wiring;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** What the functions answer, and when, where S3 and DynamoDB hang or want fewer calls. */
@Timeout(60)
class OutageTest {

  private static final String ID =
      DocumentId.of(new ObjectLocation("nutgraf", "inbox/a.txt")).value();

  private final List<String> lines = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/documents",
    "GET, /v1/documents?person=Ann+Smith&organization=NATO",
    "GET, /v1/documents/ID",
    "GET, /v1/documents/ID/text",
    "DELETE, /v1/documents/ID",
    "DELETE, /v1/documents/ID?object=true"
  })
  void saysInTimeThatNothingAnswers(String method, String target) throws IOException {
    try (var silent = BrokenService.silent()) {
      Timed answer = api(silent, Duration.ofSeconds(4), method, target);

      assertThat(answer.json.path("statusCode").asInt()).isEqualTo(503);
      assertThat(answer.json.at("/headers/retry-after").asText()).isEqualTo("5");
      assertThat(answer.problem()).isEqualTo("unavailable");
      assertThat(answer.took).isLessThan(Duration.ofSeconds(4));
    }
  }

  @ParameterizedTest
  @CsvSource({"GET, /v1/documents", "GET, /v1/documents/ID", "DELETE, /v1/documents/ID"})
  void saysThatTooMuchIsAsked(String method, String target) throws IOException {
    try (var throttling = BrokenService.throttling()) {
      for (int seconds : new int[] {29, 3}) {
        Timed answer = api(throttling, Duration.ofSeconds(seconds), method, target);

        assertThat(answer.json.path("statusCode").asInt()).isEqualTo(429);
        assertThat(answer.json.at("/headers/retry-after").asText()).isEqualTo("1");
        assertThat(answer.problem()).isEqualTo("throttled");
        assertThat(answer.took).isLessThan(Duration.ofSeconds(Math.min(seconds, 10)));
      }
      assertThat(throttling.calls())
          .as("it was tried again, where there was time")
          .isGreaterThan(3);
    }
  }

  @Test
  void asksForHealthAllAtOnceAndBriefly() throws IOException {
    try (var silent = BrokenService.silent()) {
      Timed answer = api(silent, Duration.ofSeconds(29), "GET", "/v1/health");

      assertThat(answer.json.path("statusCode").asInt()).isEqualTo(503);
      assertThat(Json.parse(answer.json.path("body").asText()).path("dependencies").toString())
          .isEqualTo("{\"articles\":\"unavailable\",\"folder\":\"unavailable\"}");
      assertThat(answer.took).isLessThan(Duration.ofSeconds(6));
    }
  }

  @Test
  void aBatchEndsInTimeAndComesAgainWhole() throws IOException {
    try (var silent = BrokenService.silent()) {
      Timed answer = ingest(silent, Duration.ofSeconds(8), 10, 1);

      assertThat(answer.json.path("batchItemFailures")).hasSize(10);
      assertThat(answer.took).isLessThan(Duration.ofSeconds(8));
    }
  }

  @Test
  void aBatchThatIsThrottledComesAgainSoon() throws IOException {
    try (var throttling = BrokenService.throttling()) {
      Timed answer = ingest(throttling, Duration.ofMinutes(2), 3, 5);

      assertThat(answer.json.path("batchItemFailures")).hasSize(3);
      assertThat(answer.took).isLessThan(Duration.ofSeconds(15));
      assertThat(lines).filteredOn(line -> line.contains("unavailable, to be")).hasSize(3);
    }
  }

  @Test
  void anObjectThatOnlyTricklesHoldsUpNothing() throws IOException {
    try (var trickling = BrokenService.trickling(Duration.ofMillis(100))) {
      Timed answer = ingest(trickling, Duration.ofSeconds(8), 2, 1);

      assertThat(answer.json.path("batchItemFailures")).hasSize(2);
      assertThat(answer.took).isLessThan(Duration.ofSeconds(8));
    }
  }

  /** An answer, and how long it took. */
  private record Timed(JsonNode json, Duration took) {

    String problem() throws IOException {
      return Json.parse(json.path("body").asText()).path("code").asText();
    }
  }

  private Timed api(BrokenService service, Duration time, String method, String target)
      throws IOException {
    var request = HttpRequest.of(method, target.replace("ID", ID), Map.of(), new byte[0], "r");
    try (var clients = clients(service)) {
      var useCases = Wiring.of(configuration(service), clients, Clock.systemUTC()).useCases();
      var function = new ApiFunction(new HttpApi(useCases, RequestObserver.NONE));
      var answer = new ByteArrayOutputStream();
      FixedContext context = FixedContext.of(time);
      long start = System.nanoTime();
      function.handleRequest(
          new ByteArrayInputStream(GatewayEvent.bytes(request)), answer, context);
      var took = Duration.ofNanos(System.nanoTime() - start);
      return new Timed(Json.parse(answer.toByteArray()), took);
    }
  }

  private Timed ingest(BrokenService service, Duration time, int messages, int receives)
      throws IOException {
    var event = Json.parse(Files.readString(Path.of("events", "ingest", "s3-put-via-sqs.json")));
    var record = event.path("Records").path(0).toString();
    var batch = Json.object();
    for (int i = 0; i < messages; i++) {
      batch
          .withArray("Records")
          .add(
              Json.parse(
                  record
                      .replace("661970000001", "66197000000" + i)
                      .replace("ReceiveCount\":\"1\"", "ReceiveCount\":\"" + receives + '"')));
    }
    try (var clients = clients(service)) {
      var wiring = Wiring.of(configuration(service), clients, Clock.systemUTC());
      var log = new JsonLog(lines::add, Clock.systemUTC());
      var function = new IngestFunction(wiring.ingest(), configuration(service), log);
      var answer = new ByteArrayOutputStream();
      FixedContext context = FixedContext.of(time);
      long start = System.nanoTime();
      function.handleRequest(
          new ByteArrayInputStream(batch.toString().getBytes(UTF_8)), answer, context);
      var took = Duration.ofNanos(System.nanoTime() - start);
      return new Timed(Json.parse(answer.toByteArray()), took);
    }
  }

  private static AwsClients clients(BrokenService service) {
    var keys = AwsBasicCredentials.create("test", "test");
    return AwsClients.of(configuration(service), StaticCredentialsProvider.create(keys));
  }

  private static Configuration configuration(BrokenService service) {
    return Configurations.at(service.uri(), service.uri());
  }
}
