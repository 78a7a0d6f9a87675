package io.nutgraf.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class BudgetTest {

  private static final Function<Rejection, String> DETAIL = Rejection::detail;

  @Test
  void workThatEndsInTimeGivesItsResult() {
    assertThat(checks(4).spend(() -> work(4), DETAIL)).isEqualTo("done");
  }

  @Test
  void workThatDoesNotEndsWithTheCodeAndTheLimit() {
    Rejection rejection =
        checks(3)
            .spend(
                () -> {
                  work(4);
                  return new Rejection(RejectionCode.INTERNAL_ERROR, "not reached");
                },
                why -> why);
    assertThat(rejection)
        .isEqualTo(
            new Rejection(
                RejectionCode.TIME_LIMIT_EXCEEDED, "The document takes longer than 3 checks."));
  }

  @Test
  void withoutABudgetNothingEnds() {
    assertThatNoException().isThrownBy(Budget::check);
    assertThat(Budget.UNLIMITED.spend(() -> work(1000), DETAIL)).isEqualTo("done");
  }

  @Test
  void whatIsDoneWithinTwoEndsWithTheFirstOfThem() {
    assertThat(checks(3).spend(() -> checks(9).spend(() -> work(5), DETAIL), DETAIL))
        .contains("3 checks");
    assertThat(checks(9).spend(() -> checks(3).spend(() -> work(5), DETAIL), DETAIL))
        .contains("3 checks");
    assertThat(checks(9).spend(() -> checks(9).spend(() -> work(5), DETAIL), DETAIL))
        .isEqualTo("done");
  }

  @Test
  void aPartThatEndedLeavesTheRestItsBudget() {
    Budget parts = Budget.of("the parts", () -> false);
    assertThat(
            parts.spend(() -> checks(1).spend(() -> work(5), DETAIL) + work(5), why -> "nothing"))
        .isEqualTo("The document takes longer than 1 checks.done");
  }

  @Test
  void aBudgetIsBoundToItsCallAndItsThread() {
    Budget spent = Budget.of("nothing", () -> true);
    assertThat(spent.spend(() -> CompletableFuture.supplyAsync(() -> work(5)).join(), DETAIL))
        .isEqualTo("done");
    assertThat(work(5)).isEqualTo("done");
  }

  @Test
  void whatElseGoesWrongIsTheCallers() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                checks(1)
                    .spend(
                        () -> {
                          throw new IllegalStateException("a bug");
                        },
                        DETAIL));
  }

  private static String work(int checks) {
    for (int i = 0; i < checks; i++) {
      Budget.check();
    }
    return "done";
  }

  private static Budget checks(int most) {
    var left = new AtomicInteger(most);
    return Budget.of(most + " checks", () -> left.getAndDecrement() <= 0);
  }
}
