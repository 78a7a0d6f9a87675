package io.nutgraf.local;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has been started, to be stopped in the opposite order. */
final class Running implements AutoCloseable {
  private final Deque<AutoCloseable> started = new ArrayDeque<>();

  synchronized <T extends AutoCloseable> T add(T each) {
    started.push(each);
    return each;
  }

  /** Stops everything, even where one of them will not. */
  @Override
  public synchronized void close() {
    while (!started.isEmpty()) {
      try {
        started.pop().close();
      } catch (Exception e) {
        System.getLogger("local").log(System.Logger.Level.WARNING, "does not stop", e);
      }
    }
  }
}
