package io.nutgraf.summarize;

import io.nutgraf.article.FrontMatter;
import io.nutgraf.article.ReadText;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Metadata;
import io.nutgraf.names.NameExtractor;
import io.nutgraf.phrases.KeyPhraseExtractor;
import io.nutgraf.quotes.QuoteExtractor;
import io.nutgraf.timeline.TimelineExtractor;
import java.util.List;

/** Reads who said what, about whom, where and when. Immutable and thread-safe. */
final class MetadataExtractor {

  private final NameExtractor nameExtractor = NameExtractor.standard();
  private final QuoteExtractor quoteExtractor = QuoteExtractor.standard();
  private final TimelineExtractor timelineExtractor = TimelineExtractor.standard();
  private final KeyPhraseExtractor keyPhraseExtractor = KeyPhraseExtractor.standard();

  private MetadataExtractor() {}

  static MetadataExtractor standard() {
    return new MetadataExtractor();
  }

  /** All metadata of {@code text}. */
  FoundMetadata extract(ReadText text) {
    FrontMatter front = text.front();
    NameExtractor.Names names = nameExtractor.extract(text);
    List<Mention> mentions = names.mentions();
    KeyPhraseExtractor.KeyPhrases phrases = keyPhraseExtractor.extract(text, mentions);
    var metadata =
        new Metadata(
            front.headline(),
            front.byline(),
            front.publisher(),
            front.dateline(),
            front.published(),
            phrases.best(),
            mentions,
            quoteExtractor.extract(text, mentions),
            timelineExtractor.extract(text),
            names.citedOutlets());
    return new FoundMetadata(metadata, names.isWhole() && phrases.isWhole());
  }
}
