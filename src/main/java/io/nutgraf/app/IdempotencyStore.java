package io.nutgraf.app;

import java.time.Duration;
import java.time.Instant;

/** Port: the answers given to requests that carried an {@code Idempotency-Key}. */
public interface IdempotencyStore {

  /** How long an answer is remembered. */
  Duration LIFE = Duration.ofHours(24);

  /**
   * Remembers the answer to a request, unless one is remembered under {@code key} already. Of two
   * calls at the same time one wins, and both learn its answer.
   *
   * @param key the caller's key, with whatever tells the caller from others
   * @param request a digest of all that the request says
   * @param answer what would be answered now
   * @throws UnavailableException if the store cannot answer now
   */
  Remembered remember(String key, String request, String answer, Instant now);

  /** What is remembered under a key. */
  sealed interface Remembered {

    /** The answer to this request, now and for every repetition of it. */
    record Answer(String answer) implements Remembered {}

    /** The key was used for another request. */
    record Conflict() implements Remembered {}
  }
}
