package io.nutgraf.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.dynamodb.ArticleChanges;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.app.Deadline;
import io.nutgraf.app.SummaryEvent;
import io.nutgraf.app.SummaryEvents;
import io.nutgraf.app.SummaryEvents.Told;
import io.nutgraf.wiring.AwsClients;
import io.nutgraf.wiring.EventsConfiguration;
import io.nutgraf.wiring.JsonLog;
import io.nutgraf.wiring.MetricLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells others what the stream of the table of articles tells. What could not be told is answered
 * as {@code batchItemFailures}, and comes again, with all that follows it, until the stream forgets
 * it after a day. Nobody waits for it, so that nothing is primed. Thread-safe.
 */
public final class EventsFunction implements RequestStreamHandler {

  /** What the runtime needs to hand the answer over. */
  private static final Duration ANSWERING = Duration.ofSeconds(1);

  private final SummaryEvents events;
  private final JsonLog log;

  /**
   * As Lambda makes it, from the environment.
   *
   * @throws IllegalArgumentException saying what the environment lacks
   */
  public EventsFunction() {
    this(EventsConfiguration.parse(System.getenv()), JsonLog.toStandardOutput());
  }

  /** The log is there before the SDK, which would say on it that it has none. */
  private EventsFunction(EventsConfiguration configuration, JsonLog log) {
    this(configuration.events(AwsClients.credentialsOfLambda()), log);
  }

  /** As the embedded cloud makes it. */
  public EventsFunction(SummaryEvents events, JsonLog log) {
    this.events = events;
    this.log = log;
  }

  /** An event, and the number of the stream's record that it is made of. */
  private record Numbered(String sequenceNumber, SummaryEvent event) {}

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    String requestId = context.getAwsRequestId();
    JsonNode records = Json.parse(input.readAllBytes()).path("Records");
    var numbered = new ArrayList<Numbered>();
    int passedOver = read(records, requestId, numbered);
    Told told =
        Deadline.of(context::getRemainingTimeInMillis)
            .before(ANSWERING)
            .call(() -> events.tell(numbered.stream().map(Numbered::event).toList()));
    ObjectNode answer = Json.object();
    var failures = answer.putArray("batchItemFailures");
    if (told.trouble() != null) {
      Numbered first = numbered.get(told.count());
      failures.addObject().put("itemIdentifier", first.sequenceNumber());
      log.warn(
          requestId,
          "not told, to come again",
          Map.of(
              "from",
              first.sequenceNumber(),
              "events",
              numbered.size() - told.count(),
              "why",
              told.trouble()));
    }
    output.write(Json.bytes(answer));
    new MetricLine(context.getFunctionName())
        .count("Told", told.count())
        .count("Untold", numbered.size() - told.count())
        .count("InternalErrors", passedOver)
        .writeTo(log);
  }

  /** Adds the events of the records, and tells how many records none could be made of. */
  private int read(JsonNode records, String requestId, List<Numbered> numbered) {
    int passedOver = 0;
    for (JsonNode each : records) {
      String number = each.at("/dynamodb/SequenceNumber").asText();
      try {
        Optional<SummaryEvent> event = ArticleChanges.read(each).flatMap(SummaryEvent::of);
        event.ifPresent(it -> numbered.add(new Numbered(number, it)));
      } catch (RuntimeException e) {
        // It would be no better the next time, and all that follows it would wait for a day.
        passedOver++;
        log.error(requestId, "a record is passed over", Map.of("record", number), e);
      }
    }
    return passedOver;
  }
}
