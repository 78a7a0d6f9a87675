package io.nutgraf.function;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.app.Ingested;
import io.nutgraf.app.ObjectEvent;
import io.nutgraf.app.UnavailableException;
import io.nutgraf.model.DocumentId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IngestFunctionTest {

  private static final String NO_FAILURE = "{\"batchItemFailures\":[]}";

  private final List<String> handled = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s3-put",
        "s3-delete",
        "eventbridge-created",
        "eventbridge-deleted",
        "s3-put-via-sqs"
      })
  void handlesEveryKindOfEvent(String name) throws IOException {
    assertThat(invoke(this::duplicate, file(name))).isEqualTo(NO_FAILURE);
    assertThat(handled).isNotEmpty().allMatch(key -> key.startsWith("inbox/00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3-test-event", "s3-test-event-via-sqs"})
  void acknowledgesTestEvents(String name) throws IOException {
    assertThat(invoke(this::duplicate, file(name))).isEqualTo(NO_FAILURE);
    assertThat(handled).isEmpty();
  }

  @Test
  void reportsPoisonAndHandlesTheRest() throws IOException {
    assertThat(invoke(this::duplicate, file("sqs-batch-with-poison")))
        .isEqualTo(
            "{\"batchItemFailures\":[{\"itemIdentifier\":\"059f36b4-87a3-44ab-83d2-661970000002\"}]}");
    assertThat(handled).hasSize(2);
  }

  @Test
  void reportsTheMessagesThatFailedAndHandlesTheRest() throws IOException {
    Function<ObjectEvent, Ingested> firstFails =
        event -> {
          if (event.location().key().contains("000_")) {
            throw new UnavailableException("DynamoDB does not answer", false, new IOException());
          }
          return duplicate(event);
        };

    assertThat(invoke(firstFails, file("s3-put-via-sqs")))
        .isEqualTo(
            "{\"batchItemFailures\":[{\"itemIdentifier\":\"059f36b4-87a3-44ab-83d2-661970000001\"}]}");
    assertThat(handled).containsExactly("inbox/001_5b55b37c765ce05d.txt");
    assertThat(lines.getFirst())
        .contains("unavailable, to be delivered again")
        .contains("000_8f3e");
  }

  @Test
  void aDocumentThatExhaustsTheMachineHarmsNoOther() throws IOException {
    var errors = List.<Error>of(new OutOfMemoryError("heap"), new StackOverflowError()).iterator();
    Function<ObjectEvent, Ingested> exhausting =
        event -> {
          throw errors.next();
        };

    var answer = Json.parse(invoke(exhausting, file("s3-put-via-sqs")));

    assertThat(answer.path("batchItemFailures")).hasSize(2);
  }

  @Test
  void failsWithoutAQueueOnceAllElseIsDone() {
    Function<ObjectEvent, Ingested> second =
        event -> {
          if (handled.isEmpty()) {
            handled.add("failed");
            throw new IllegalArgumentException("bug");
          }
          return duplicate(event);
        };

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                invoke(
                    second,
                    file("s3-put").replace("\"Records\": [", "\"Records\": [" + record() + ",")))
        .withMessage("1 records failed; the log says which, and why");
    assertThat(handled).hasSize(2);
  }

  @Test
  void leavesWhatThereIsNoTimeFor() throws IOException {
    var left = new AtomicInteger(IngestInvocation.RESERVE_MILLIS + 1);
    Function<ObjectEvent, Ingested> slow =
        event -> {
          left.addAndGet(-2);
          return duplicate(event);
        };

    String answer = invoke(slow, file("s3-put-via-sqs"), new FixedContext(left::get));

    assertThat(handled).hasSize(1);
    assertThat(answer).contains("661970000002").doesNotContain("661970000001");
  }

  @Test
  void countsWhatBecameOfTheDocuments() throws IOException {
    invoke(
        event -> new Ingested.Removed(DocumentId.of(event.location())),
        file("sqs-batch-with-poison"));

    JsonNode metrics = Json.parse(lines.getLast());
    assertThat(metrics.path("Removed").asInt()).isEqualTo(2);
    assertThat(metrics.path("Failures").asInt()).isEqualTo(1);
    assertThat(metrics.path("Latency")).hasSize(2);
  }

  private Ingested duplicate(ObjectEvent event) {
    handled.add(event.location().key());
    return new Ingested.Duplicate(DocumentId.of(event.location()));
  }

  private String invoke(Function<ObjectEvent, Ingested> ingest, String event) throws IOException {
    return invoke(ingest, event, FixedContext.withTime());
  }

  private String invoke(Function<ObjectEvent, Ingested> ingest, String event, FixedContext context)
      throws IOException {
    var answer = new ByteArrayOutputStream();
    new IngestFunction(ingest, new JsonLog(lines::add, Clock.systemUTC()))
        .handleRequest(new ByteArrayInputStream(event.getBytes(UTF_8)), answer, context);
    return answer.toString(UTF_8);
  }

  private static String record() throws IOException {
    return Json.line(Json.parse(file("s3-put")).path("Records").path(0));
  }

  private static String file(String name) throws IOException {
    return Files.readString(Path.of("events", "ingest", name + ".json"));
  }
}
