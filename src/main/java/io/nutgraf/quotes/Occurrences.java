package io.nutgraf.quotes;

import io.nutgraf.model.EntityType;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a document names whom, in its order. */
final class Occurrences {

  /** One of them. */
  record Occurrence(Span span, Mention mention) {}

  private final List<Occurrence> ordered = new ArrayList<>();

  Occurrences(List<Mention> mentions) {
    for (Mention mention : mentions) {
      for (Excerpt excerpt : mention.occurrences()) {
        ordered.add(new Occurrence(excerpt.span(), mention));
      }
    }
    ordered.sort(Comparator.comparing(Occurrence::span));
  }

  /** The one that holds the character at {@code position}. */
  @Nullable Occurrence at(int position) {
    int i = firstFrom(position + 1) - 1;
    return i >= 0 && ordered.get(i).span().end() > position ? ordered.get(i) : null;
  }

  /** Whether a person is among them. */
  boolean hasPerson() {
    return ordered.stream().anyMatch(one -> one.mention().type() == EntityType.PERSON);
  }

  /** Those that begin within {@code span}, in order. */
  List<Occurrence> within(Span span) {
    return ordered.subList(firstFrom(span.start()), firstFrom(span.end()));
  }

  /** The index of the first that begins at {@code position} or later. */
  private int firstFrom(int position) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ordered.get(middle).span().start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
