package io.nutgraf.function;

import io.nutgraf.app.Ingested;
import io.nutgraf.app.ObjectEvent;
import io.nutgraf.app.UnavailableException;
import io.nutgraf.model.DocumentId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntSupplier;

/** One invocation of {@link IngestFunction}: what became of its records, logged and counted. */
final class IngestInvocation {

  /** A record begun with less time than this left might be cut off, and its batch with it. */
  static final int RESERVE_MILLIS = 15_000;

  private final Function<ObjectEvent, Ingested> ingest;
  private final JsonLog log;
  private final String requestId;
  private final IntSupplier millisLeft;
  private final List<Long> latencies = new ArrayList<>();
  private int summarized;
  private int rejected;
  private int removed;
  private int failed;

  IngestInvocation(
      Function<ObjectEvent, Ingested> ingest,
      JsonLog log,
      String requestId,
      IntSupplier millisLeft) {
    this.ingest = ingest;
    this.log = log;
    this.requestId = requestId;
    this.millisLeft = millisLeft;
  }

  /** Handles every notice; true if none of them needs to be delivered again. */
  boolean handle(List<Notice> notices) {
    int before = failed;
    for (Notice notice : notices) {
      switch (notice) {
        case Notice.Happened(ObjectEvent event) -> happened(event);
        case Notice.Irrelevant(String name) -> log("passed over", Map.of("event", name));
        case Notice.Malformed(String why) -> {
          failed++;
          log.warn(requestId, "malformed event", Map.of("why", why));
        }
      }
    }
    return failed == before;
  }

  void throwIfAnyFailed() {
    if (failed > 0) {
      throw new IllegalStateException(failed + " records failed; the log says which, and why");
    }
  }

  void writeMetrics() {
    new MetricLine("ingest")
        .count("Summarized", summarized)
        .count("Rejected", rejected)
        .count("Removed", removed)
        .count("Failures", failed)
        .milliseconds("Latency", latencies)
        .writeTo(log);
  }

  private void happened(ObjectEvent event) {
    if (millisLeft.getAsInt() < RESERVE_MILLIS) {
      failed++;
      log.warn(requestId, "out of time, to be delivered again", fields(event));
      return;
    }
    long start = System.nanoTime();
    try {
      Ingested ingested = ingest.apply(event);
      long millis = (System.nanoTime() - start) / 1_000_000;
      latencies.add(millis);
      outcome(event, ingested, millis);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // Even where memory ran out: what took it is garbage now, and the next record must not
      // suffer.
      failed++;
      failure(event, e);
    }
  }

  private void failure(ObjectEvent event, Throwable thrown) {
    String message =
        thrown instanceof UnavailableException ? "unavailable, to be delivered again" : "failed";
    log.error(requestId, message, fields(event), thrown);
  }

  private void outcome(ObjectEvent event, Ingested ingested, long millis) {
    var fields = fields(event);
    fields.put("id", DocumentId.of(event.location()).value());
    fields.put("millis", millis);
    String message =
        switch (ingested) {
          case Ingested.Summarized _ -> {
            summarized++;
            yield "summarized";
          }
          case Ingested.Failed(var article) -> {
            rejected++;
            fields.put("code", article.rejection().code().wire());
            yield "cannot be summarized";
          }
          case Ingested.Removed _ -> {
            removed++;
            yield "removed";
          }
          case Ingested.Duplicate _ -> "handled before";
          case Ingested.Stale _ -> "overtaken by a newer event";
          case Ingested.Ignored(var reason) -> {
            fields.put("reason", reason.name().toLowerCase(Locale.ROOT));
            yield "ignored";
          }
        };
    log(message, fields);
  }

  private void log(String message, Map<String, ?> fields) {
    log.info(requestId, message, fields);
  }

  private static Map<String, Object> fields(ObjectEvent event) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("event", event.kind().name().toLowerCase(Locale.ROOT));
    fields.put("bucket", event.location().bucket());
    fields.put("key", event.location().key());
    return fields;
  }
}
