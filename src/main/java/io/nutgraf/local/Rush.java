package io.nutgraf.local;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Many documents at once: of so many none is told by itself, but how far all of them are, once a
 * second. A rush begins where {@value #MANY} documents wait, and ends when none does. Thread-safe.
 */
final class Rush {

  /** So many documents are more than a person reads as they come. */
  static final int MANY = 20;

  private static final long PAUSE = Duration.ofSeconds(1).toNanos();

  private final LongSupplier nanoTime;
  private int waiting;
  private int taken;
  private boolean on;
  private long start;
  private long told;

  /**
   * @param nanoTime as {@link System#nanoTime}
   */
  Rush(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** A document begins to wait. */
  synchronized void expect() {
    waiting++;
    if (!on && waiting >= MANY) {
      on = true;
      taken = 0;
      start = nanoTime.getAsLong();
      told = start;
    }
  }

  /** Whether documents are not to be told by themselves now. */
  synchronized boolean isOn() {
    return on;
  }

  /** A document waits no longer; gives how far all are, where that is to be told. */
  synchronized Optional<Progress> settled() {
    waiting--;
    if (!on) {
      return Optional.empty();
    }
    taken++;
    on = waiting > 0;
    long now = nanoTime.getAsLong();
    if (on && now - told < PAUSE) {
      return Optional.empty();
    }
    told = now;
    double seconds = Math.max(1, now - start) / (double) TimeUnit.SECONDS.toNanos(1);
    return Optional.of(new Progress(taken, waiting, taken / seconds));
  }
}
