package io.nutgraf.app;

import java.util.List;

/** Port: the queue of the drop folder, to be told of articles that are out of date. */
@FunctionalInterface
public interface RenewalQueue {

  /**
   * Sends each of {@code events}.
   *
   * @return those that the queue did not take now
   * @throws UnavailableException if it cannot answer now; some may have been sent
   */
  List<ObjectEvent> send(List<ObjectEvent> events);
}
