package io.nutgraf.function;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.app.Articles;
import io.nutgraf.app.Deadline;
import io.nutgraf.app.Ingested;
import io.nutgraf.app.ObjectEvent;
import io.nutgraf.app.UnavailableException;
import io.nutgraf.function.Delivery.Message;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.wiring.Configuration;
import io.nutgraf.wiring.Configurations;
import io.nutgraf.wiring.JsonLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IngestFunctionTest {

  private static final String NO_FAILURE = "{\"batchItemFailures\":[]}";

  private final List<String> handled = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> givenUp = new ArrayList<>();
  private final Map<Message, Duration> comeAgain = new HashMap<>();

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
    var needed = new RecordTime(Configuration.DEFAULT_DOCUMENT_TIME).needed();
    var left = new AtomicInteger((int) needed.toMillis() + 1);
    Function<ObjectEvent, Ingested> slow =
        event -> {
          left.addAndGet(-2);
          return duplicate(event);
        };

    String answer = invoke(slow, file("s3-put-via-sqs"), new FixedContext(left::get));

    assertThat(handled).hasSize(1);
    assertThat(answer).contains("661970000002").doesNotContain("661970000001");
    assertThat(comeAgain).hasSize(1);
  }

  @Test
  void beginsOneRecordHoweverLittleTimeAnInvocationHas() throws IOException {
    String answer = invoke(this::duplicate, file("s3-put-via-sqs"), new FixedContext(() -> 9_000));

    assertThat(handled).hasSize(1);
    assertThat(answer).contains("661970000002");
  }

  @Test
  void givesThoseATurnFirstWhoHaveWaitedLongest() throws IOException {
    String event = file("s3-put-via-sqs").replaceFirst("(?s)(0002.*?ReceiveCount\": \")1", "$13");

    invoke(this::duplicate, event);

    assertThat(handled)
        .containsExactly("inbox/001_5b55b37c765ce05d.txt", "inbox/000_8f3eb1f4b4bb600a.txt");
  }

  @Test
  void aRecordHasADeadlineOfItsOwn() throws IOException {
    var left = new ArrayList<Duration>();
    invoke(
        event -> {
          left.add(Deadline.current().left());
          return duplicate(event);
        },
        file("s3-put-via-sqs"),
        new FixedContext(() -> 120_000));

    var whole = new RecordTime(Configuration.DEFAULT_DOCUMENT_TIME).whole();
    assertThat(left).containsExactly(whole, whole);
  }

  @Test
  void whatFailedComesAgainLaterEachTime() throws IOException {
    for (int receives = 1; receives <= 4; receives++) {
      comeAgain.clear();
      invoke(this::bug, received(receives));
      Duration least =
          List.of(30, 120, 480, 1800).stream().map(Duration::ofSeconds).toList().get(receives - 1);
      assertThat(comeAgain.values())
          .hasSize(2)
          .allSatisfy(
              wait -> assertThat(wait).isBetween(least, least.multipliedBy(5).dividedBy(4)));
    }
  }

  @Test
  void anOutageOfTheQueueSpoilsNoAnswer() throws IOException {
    var answer = new ByteArrayOutputStream();
    Redelivery broken =
        _ -> {
          throw new IllegalStateException("no queue");
        };
    function(this::bug, broken, Trust.ofProcess())
        .handleRequest(stream(file("s3-put-via-sqs")), answer, FixedContext.withTime());

    assertThat(Json.parse(answer.toByteArray()).path("batchItemFailures")).hasSize(2);
    assertThat(lines).anyMatch(line -> line.contains("the visibility of what failed"));
  }

  @Test
  void aDocumentThatFailsOnItsLastReceiveHasARecord() throws IOException {
    assertThat(invoke(this::bug, received(5))).isEqualTo(NO_FAILURE);

    assertThat(givenUp).hasSize(2).allMatch(each -> each.endsWith(" request-1"));
    assertThat(lines).filteredOn(line -> line.contains("\"stackTrace\"")).hasSize(2);
    JsonNode metrics = Json.parse(lines.getLast());
    assertThat(metrics.path("InternalErrors").asInt()).isEqualTo(2);
    assertThat(metrics.path("Rejected").asInt()).isEqualTo(2);
    assertThat(metrics.path("Failures").asInt()).isZero();
  }

  @Test
  void triesAgainBeforeTheLastReceive() throws IOException {
    assertThat(Json.parse(invoke(this::bug, received(4))).path("batchItemFailures")).hasSize(2);
    assertThat(givenUp).isEmpty();
  }

  @Test
  void anOutageOnTheLastReceiveSaysNothingOfTheDocument() throws IOException {
    String answer =
        invoke(
            event -> {
              throw new UnavailableException("DynamoDB", false);
            },
            received(5));

    assertThat(Json.parse(answer).path("batchItemFailures")).hasSize(2);
    assertThat(givenUp).isEmpty();
  }

  @Test
  void givesNothingUpWithoutAQueue() {
    assertThatIllegalStateException().isThrownBy(() -> invoke(this::bug, file("s3-put")));
    assertThat(givenUp).isEmpty();
  }

  @Test
  void whatLiesOutsideTheDropFolderIsNeverLostSilently() throws IOException {
    Function<ObjectEvent, Ingested> outside =
        _ -> new Ingested.Ignored(Ingested.Ignored.Reason.OUTSIDE_DROP_FOLDER);

    assertThat(Json.parse(invoke(outside, received(1))).path("batchItemFailures")).hasSize(2);
    assertThat(lines)
        .filteredOn(line -> line.contains("\"WARN\"") && line.contains("outside the drop folder"))
        .hasSize(2);
    assertThat(Json.parse(lines.getLast()).path("Outside").asInt()).isEqualTo(2);

    assertThat(invoke(outside, file("s3-put"))).isEqualTo(NO_FAILURE);
    assertThat(Json.parse(lines.getLast()).path("Outside").asInt()).isPositive();
  }

  @Test
  void aProcessInDoubtEndsAtItsNextInvocation() throws IOException {
    Function<ObjectEvent, Ingested> exhausting =
        event -> {
          if (event.location().key().contains("000_")) {
            throw new OutOfMemoryError("heap");
          }
          return duplicate(event);
        };
    IngestFunction function = function(exhausting, comeAgain::putAll, Trust.ofProcess());
    var answer = new ByteArrayOutputStream();
    function.handleRequest(stream(received(1)), answer, FixedContext.withTime());
    assertThat(Json.parse(answer.toByteArray()).path("batchItemFailures")).hasSize(1);
    assertThat(handled).hasSize(1);
    comeAgain.clear();

    assertThatExceptionOfType(InternalError.class)
        .isThrownBy(
            () -> function.handleRequest(stream(received(1)), answer, FixedContext.withTime()));
    assertThat(handled).hasSize(1);
    assertThat(comeAgain.values()).hasSize(2).allMatch(Duration.ofSeconds(5)::equals);
  }

  @Test
  void aDeepStackLeavesTheProcessInNoDoubt() throws IOException {
    Function<ObjectEvent, Ingested> deep =
        _ -> {
          throw new StackOverflowError();
        };
    IngestFunction function = function(deep, comeAgain::putAll, Trust.ofProcess());
    for (int i = 0; i < 2; i++) {
      function.handleRequest(
          stream(received(1)), OutputStream.nullOutputStream(), FixedContext.withTime());
    }
    assertThat(comeAgain).isNotEmpty();
  }

  @Test
  void aLogThatCannotBeWrittenFailsNoRecord() throws IOException {
    var answer = new ByteArrayOutputStream();
    var full =
        new JsonLog(
            _ -> {
              throw new UncheckedIOException(new IOException("disk full"));
            },
            Clock.systemUTC());
    new IngestFunction(
            new Handling(this::duplicate, this::giveUp),
            Configurations.DEFAULT,
            Redelivery.QUEUES_OWN,
            Trust.ofProcess(),
            full)
        .handleRequest(stream(received(1)), answer, FixedContext.withTime());
    assertThat(answer.toString(UTF_8)).isEqualTo(NO_FAILURE);
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
    assertThat(metrics.path("Function").asText()).isEqualTo("test");
  }

  private Ingested duplicate(ObjectEvent event) {
    handled.add(event.location().key());
    return new Ingested.Duplicate(DocumentId.of(event.location()));
  }

  private String invoke(Function<ObjectEvent, Ingested> ingest, String event) throws IOException {
    return invoke(ingest, event, FixedContext.withTime());
  }

  private Ingested bug(ObjectEvent event) {
    throw new IllegalArgumentException("bug");
  }

  private Ingested giveUp(ObjectEvent event, String requestId) {
    givenUp.add(event.location().key() + " " + requestId);
    return new Ingested.Failed(Articles.failed("a", Instant.EPOCH, RejectionCode.INTERNAL_ERROR));
  }

  private String invoke(Function<ObjectEvent, Ingested> ingest, String event, FixedContext context)
      throws IOException {
    var answer = new ByteArrayOutputStream();
    function(ingest, comeAgain::putAll, Trust.ofProcess())
        .handleRequest(stream(event), answer, context);
    return answer.toString(UTF_8);
  }

  private IngestFunction function(
      Function<ObjectEvent, Ingested> ingest, Redelivery redelivery, Trust trust) {
    return new IngestFunction(
        new Handling(ingest, this::giveUp),
        Configurations.DEFAULT,
        redelivery,
        trust,
        new JsonLog(lines::add, Clock.systemUTC()));
  }

  private static InputStream stream(String event) {
    return new ByteArrayInputStream(event.getBytes(UTF_8));
  }

  /** Two messages that have been received so often. */
  private static String received(int times) throws IOException {
    return file("s3-put-via-sqs")
        .replace("ReceiveCount\": \"1\"", "ReceiveCount\": \"" + times + '"');
  }

  private static String record() throws IOException {
    return Json.line(Json.parse(file("s3-put")).path("Records").path(0));
  }

  private static String file(String name) throws IOException {
    return Files.readString(Path.of("events", "ingest", name + ".json"));
  }
}
