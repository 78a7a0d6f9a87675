package io.nutgraf.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.app.Ingested;
import io.nutgraf.app.ObjectEvent;
import io.nutgraf.function.Delivery.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.crac.Core;
import org.crac.Resource;

/**
 * Brings the record of every object up to date that an invocation speaks of: messages of SQS, an S3
 * notification or an EventBridge event. Each record is handled, whatever became of the others. The
 * messages that failed are answered as {@code batchItemFailures}; an invocation without a queue
 * fails as a whole, once all else is done. Thread-safe.
 */
public final class IngestFunction implements RequestStreamHandler, Resource {

  /** So often that what is hot is compiled by the quick compiler, in a fraction of a second. */
  private static final int PRIMING_ROUNDS = 30;

  private final Function<ObjectEvent, Ingested> ingest;
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
    var wiring = Wiring.ofLambda(configuration);
    this.ingest = wiring.ingest()::ingest;
    this.log = log;
    this.priming =
        new Priming(log)
            .step("document", () -> prime(configuration))
            .step("network", () -> wiring.useCases().checkHealth().check());
    Core.getGlobalContext().register(this);
  }

  /**
   * As the embedded cloud makes it.
   *
   * @param ingest brings one record up to date, or throws where that must be tried again
   */
  public IngestFunction(Function<ObjectEvent, Ingested> ingest, JsonLog log) {
    this.ingest = ingest;
    this.log = log;
    this.priming = new Priming(log);
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    var invocation =
        new IngestInvocation(
            ingest, log, context.getAwsRequestId(), context::getRemainingTimeInMillis);
    try {
      output.write(handle(input, invocation));
    } finally {
      invocation.writeMetrics();
    }
  }

  private static byte[] handle(InputStream input, IngestInvocation invocation) throws IOException {
    return switch (DeliveryParser.parse(input)) {
      case Delivery.Queued queued -> answer(failures(queued, invocation));
      case Delivery.Direct direct -> {
        invocation.handle(direct.notices());
        invocation.throwIfAnyFailed();
        yield answer(List.of());
      }
    };
  }

  private static List<String> failures(Delivery.Queued queued, IngestInvocation invocation) {
    var failures = new ArrayList<String>();
    for (Message message : queued.messages()) {
      if (!invocation.handle(message.notices())) {
        failures.add(message.id());
      }
    }
    return failures;
  }

  private static byte[] answer(List<String> failures) {
    var answer = Json.object();
    var items = answer.putArray("batchItemFailures");
    failures.forEach(id -> items.addObject().put("itemIdentifier", id));
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
    var invocation =
        new IngestInvocation(
            Wiring.ofPriming(configuration).ingest()::ingest,
            JsonLog.SILENT,
            Priming.REQUEST_ID,
            () -> Integer.MAX_VALUE);
    for (int i = 0; i < PRIMING_ROUNDS; i++) {
      handle(new ByteArrayInputStream(Json.bytes(event)), invocation);
    }
    invocation.throwIfAnyFailed();
    invocation.writeMetrics();
  }
}
