package io.nutgraf.metadata.phrases;

import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Span;
import java.util.List;

/** Where a document's mentions stand. */
final class NamedSpans {

  private final List<Span> spans;

  private NamedSpans(List<Span> spans) {
    this.spans = spans;
  }

  static NamedSpans of(List<Mention> mentions) {
    return new NamedSpans(
        mentions.stream()
            .flatMap(mention -> mention.occurrences().stream())
            .map(Excerpt::span)
            .sorted()
            .toList());
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
