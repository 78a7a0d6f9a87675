package io.nutgraf.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.app.Ingested;
import io.nutgraf.app.ObjectEvent;
import io.nutgraf.function.Delivery.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Brings the record of every object up to date that an invocation speaks of: messages of SQS, an S3
 * notification or an EventBridge event. Each record is handled, whatever became of the others. The
 * messages that failed are answered as {@code batchItemFailures}; an invocation without a queue
 * fails as a whole, once all else is done. Thread-safe.
 */
public final class IngestFunction implements RequestStreamHandler {

  private final Function<ObjectEvent, Ingested> ingest;
  private final JsonLog log;

  /**
   * @param ingest brings one record up to date, or throws where that must be tried again
   */
  public IngestFunction(Function<ObjectEvent, Ingested> ingest, JsonLog log) {
    this.ingest = ingest;
    this.log = log;
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    var invocation = new IngestInvocation(ingest, log, context);
    try {
      switch (DeliveryParser.parse(input)) {
        case Delivery.Queued queued -> output.write(answer(failures(queued, invocation)));
        case Delivery.Direct direct -> {
          invocation.handle(direct.notices());
          invocation.throwIfAnyFailed();
          output.write(answer(List.of()));
        }
      }
    } finally {
      invocation.writeMetrics();
    }
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
}
