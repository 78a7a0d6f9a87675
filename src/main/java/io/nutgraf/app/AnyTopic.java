package io.nutgraf.app;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Topics of which an article needs one: the names that one word is asked for as.
 *
 * @param topics one or more, each once, in an order of their own
 */
public record AnyTopic(List<Topic> topics) {

  public AnyTopic {
    if (topics.isEmpty()) {
      throw new IllegalArgumentException("any of no topics is none");
    }
    topics =
        topics.stream()
            .distinct()
            .sorted(Comparator.comparing(Topic::kind).thenComparing(Topic::id))
            .toList();
  }

  public static AnyTopic of(Topic... topics) {
    return new AnyTopic(List.of(topics));
  }

  void tell(Cursors.Fields fields) {
    fields.take(topics.size());
    for (Topic topic : topics) {
      fields.take(topic.kind());
      fields.take(topic.id());
    }
  }

  /** Whether an article that is about {@code own} is about one of these. */
  boolean meets(Collection<Topic> own) {
    return topics.stream().anyMatch(own::contains);
  }
}
