package io.nutgraf.wiring;

import io.nutgraf.app.Deadline;
import io.nutgraf.model.Budget;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Budgets of time, each of which begins to run when it is made. None lasts beyond the {@link
 * Deadline} of the work that it is made for. Thread-safe.
 */
public final class TimeBudgets implements Supplier<Budget> {

  private final Duration time;
  private final LongSupplier nanoTime;

  /**
   * @param time how long each lasts
   * @param nanoTime tells nanoseconds from any origin, and never fewer than before
   */
  TimeBudgets(Duration time, LongSupplier nanoTime) {
    this.time = time;
    this.nanoTime = nanoTime;
  }

  /** Budgets of {@code time} by this machine's clock. */
  public static TimeBudgets of(Duration time) {
    return new TimeBudgets(time, System::nanoTime);
  }

  /** A budget that begins now. */
  @Override
  public Budget get() {
    Duration left = Deadline.current().left();
    return left.compareTo(time) < 0
        ? ending(left, seconds(left) + ", all that the request had left")
        : ending(time, seconds(time));
  }

  private Budget ending(Duration after, String limit) {
    long start = nanoTime.getAsLong();
    return Budget.of(limit, () -> nanoTime.getAsLong() - start >= after.toNanos());
  }

  private static String seconds(Duration time) {
    BigDecimal seconds = BigDecimal.valueOf(time.toMillis(), 3);
    return seconds.stripTrailingZeros().toPlainString() + " seconds";
  }
}
