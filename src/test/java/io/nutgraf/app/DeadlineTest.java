package io.nutgraf.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  private final AtomicLong millisLeft = new AtomicLong(10_000);
  private final Deadline deadline = Deadline.of(millisLeft::get);

  @Test
  void isNoneWhereNobodySetOne() {
    Deadline.check();
    assertThat(Deadline.current().left()).isGreaterThan(Duration.ofDays(365));
  }

  @Test
  void holdsForWhatIsDoneUnderIt() {
    deadline.call(
        () -> {
          assertThat(Deadline.current().left()).isEqualTo(Duration.ofSeconds(10));
          Deadline.check();
          millisLeft.set(-5);
          assertThat(Deadline.current().left()).isZero();
          return assertThatExceptionOfType(UnavailableException.class).isThrownBy(Deadline::check);
        });
    Deadline.check();
  }

  @Test
  void endsAfterAWhileOrWithTheOneAroundIt() {
    Deadline soon = deadline.within(Duration.ofSeconds(4));
    Deadline late = deadline.within(Duration.ofSeconds(40));
    Deadline early = deadline.before(Duration.ofSeconds(1));
    assertThat(soon.left()).isEqualTo(Duration.ofSeconds(4));
    assertThat(late.left()).isEqualTo(Duration.ofSeconds(10));
    assertThat(early.left()).isEqualTo(Duration.ofSeconds(9));
    millisLeft.set(7_000);
    assertThat(soon.left()).isEqualTo(Duration.ofSeconds(1));
    assertThat(late.left()).isEqualTo(Duration.ofSeconds(7));
    assertThat(early.left()).isEqualTo(Duration.ofSeconds(6));
  }

  @Test
  void allTheTimeOfTheWorldHasParts() {
    assertThat(Deadline.NONE.within(Duration.ofSeconds(4)).left()).isEqualTo(Duration.ofSeconds(4));
  }
}
