package io.nutgraf.metadata.phrases;

import io.nutgraf.model.EntityType;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a document's mentions stand. */
final class NamedSpans {

  private final List<Span> spans;
  private final Set<Integer> personStarts;
  private final Set<Integer> personEnds;

  private NamedSpans(List<Span> spans, List<Span> persons) {
    this.spans = spans;
    personStarts = persons.stream().map(Span::start).collect(Collectors.toUnmodifiableSet());
    personEnds = persons.stream().map(Span::end).collect(Collectors.toUnmodifiableSet());
  }

  static NamedSpans of(List<Mention> mentions) {
    List<Span> spans =
        mentions.stream()
            .flatMap(mention -> mention.occurrences().stream())
            .map(Excerpt::span)
            .sorted()
            .toList();
    List<Span> persons =
        mentions.stream()
            .filter(mention -> mention.type() == EntityType.PERSON)
            .flatMap(mention -> mention.occurrences().stream())
            .map(Excerpt::span)
            .toList();
    return new NamedSpans(spans, persons);
  }

  /**
   * True where {@code phrase} says who the person is that is named right after it or at its end.
   */
  boolean isTitle(Span phrase) {
    return personStarts.contains(phrase.end() + 1) || personEnds.contains(phrase.end());
  }

  /** True where {@code phrase} is no more than a mention's name, or cuts through one. */
  boolean holdOrCut(Span phrase) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() > phrase.start()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    for (int i = low; i < spans.size() && spans.get(i).start() < phrase.end(); i++) {
      Span name = spans.get(i);
      if (name.contains(phrase) || !phrase.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
