package io.nutgraf.app;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Until when somebody waits for what is being done. Calls of the world begin only before it, and
 * take at most what is {@linkplain #left() left}: past it nobody would hear what came of them.
 *
 * <p>A deadline is bound to the thread and to the time of {@link #call}, so nothing in between has
 * to hand it on; another thread has none until it is given one. No clock is read here: how much is
 * left, the supplier tells.
 */
public final class Deadline {

  /** That of work which nobody waits for: it never comes. */
  public static final Deadline NONE = new Deadline(() -> Long.MAX_VALUE);

  private static final ScopedValue<Deadline> CURRENT = ScopedValue.newInstance();

  private final LongSupplier millisLeft;

  private Deadline(LongSupplier millisLeft) {
    this.millisLeft = millisLeft;
  }

  /**
   * A deadline that is {@code millisLeft} milliseconds away.
   *
   * @param millisLeft asked whenever somebody wants to know; falls as time passes
   */
  public static Deadline of(LongSupplier millisLeft) {
    return new Deadline(millisLeft);
  }

  /** That of the work which this thread does; {@link #NONE} where nobody set one. */
  public static Deadline current() {
    return CURRENT.orElse(NONE);
  }

  /** The one that is {@code time} away now, or this one where that is sooner. */
  public Deadline within(Duration time) {
    long beyond = millisLeft.getAsLong() - time.toMillis();
    return beyond <= 0 ? this : earlier(beyond);
  }

  /** The one that is {@code time} before this one. */
  public Deadline before(Duration time) {
    return earlier(time.toMillis());
  }

  private Deadline earlier(long millis) {
    return new Deadline(() -> millisLeft.getAsLong() - millis);
  }

  /** How much time is left; zero once it has passed, never negative. */
  public Duration left() {
    return Duration.ofMillis(Math.max(0, millisLeft.getAsLong()));
  }

  /** What {@code work} gives, done under this deadline. */
  public <T, X extends Throwable> T call(ScopedValue.CallableOp<? extends T, X> work) throws X {
    return ScopedValue.where(CURRENT, this).call(work);
  }

  /**
   * Goes on where there is time for what comes next.
   *
   * @throws UnavailableException if the deadline of this thread's work has passed
   */
  public static void check() {
    if (current().left().isZero()) {
      throw new UnavailableException("No time is left.", false);
    }
  }
}
