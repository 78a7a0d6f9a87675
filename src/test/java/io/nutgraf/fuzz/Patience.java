package io.nutgraf.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * How long a document may take: the processor's time, since a busy machine changes nothing about
 * it. Far over what linear work needs, instrumented and unwarmed; far below what an explosion does.
 */
final class Patience {

  private static final double SECONDS_AT_LEAST = 10;
  private static final double SECONDS_A_MEGABYTE = 60;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Patience() {}

  /** Runs {@code work} on {@code size} bytes, and fails where that took too long. */
  static void bound(int size, Runnable work) {
    long before = THREADS.getCurrentThreadCpuTime();
    work.run();
    double seconds = (THREADS.getCurrentThreadCpuTime() - before) / 1e9;
    double most = SECONDS_AT_LEAST + SECONDS_A_MEGABYTE * size / 1e6;
    if (seconds > most) {
      throw new AssertionError(
          "%.1f s for %d bytes, which may take %.1f".formatted(seconds, size, most));
    }
  }
}
