package io.nutgraf.app;

import io.nutgraf.reading.DocumentReaders;
import io.nutgraf.summarize.Summarizer;
import java.time.InstantSource;

/** What the API offers, wired. */
public record UseCases(
    SummarizeNow summarizeNow,
    OfferUpload offerUpload,
    FindArticles findArticles,
    ReadArticle readArticle,
    DeleteArticle deleteArticle,
    CheckHealth checkHealth) {

  /** The parts of the world that the use cases need. */
  public record Ports(
      SummaryStore articles, TextStore texts, DropFolder folder, IdempotencyStore answers) {}

  /**
   * What is decided outside.
   *
   * @param bucket the drop folder's bucket
   * @param dropPrefix what the keys of the drop folder begin with: {@code inbox/}
   * @param limits what a document may cost
   * @param cursors signs the cursors of the list
   */
  public record Settings(
      String bucket,
      String dropPrefix,
      DocumentLimits limits,
      Cursors cursors,
      InstantSource clock) {}

  /** The use cases over {@code ports}, with the product's own reader and summarizer. */
  public static UseCases of(Ports ports, Settings settings) {
    var summarizer = Summarizer.standard();
    return new UseCases(
        new SummarizeNow(DocumentReaders.standard(), summarizer, settings.limits()),
        new OfferUpload(
            ports.folder(),
            ports.answers(),
            settings.bucket(),
            settings.dropPrefix(),
            settings.limits().maxBytes(),
            settings.clock()),
        new FindArticles(ports.articles(), settings.cursors()),
        new ReadArticle(ports.articles(), ports.texts(), summarizer, settings.limits()),
        new DeleteArticle(ports.articles(), ports.texts(), ports.folder()),
        new CheckHealth(ports.articles(), ports.folder()));
  }
}
