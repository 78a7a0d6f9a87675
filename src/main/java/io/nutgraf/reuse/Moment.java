package io.nutgraf.reuse;

import java.util.Comparator;

/**
 * A document's place in the order of documents: by time, and by id where times are the same. So the
 * order in which documents arrive never changes what was first.
 *
 * @param time ISO 8601 in UTC and in one width, so that strings order as times do; or a number in
 *     one width
 * @param document the document's id
 */
public record Moment(String time, String document) implements Comparable<Moment> {

  private static final Comparator<Moment> ORDER =
      Comparator.comparing(Moment::time).thenComparing(Moment::document);

  @Override
  public int compareTo(Moment other) {
    return ORDER.compare(this, other);
  }

  /** Whether this one comes first. */
  public boolean isBefore(Moment other) {
    return compareTo(other) < 0;
  }
}
