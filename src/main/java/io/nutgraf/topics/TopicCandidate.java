package io.nutgraf.topics;

import io.nutgraf.model.RankedTopic;
import io.nutgraf.model.RankedTopic.Kind;
import java.util.Comparator;
import java.util.List;

/**
 * What may be a topic.
 *
 * @param topic that, with its share of certainty, 0..1, as the score
 * @param names what it is called, its best name first
 */
record TopicCandidate(RankedTopic topic, List<String> names) {

  /** In the order of rank; of equals the one that stands first, then the name. */
  static final Comparator<TopicCandidate> BEST_FIRST =
      Comparator.<TopicCandidate>comparingDouble(candidate -> -candidate.topic.score())
          .thenComparing(candidate -> candidate.topic.excerpt().span())
          .thenComparing(candidate -> candidate.topic.kind(), Comparator.reverseOrder());

  TopicCandidate {
    names = List.copyOf(names);
  }

  /**
   * Whether {@code other} is the same topic: both have a name in common, whatever its number, its
   * order or its being an acronym. A phrase is the same as a name that it holds or that holds it;
   * so is a longer name of the same kind. The Bank of England and England stay two.
   *
   * @param forms what this one is called
   * @param others what the other one is called
   */
  boolean isSame(List<TopicForm> forms, TopicCandidate other, List<TopicForm> others) {
    boolean isPhrase = topic.kind() == Kind.PHRASE;
    boolean isOther = other.topic.kind() == Kind.PHRASE;
    boolean mayNest = isPhrase || isOther || topic.kind() == other.topic.kind();
    for (TopicForm form : forms) {
      for (TopicForm against : others) {
        if (form.equalsIn(against)
            || (mayNest && form.isNestedWith(against))
            || (isPhrase && form.isOfPlace(against))
            || (isOther && against.isOfPlace(form))) {
          return true;
        }
      }
    }
    return false;
  }
}
