package io.nutgraf.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.model.Sequencer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LocalQueueTest {
  private static final FileState STATE = new FileState(3, 0, "");

  private final BlockingQueue<String> outcomes = new LinkedBlockingQueue<>();
  private final List<JsonNode> received = Collections.synchronizedList(new ArrayList<>());

  @Test
  void handsOverWhatS3WouldSay() throws Exception {
    try (var queue = start(record -> true)) {
      queue.send(change("inbox/a b+c%/é.txt"));
      assertThat(next()).isEqualTo("handled inbox/a b+c%/é.txt");
    }
    JsonNode message = received.getFirst();
    assertThat(message.path("eventSource").asText()).isEqualTo("aws:sqs");
    JsonNode record = Json.parse(message.path("body").asText()).path("Records").path(0);
    assertThat(record.path("eventName").asText()).isEqualTo("ObjectCreated:Put");
    assertThat(record.path("s3").path("bucket").path("name").asText()).isEqualTo("nutgraf");
    JsonNode object = record.path("s3").path("object");
    assertThat(object.path("key").asText()).isEqualTo("inbox/a+b%2Bc%25/%C3%A9.txt");
    assertThat(Sequencer.parse(object.path("sequencer").asText())).isPresent();
  }

  @Test
  void triesAgainOnlyWhatFailed() throws Exception {
    try (var queue =
        start(m -> !body(m).contains("bad") || m.path("attributes").toString().contains("\"2\""))) {
      queue.send(change("inbox/bad"));
      queue.send(change("inbox/good"));
      assertThat(List.of(next(), next())).contains("handled inbox/good", "handled inbox/bad");
    }
    assertThat(received.stream().filter(m -> body(m).contains("good"))).hasSize(1);
    assertThat(received.stream().filter(m -> body(m).contains("bad"))).hasSize(2);
  }

  @Test
  void givesUpAfterFiveReceives() throws Exception {
    try (var queue = start(m -> false)) {
      queue.send(change("inbox/poison"));
      assertThat(next()).isEqualTo("given up inbox/poison");
    }
    assertThat(received)
        .extracting(message -> message.at("/attributes/ApproximateReceiveCount").asText())
        .containsExactly("1", "2", "3", "4", "5");
  }

  @Test
  void outlivesWhateverAFunctionOrAListenerThrows() throws Exception {
    RequestStreamHandler broken =
        (in, out, context) -> {
          if (received.isEmpty()) {
            received.add(Json.object());
            throw new NoClassDefFoundError("broken");
          }
          out.write("{}".getBytes(StandardCharsets.UTF_8));
        };
    LocalQueue.Listener exhausted =
        new LocalQueue.Listener() {
          @Override
          public void handled(Change change) {
            outcomes.add("handled " + change.key());
            throw new OutOfMemoryError("while it is told");
          }

          @Override
          public void givenUp(Change change) {
            throw new IllegalStateException("never");
          }
        };
    try (var queue = LocalQueue.start(broken, exhausted, 1, Duration.ofMillis(20))) {
      queue.send(change("inbox/a"));
      assertThat(next()).isEqualTo("handled inbox/a");
      queue.send(change("inbox/b"));
      assertThat(next()).isEqualTo("handled inbox/b");
    }
  }

  @Test
  void goesOnWhereAListenerFails() throws Exception {
    LocalQueue.Listener failing =
        new LocalQueue.Listener() {
          @Override
          public void handled(Change change) {
            outcomes.add("handled " + change.key());
            throw new IllegalStateException("cannot be noted");
          }

          @Override
          public void givenUp(Change change) {
            throw new IllegalStateException("cannot be noted");
          }
        };
    RequestStreamHandler fine =
        (in, out, context) -> out.write("{}".getBytes(StandardCharsets.UTF_8));
    try (var queue = LocalQueue.start(fine, failing, 1, Duration.ofMillis(20))) {
      queue.send(change("inbox/a"));
      assertThat(next()).isEqualTo("handled inbox/a");
      queue.send(change("inbox/b"));
      assertThat(next()).isEqualTo("handled inbox/b");
    }
  }

  @Test
  void aFunctionThatThrowsFailsItsWholeBatch() throws Exception {
    RequestStreamHandler broken =
        (in, out, context) -> {
          if (received.isEmpty()) {
            received.add(Json.object());
            throw new IllegalStateException("broken");
          }
          out.write("{}".getBytes(StandardCharsets.UTF_8));
        };
    try (var queue = LocalQueue.start(broken, listener(), 1, Duration.ofMillis(20))) {
      queue.send(change("inbox/a"));
      assertThat(next()).isEqualTo("handled inbox/a");
    }
  }

  private LocalQueue start(Predicate<JsonNode> succeeds) {
    RequestStreamHandler handler =
        (in, out, context) -> {
          var answer = Json.object();
          var failures = answer.putArray("batchItemFailures");
          for (JsonNode message : Json.parse(in.readAllBytes()).path("Records")) {
            received.add(message);
            if (!succeeds.test(message)) {
              failures.addObject().set("itemIdentifier", message.path("messageId"));
            }
          }
          out.write(Json.bytes(answer));
        };
    return LocalQueue.start(handler, listener(), 2, Duration.ofMillis(20));
  }

  private LocalQueue.Listener listener() {
    return new LocalQueue.Listener() {
      @Override
      public void handled(Change change) {
        outcomes.add("handled " + change.key());
      }

      @Override
      public void givenUp(Change change) {
        outcomes.add("given up " + change.key());
      }
    };
  }

  private static String body(JsonNode message) {
    return message.path("body").asText();
  }

  private static Change change(String key) {
    return new Change(key, STATE, 1_700_000_000_000_000L, Instant.EPOCH);
  }

  private String next() throws InterruptedException {
    String outcome = outcomes.poll(40, TimeUnit.SECONDS);
    assertThat(outcome).as("an outcome").isNotNull();
    return outcome;
  }
}
