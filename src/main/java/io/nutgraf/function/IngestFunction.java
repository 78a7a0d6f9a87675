package io.nutgraf.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.app.Deadline;
import io.nutgraf.app.IngestDocument;
import io.nutgraf.function.Delivery.Message;
import io.nutgraf.function.IngestInvocation.Attempt;
import io.nutgraf.wiring.AwsClients;
import io.nutgraf.wiring.Configuration;
import io.nutgraf.wiring.JsonLog;
import io.nutgraf.wiring.Wiring;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.crac.Core;
import org.crac.Resource;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;

/**
 * Brings the record of every object up to date that an invocation speaks of: messages of SQS, an S3
 * notification or an EventBridge event. Each record is handled, whatever became of the others. The
 * messages that failed are answered as {@code batchItemFailures} and come again after a while that
 * grows with each receive; a document that fails on the last one, whatever it is that fails, has a
 * record that says so. An invocation without a queue fails as a whole, once all else is done.
 * Thread-safe.
 */
public final class IngestFunction implements RequestStreamHandler, Resource {

  /** So often that what is hot is compiled by the quick compiler, in a fraction of a second. */
  private static final int PRIMING_ROUNDS = 30;

  /** When messages come again that met a process in doubt: another one has started by then. */
  private static final Duration SOON = Duration.ofSeconds(5);

  /** What the runtime needs to hand the answer over. */
  private static final Duration ANSWERING = Duration.ofSeconds(1);

  private final Handling handling;
  private final RecordTime time;
  private final int maxReceives;
  private final Redelivery redelivery;
  private final Backoff backoff = new Backoff(RandomGenerator.getDefault());
  private final Trust trust;
  private final JsonLog log;
  private final Priming priming;

  /**
   * As Lambda makes it, from the environment.
   *
   * @throws IllegalArgumentException saying what the environment lacks
   */
  public IngestFunction() {
    this(Configuration.parse(System.getenv()), JsonLog.toStandardOutput());
  }

  private IngestFunction(Configuration configuration, JsonLog log) {
    var credentials = AwsClients.credentialsOfLambda();
    var wiring = Wiring.of(configuration, credentials);
    this.handling = Handling.of(wiring.ingest());
    this.time = new RecordTime(configuration.documentTime());
    this.maxReceives = configuration.ingestion().maxReceives();
    this.redelivery = redelivery(configuration, credentials);
    this.trust = Trust.ofProcess();
    this.log = log;
    this.priming =
        new Priming(log)
            .step("document", () -> prime(configuration))
            .step("files", PrimingFiles::read)
            .step("network", () -> wiring.useCases().checkHealth().check());
    Core.getGlobalContext().register(this);
  }

  /** As the embedded cloud makes it, whose queue decides when what failed comes again. */
  public IngestFunction(IngestDocument ingest, Configuration configuration, JsonLog log) {
    this(Handling.of(ingest), configuration, Redelivery.QUEUES_OWN, Trust.unconditional(), log);
  }

  IngestFunction(
      Handling handling,
      Configuration configuration,
      Redelivery redelivery,
      Trust trust,
      JsonLog log) {
    this.handling = handling;
    this.time = new RecordTime(configuration.documentTime());
    this.maxReceives = configuration.ingestion().maxReceives();
    this.redelivery = redelivery;
    this.trust = trust;
    this.log = log;
    this.priming = new Priming(log);
  }

  private static Redelivery redelivery(
      Configuration configuration, AwsCredentialsProvider credentials) {
    URI queue = configuration.ingestion().queue();
    return queue == null
        ? Redelivery.QUEUES_OWN
        : new SqsRedelivery(queue, configuration.region(), credentials);
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    Delivery delivery = DeliveryParser.parse(input);
    var deadline = Deadline.of(context::getRemainingTimeInMillis);
    String requestId = context.getAwsRequestId();
    if (trust.isLost() && delivery instanceof Delivery.Queued queued) {
      comeAgain(queued.messages(), _ -> SOON, deadline, requestId);
    }
    trust.require();
    var invocation = new IngestInvocation(handling, time, trust, log, requestId, deadline);
    try {
      switch (delivery) {
        case Delivery.Queued queued -> {
          List<Message> failures = failures(queued, invocation, maxReceives);
          output.write(answer(failures));
          comeAgain(failures, message -> backoff.after(message.receives()), deadline, requestId);
        }
        case Delivery.Direct direct -> {
          invocation.handle(direct.notices(), Attempt.DIRECT);
          invocation.throwIfAnyFailed();
          output.write(answer(List.of()));
        }
      }
    } finally {
      invocation.writeMetrics(context.getFunctionName());
    }
  }

  /**
   * Handles each message, and gives those that failed. Who has come most often is first: where time
   * runs out, it is for those who have not waited yet.
   */
  private static List<Message> failures(
      Delivery.Queued queued, IngestInvocation invocation, int maxReceives) {
    var messages = new ArrayList<>(queued.messages());
    messages.sort(Comparator.comparingInt(Message::receives).reversed());
    var failures = new ArrayList<Message>();
    for (Message message : messages) {
      boolean last = message.receives() >= maxReceives;
      if (!invocation.handle(message.notices(), last ? Attempt.LAST_RECEIVE : Attempt.RECEIVE)) {
        failures.add(message);
      }
    }
    return failures;
  }

  /** Where that fails, the queue brings them of itself, later. */
  private void comeAgain(
      List<Message> messages,
      Function<Message, Duration> wait,
      Deadline deadline,
      String requestId) {
    try {
      deadline
          .before(ANSWERING)
          .call(
              () -> {
                redelivery.comeAgain(messages, wait);
                return messages;
              });
    } catch (RuntimeException | Error e) {
      trust.heardOf(e);
      log.error(requestId, "the visibility of what failed is not changed", Map.of(), e);
    }
  }

  private static byte[] answer(List<Message> failures) {
    var answer = Json.object();
    var items = answer.putArray("batchItemFailures");
    failures.forEach(message -> items.addObject().put("itemIdentifier", message.id()));
    return Json.bytes(answer);
  }

  @Override
  public void beforeCheckpoint(org.crac.Context<? extends Resource> context) {
    priming.run();
  }

  @Override
  public void afterRestore(org.crac.Context<? extends Resource> context) {
    // Nothing that is kept grows old: credentials are fetched anew once they have expired.
  }

  /** Goes the whole way of a document, with nobody at its ends. */
  private static void prime(Configuration configuration) throws IOException {
    var notification =
        """
        {"Records": [{"eventName": "ObjectCreated:Put", "eventTime": "2026-01-01T00:00:00Z",
          "s3": {"bucket": {"name": "%s"}, "object": {"key": "%spriming", "sequencer": "00"}}}]}"""
            .formatted(configuration.bucket(), configuration.prefix());
    var event = Json.object();
    var message = event.putArray("Records").addObject();
    message.put("eventSource", "aws:sqs").put("messageId", "priming").put("body", notification);
    var handling = Handling.of(PrimingHttpClient.wiring(configuration).ingest());
    var time = new RecordTime(configuration.documentTime());
    var invocation =
        new IngestInvocation(
            handling,
            time,
            Trust.unconditional(),
            JsonLog.SILENT,
            Priming.REQUEST_ID,
            Deadline.NONE);
    for (int i = 0; i < PRIMING_ROUNDS; i++) {
      if (DeliveryParser.parse(new ByteArrayInputStream(Json.bytes(event)))
          instanceof Delivery.Queued queued) {
        answer(failures(queued, invocation, Integer.MAX_VALUE));
      }
    }
    invocation.throwIfAnyFailed();
    invocation.writeMetrics(Priming.REQUEST_ID);
  }
}
