package io.nutgraf.adapter.dynamodb;

import io.nutgraf.app.Deadline;
import io.nutgraf.app.UnavailableException;
import java.time.Duration;

/**
 * Waits longer each time for what DynamoDB put off, and gives up after about three seconds, or
 * where the {@link Deadline} would pass meanwhile.
 */
final class Patience {

  private static final int MOST_WAITS = 6;
  private static final Duration FIRST = Duration.ofMillis(50);

  private int waits;

  /**
   * Waits before another try.
   *
   * @throws UnavailableException if there were enough
   */
  void spend() {
    Duration wait = FIRST.multipliedBy(1L << waits);
    if (waits == MOST_WAITS || wait.compareTo(Deadline.current().left()) >= 0) {
      throw new UnavailableException("DynamoDB puts requests off.", true);
    }
    waits++;
    try {
      Thread.sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnavailableException("Interrupted.", false, e);
    }
  }
}
