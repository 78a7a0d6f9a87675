package io.nutgraf.metadata;

import io.nutgraf.model.Document;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Headline;
import io.nutgraf.model.Noise;
import java.util.List;
import java.util.Optional;

/** Reads what a document says of itself. Immutable and thread-safe. */
public final class FrontMatterExtractor {

  private final HeadlineExtractor headlineExtractor = HeadlineExtractor.standard();
  private final DatelineDetector datelineDetector = DatelineDetector.standard();
  private final PublishedDetector publishedDetector = PublishedDetector.standard();

  private FrontMatterExtractor() {}

  public static FrontMatterExtractor standard() {
    return new FrontMatterExtractor();
  }

  /** What {@code document}, of which {@code noise} is noise, says of itself. */
  public FrontMatter extract(Document document, List<Noise> noise) {
    String text = document.text();
    Optional<Headline> headline = headlineExtractor.extract(document, noise);
    String body = Erasure.of(Erasure.of(text, noise), headline);
    return new FrontMatter(
        headline.orElse(null),
        null,
        null,
        datelineDetector
            .detect(body)
            .map(span -> Excerpt.of(text, Line.trim(text, span.start(), span.end())))
            .orElse(null),
        publishedDetector.detect(document, noise, headline).orElse(null));
  }
}
