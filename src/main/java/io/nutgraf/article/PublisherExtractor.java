package io.nutgraf.article;

import io.nutgraf.model.Credit;
import io.nutgraf.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells who published a document, where it says so plainly, by what is most to be trusted: a
 * copyright notice, the outlet after its title, the source named below it, the outlet that its
 * writer works for, the agency of its dateline. An outlet that the article only cites or advertises
 * is not its publisher.
 */
final class PublisherExtractor {

  private PublisherExtractor() {}

  /**
   * The publisher of a document with {@code text}.
   *
   * @param noise where noise stands in it
   * @param ofTitle the outlet named after its title
   * @param outlets the outlets named in its credits, the most to be trusted first
   */
  static Optional<Credit> extract(
      String text, List<Span> noise, Optional<Credit> ofTitle, Stream<Span> outlets) {
    return noise.stream()
        .flatMap(span -> CopyrightNotice.holder(text, span).stream())
        .findFirst()
        .map(span -> new Credit(span.of(text), span))
        .or(() -> ofTitle)
        .or(() -> outlets.findFirst().map(span -> new Credit(span.of(text), span)));
  }
}
