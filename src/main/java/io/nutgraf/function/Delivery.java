package io.nutgraf.function;

import java.util.List;

/** What one invocation of {@link IngestFunction} brings. */
sealed interface Delivery {

  /** Messages of the queue: each fails, and is delivered again, by itself. */
  record Queued(List<Message> messages) implements Delivery {
    public Queued {
      messages = List.copyOf(messages);
    }
  }

  /** Notices without a queue: the invocation fails, and is repeated, as a whole. */
  record Direct(List<Notice> notices) implements Delivery {
    public Direct {
      notices = List.copyOf(notices);
    }
  }

  /**
   * A message of the queue.
   *
   * @param id names it in the answer, where it failed
   * @param receipt names this receive of it to the queue
   * @param receives how often it has been received, this time included
   * @param notices what its body says; empty for S3's test event
   */
  record Message(String id, String receipt, int receives, List<Notice> notices) {
    public Message {
      notices = List.copyOf(notices);
    }
  }
}
