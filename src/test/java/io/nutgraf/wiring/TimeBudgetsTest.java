package io.nutgraf.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.app.Deadline;
import io.nutgraf.model.Budget;
import io.nutgraf.model.Rejection;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimeBudgetsTest {

  /** Any origin: the clock may even pass the largest number. */
  private long nanos = Long.MAX_VALUE - 1_000_000_000;

  private final TimeBudgets budgets = new TimeBudgets(Duration.ofMillis(2500), () -> nanos);

  @Test
  void eachBeginsWhenItIsMade() {
    Budget early = budgets.get();
    nanos += 2_000_000_000;
    Budget late = budgets.get();
    assertThat(check(early)).isEqualTo("goes on");
    nanos += 500_000_000;
    assertThat(check(early)).isEqualTo("The document takes longer than 2.5 seconds.");
    assertThat(check(late)).isEqualTo("goes on");
  }

  @Test
  void thirtySecondsAreToldAsSuch() {
    Budget budget = new TimeBudgets(Duration.ofSeconds(30), () -> nanos).get();
    nanos += 31_000_000_000L;
    assertThat(check(budget)).isEqualTo("The document takes longer than 30 seconds.");
  }

  @Test
  void noneLastsBeyondTheDeadlineOfTheRequest() {
    Budget budget = Deadline.of(() -> 1_250).call(budgets::get);
    nanos += 1_249_000_000;
    assertThat(check(budget)).isEqualTo("goes on");
    nanos += 1_000_000;
    assertThat(check(budget))
        .isEqualTo("The document takes longer than 1.25 seconds, all that the request had left.");
  }

  private static String check(Budget budget) {
    return budget.spend(
        () -> {
          Budget.check();
          return "goes on";
        },
        Rejection::detail);
  }
}
