package io.nutgraf.function;

import io.nutgraf.app.Deadline;
import io.nutgraf.app.Ingested;
import io.nutgraf.app.Ingested.Ignored.Reason;
import io.nutgraf.app.ObjectEvent;
import io.nutgraf.app.UnavailableException;
import io.nutgraf.model.DocumentId;
import io.nutgraf.wiring.JsonLog;
import io.nutgraf.wiring.MetricLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** One invocation of {@link IngestFunction}: what became of its records, logged and counted. */
final class IngestInvocation {

  private final Handling handling;
  private final RecordTime time;
  private final Trust trust;
  private final JsonLog log;
  private final String requestId;
  private final Deadline deadline;
  private final List<Long> latencies = new ArrayList<>();
  private boolean begun;
  private int summarized;
  private int rejected;
  private int removed;
  private int outside;
  private int internalErrors;
  private int failed;

  /**
   * @param trust learns of what was thrown
   * @param deadline when the invocation is cut off
   */
  IngestInvocation(
      Handling handling,
      RecordTime time,
      Trust trust,
      JsonLog log,
      String requestId,
      Deadline deadline) {
    this.handling = handling;
    this.time = time;
    this.trust = trust;
    this.log = log;
    this.requestId = requestId;
    this.deadline = deadline;
  }

  /** What follows where a record fails. */
  enum Attempt {
    /** There is no queue: the invocation fails as a whole. */
    DIRECT,
    /** The queue brings it again. */
    RECEIVE,
    /** The queue puts it with the dead letters. */
    LAST_RECEIVE
  }

  /** Handles every notice; true if none of them needs to be delivered again. */
  boolean handle(List<Notice> notices, Attempt attempt) {
    int before = failed;
    for (Notice notice : notices) {
      switch (notice) {
        case Notice.Happened(ObjectEvent event) -> happened(event, attempt);
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

  /**
   * @param function by whose name the metrics are found
   */
  void writeMetrics(String function) {
    new MetricLine(function)
        .count("Summarized", summarized)
        .count("Rejected", rejected)
        .count("Removed", removed)
        .count("Outside", outside)
        .count("InternalErrors", internalErrors)
        .count("Failures", failed)
        .milliseconds("Latency", latencies)
        .writeTo(log);
  }

  private void happened(ObjectEvent event, Attempt attempt) {
    if (!isTimeForOneMore()) {
      failed++;
      log.warn(requestId, "out of time, to be delivered again", fields(event));
      return;
    }
    begun = true;
    try {
      done(event, attempt, () -> handling.ingest().apply(event));
    } catch (UnavailableException e) {
      // An outage says nothing of the document: it waits, with the dead letters at last.
      failed++;
      log.error(requestId, "unavailable, to be delivered again", fields(event), e);
    } catch (RuntimeException | Error e) {
      // Even where memory ran out: what took it is garbage now, and the next record must not
      // suffer.
      trust.heardOf(e);
      internalErrors++;
      log.error(requestId, "failed", fields(event), e);
      if (attempt == Attempt.LAST_RECEIVE) {
        giveUp(event, attempt);
      } else {
        failed++;
      }
    }
  }

  /** Whatever the time of an invocation, it begins one record: else none would ever be handled. */
  private boolean isTimeForOneMore() {
    return !begun || deadline.left().compareTo(time.needed()) >= 0;
  }

  private void giveUp(ObjectEvent event, Attempt attempt) {
    try {
      done(event, attempt, () -> handling.giveUp().apply(event, requestId));
    } catch (RuntimeException | Error e) {
      trust.heardOf(e);
      failed++;
      log.error(requestId, "could not be given up either", fields(event), e);
    }
  }

  private void done(ObjectEvent event, Attempt attempt, Supplier<Ingested> work) {
    long start = System.nanoTime();
    Ingested ingested =
        deadline.before(RecordTime.SLACK).within(time.whole()).call(() -> work.get());
    long millis = (System.nanoTime() - start) / 1_000_000;
    if (ingested instanceof Ingested.Ignored(Reason reason)
        && reason == Reason.OUTSIDE_DROP_FOLDER) {
      outside(event, attempt);
      return;
    }
    latencies.add(millis);
    outcome(event, ingested, millis);
  }

  /**
   * What the queue brings from outside the drop folder is a file that somebody dropped where it was
   * to be summarized: the prefix has changed. Once this function knows the new one too, the message
   * is handled; else it ends with the dead letters, where it is missed by nobody.
   */
  private void outside(ObjectEvent event, Attempt attempt) {
    outside++;
    if (attempt == Attempt.DIRECT) {
      log.warn(requestId, "outside the drop folder, ignored", fields(event));
    } else {
      failed++;
      log.warn(requestId, "outside the drop folder, to be delivered again", fields(event));
    }
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
