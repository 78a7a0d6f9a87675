package io.nutgraf.app;

import io.nutgraf.app.SummaryStore.Kept;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;

/** The use case over a bucket in memory, for tests. */
public final class Drop {

  public static final Instant START = Instant.parse("2022-11-30T08:00:00Z");
  public static final long MAX_BYTES = 2_000_000;

  private static final InstantSource CLOCK = InstantSource.fixed(START.plus(Duration.ofDays(1)));

  /** With all the time in the world. */
  public static final SummarizeDocument SUMMARIZE =
      SummarizeDocument.within(DocumentLimits.ofBytes(MAX_BYTES), CLOCK);

  private Drop() {}

  public static IngestDocument ingest(
      DocumentSource documents, SummaryStore articles, TextStore texts) {
    return ingest(documents, articles, texts, new InMemoryReuseIndex());
  }

  /** The same with an index of sentences. */
  public static IngestDocument ingest(
      DocumentSource documents, SummaryStore articles, TextStore texts, ReuseIndex reuse) {
    return new IngestDocument(
        documents,
        articles,
        texts,
        sentences(articles, texts, reuse),
        SUMMARIZE,
        Articles.DROP_PREFIX,
        CLOCK);
  }

  /** What has {@code reuse} follow the articles. */
  public static IndexSentences sentences(SummaryStore articles, TextStore texts, ReuseIndex reuse) {
    return new IndexSentences(articles, texts, SUMMARIZE, reuse, true);
  }

  /** What the index should say of {@code kept}. */
  public static Optional<Signature> signature(SummaryStore articles, TextStore texts, Kept kept) {
    return sentences(articles, texts).signature(kept, null);
  }

  /** The same for an index of its own. */
  public static IndexSentences sentences(SummaryStore articles, TextStore texts) {
    return sentences(articles, texts, new InMemoryReuseIndex());
  }

  /**
   * As {@link #ingest(DocumentSource, SummaryStore, TextStore)}, at the times of a clock.
   *
   * @param maxInlineBytes how long a text may be, in bytes, to lie beside its article
   */
  public static IngestDocument ingest(
      DocumentSource documents,
      SummaryStore articles,
      TextStore texts,
      ReuseIndex reuse,
      SummarizeDocument summarize,
      int maxInlineBytes,
      InstantSource clock) {
    return new IngestDocument(
        documents,
        articles,
        new TextShelf(texts, articles, maxInlineBytes),
        sentences(articles, texts, reuse),
        summarize,
        Articles.DROP_PREFIX,
        clock);
  }

  /** A text too long, even compressed, to lie beside its article; for brevity, of one word. */
  public static String longText(int seed) {
    var random = new Random(seed);
    var text = new StringBuilder("Kyiv and its allies agreed on Tuesday.\n\n");
    while (text.length() < 450_000) {
      text.append((char) ((random.nextBoolean() ? 'a' : 'A') + random.nextInt(26)));
    }
    return text.toString();
  }
}
