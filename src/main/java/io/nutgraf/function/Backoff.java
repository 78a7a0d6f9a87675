package io.nutgraf.function;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How long a message that failed waits before it comes again: longer each time, so that a document
 * is hardly late after a short outage, and four waits span more than forty minutes of a long one.
 *
 * @param random spreads what failed together: up to a quarter more of each wait
 */
record Backoff(RandomGenerator random) {

  private static final List<Duration> WAITS =
      List.of(
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofMinutes(8),
          Duration.ofMinutes(30));

  /**
   * The wait of a message.
   *
   * @param receives how often it has been received, from 1
   */
  Duration after(int receives) {
    Duration wait = WAITS.get(Math.clamp(receives - 1, 0, WAITS.size() - 1));
    return wait.plusMillis((long) (wait.toMillis() * random.nextDouble() / 4));
  }
}
