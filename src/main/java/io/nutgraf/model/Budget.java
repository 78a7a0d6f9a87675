package io.nutgraf.model;

import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a document may still cost. A budget only ever ends the work on a document; it changes
 * nothing about what comes of work that ends in time.
 *
 * <p>Whoever has work done calls {@link #spend}. Whatever reads a whole document calls {@link
 * #check} as it goes: for each line, sentence or name, or every few hundred tokens. The budget is
 * bound to the thread and to the time of the call, so nothing in between has to hand it on, and no
 * other thread's work is ended by it. Budgets nest: what is done within two ends with the first of
 * them. No clock is read here: what is spent, the supplier tells.
 */
public final class Budget {

  /** That of work which may cost what it costs. */
  public static final Budget UNLIMITED = new Budget("any time", () -> false);

  private static final ScopedValue<Spending> CURRENT = ScopedValue.newInstance();

  private final String limit;
  private final BooleanSupplier spent;

  private Budget(String limit, BooleanSupplier spent) {
    this.limit = limit;
    this.spent = spent;
  }

  /**
   * A budget that is spent once {@code spent} says so.
   *
   * @param limit how much it is, for a person: {@code 30 seconds}
   * @param spent asked often: some ten thousand times for a megabyte
   */
  public static Budget of(String limit, BooleanSupplier spent) {
    return new Budget(limit, spent);
  }

  /** A budget in use, within another or not. */
  private record Spending(Budget budget, @Nullable Spending outer) {}

  /**
   * What {@code work} gives.
   *
   * @param exceeded makes the answer where this budget, or one around it, was spent before the work
   *     was done; it gets the reason, with the code {@link RejectionCode#TIME_LIMIT_EXCEEDED}
   */
  public <T> T spend(Supplier<T> work, Function<Rejection, T> exceeded) {
    var spending = new Spending(this, CURRENT.isBound() ? CURRENT.get() : null);
    try {
      return ScopedValue.where(CURRENT, spending).call(work::get);
    } catch (ExceededException e) {
      return exceeded.apply(e.rejection);
    }
  }

  /** Goes on where the budget of the work that is being done is not spent, and nowhere else. */
  public static void check() {
    Spending spending = CURRENT.isBound() ? CURRENT.get() : null;
    while (spending != null) {
      if (spending.budget.spent.getAsBoolean()) {
        throw new ExceededException(spending.budget.limit);
      }
      spending = spending.outer;
    }
  }

  /** Leaves the work; caught where the budget was given, and seen nowhere else. */
  @SuppressWarnings("serial") // never written anywhere
  private static final class ExceededException extends RuntimeException {

    private final Rejection rejection;

    private ExceededException(String limit) {
      super(null, null, false, false);
      String detail = "The document takes longer than " + limit + ".";
      rejection = new Rejection(RejectionCode.TIME_LIMIT_EXCEEDED, detail);
    }
  }
}
