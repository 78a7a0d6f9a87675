package io.nutgraf.adapter.dynamodb;

import io.nutgraf.app.UnavailableException;
import java.time.Duration;

/** Waits longer each time for what DynamoDB put off, and gives up after about three seconds. */
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
    if (waits == MOST_WAITS) {
      throw new UnavailableException(
          "DynamoDB puts requests off.", true, new IllegalStateException("unprocessed"));
    }
    try {
      Thread.sleep(FIRST.multipliedBy(1L << waits++));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnavailableException("Interrupted.", false, e);
    }
  }
}
