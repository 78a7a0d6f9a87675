package io.nutgraf.app;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Answers in a map. */
public final class InMemoryIdempotencyStore implements IdempotencyStore {

  private record Entry(String request, String answer, Instant expires) {}

  private final Map<String, Entry> entries = new HashMap<>();

  @Override
  public synchronized Remembered remember(String key, String request, String answer, Instant now) {
    Entry fresh = new Entry(request, answer, now.plus(LIFE));
    Entry kept =
        entries.compute(key, (_, old) -> old == null || !old.expires.isAfter(now) ? fresh : old);
    return kept.request.equals(request)
        ? new Remembered.Answer(kept.answer)
        : new Remembered.Conflict();
  }
}
