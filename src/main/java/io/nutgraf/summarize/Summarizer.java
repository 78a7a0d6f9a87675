package io.nutgraf.summarize;

import io.nutgraf.article.ArticleReader;
import io.nutgraf.article.ReadText;
import io.nutgraf.model.Budget;
import io.nutgraf.model.Document;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.Rejection;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.Statement;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.ranking.DocumentRanker;
import io.nutgraf.ranking.Ranking;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The one front door: a document in, its summary out. Pure, deterministic, thread-safe. A text
 * beyond {@link TextLimits} is rejected, so that memory is bounded; time is the caller's to bound,
 * by a {@link Budget}, which may end a summary and never changes one.
 */
public final class Summarizer {

  /**
   * The version that stands in every summary: it changes whenever a summary may, on which {@code
   * SummarizerVersionTest} insists.
   */
  public static final String VERSION = "nutgraf/0.2";

  private final ArticleReader reader = ArticleReader.standard();
  private final DocumentRanker ranker = DocumentRanker.standard();
  private final MetadataExtractor metadataExtractor = MetadataExtractor.standard();

  private Summarizer() {}

  /** A summarizer with the product's own settings. */
  public static Summarizer standard() {
    return new Summarizer();
  }

  /** Summarizes {@code document}. The same arguments always give the same outcome. */
  public Outcome summarize(Document document, SummaryOptions options) {
    return summarize(document, options, metadataExtractor::extract);
  }

  /** The same for a document whose metadata is known, as that of a stored one is. */
  public Outcome summarize(Document document, SummaryOptions options, Metadata known) {
    return summarize(document, options, _ -> new FoundMetadata(known, true));
  }

  /**
   * All statements of {@code document} with their rank scores, in its order: for whoever tells of
   * several documents at once. None where it can't be summarized.
   */
  public List<Statement> statements(Document document) {
    return refusal(document).isPresent()
        ? List.of()
        : reader
            .read(document, TextLimits.MOST_SENTENCES)
            .map(ranker::statements)
            .orElseGet(List::of);
  }

  private Outcome summarize(
      Document document, SummaryOptions options, Function<ReadText, FoundMetadata> metadata) {
    Optional<Rejection> refusal = refusal(document);
    if (refusal.isPresent()) {
      return new Outcome.Rejected(refusal.get());
    }
    return reader
        .read(document, TextLimits.MOST_SENTENCES)
        .map(article -> summarize(document, article, options, metadata))
        .orElseGet(() -> new Outcome.Rejected(TextLimits.tooManySentences()));
  }

  private static Optional<Rejection> refusal(Document document) {
    return document.isWordless()
        ? Optional.of(new Rejection(RejectionCode.NO_TEXT_FOUND, "The document holds no words."))
        : TextLimits.exceededBy(document.text());
  }

  private Outcome summarize(
      Document document,
      ReadText article,
      SummaryOptions options,
      Function<ReadText, FoundMetadata> metadata) {
    Ranking ranking = ranker.rank(article, options);
    FoundMetadata found = metadata.apply(article);
    return new Outcome.Summarized(
        ToldSummary.of(document, article, ranking, found, options),
        PlacedSentences.of(article, ranking, found.metadata().dates()));
  }
}
