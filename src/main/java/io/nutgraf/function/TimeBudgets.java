package io.nutgraf.function;

import io.nutgraf.model.Budget;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Budgets of time, each of which begins to run when it is made. Thread-safe. */
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
    long start = nanoTime.getAsLong();
    long nanos = time.toNanos();
    String limit = BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
    return Budget.of(limit + " seconds", () -> nanoTime.getAsLong() - start >= nanos);
  }
}
