package io.nutgraf.function;

import io.nutgraf.function.Delivery.Message;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Port: tells a queue when the messages that failed are to come again. */
@FunctionalInterface
interface Redelivery {

  /** Leaves it to the queue itself: after its visibility timeout. */
  Redelivery QUEUES_OWN = _ -> {};

  /**
   * Has each message come again after a while.
   *
   * @throws RuntimeException if the queue took one or more of them not: they come when the queue
   *     brings them of itself
   */
  void comeAgain(Map<Message, Duration> after);

  /** Has every message come again after what {@code wait} says. */
  default void comeAgain(List<Message> messages, Function<Message, Duration> wait) {
    if (!messages.isEmpty()) {
      var after = new LinkedHashMap<Message, Duration>();
      messages.forEach(message -> after.put(message, wait.apply(message)));
      comeAgain(after);
    }
  }
}
