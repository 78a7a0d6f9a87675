package io.nutgraf.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RushTest {

  private final AtomicLong now = new AtomicLong();
  private final Rush rush = new Rush(now::get);

  @Test
  void aFewAreNone() {
    expect(Rush.MANY - 1);
    assertThat(rush.isOn()).isFalse();
    assertThat(rush.settled()).isEmpty();
  }

  @Test
  void lastsUntilNoneWaits() {
    comeAndGo();
  }

  @Test
  void theNextBeginsAnew() {
    comeAndGo();
    pass(10_000);
    comeAndGo();
  }

  private void comeAndGo() {
    expect(Rush.MANY);
    for (int i = 0; i < Rush.MANY - 1; i++) {
      assertThat(rush.isOn()).isTrue();
      assertThat(rush.settled()).isEmpty();
    }
    pass(2000);
    assertThat(rush.settled()).contains(new Progress(Rush.MANY, 0, Rush.MANY / 2.0));
    assertThat(rush.isOn()).isFalse();
  }

  @Test
  void tellsOnceASecond() {
    expect(100);
    pass(900);
    assertThat(rush.settled()).isEmpty();
    pass(100);
    assertThat(rush.settled()).contains(new Progress(2, 98, 2));
    pass(900);
    assertThat(rush.settled()).isEmpty();
  }

  @Test
  void countsThoseThatComeMeanwhile() {
    expect(Rush.MANY);
    assertThat(rush.settled()).isEmpty();
    expect(1);
    pass(1000);
    assertThat(rush.settled()).contains(new Progress(2, Rush.MANY - 1, 2));
  }

  private void expect(int documents) {
    for (int i = 0; i < documents; i++) {
      rush.expect();
    }
  }

  private void pass(long millis) {
    now.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
  }
}
