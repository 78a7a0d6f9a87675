package io.nutgraf.app;

import java.time.InstantSource;

/**
 * What the API offers, wired.
 *
 * @param features those that are on; the others are not to be asked for
 */
public record UseCases(
    SummarizeDocument summarizeDocument,
    OfferUpload offerUpload,
    FindArticles findArticles,
    GroupDuplicates groupDuplicates,
    FindName findName,
    FindQuotes findQuotes,
    ReadName readName,
    ReadArticle readArticle,
    ReadNovelty readNovelty,
    ReadRelated readRelated,
    CompareDocuments compareDocuments,
    MakeDigest makeDigest,
    DeleteArticle deleteArticle,
    CheckHealth checkHealth,
    Features features) {

  /** The parts of the world that the use cases need. */
  public record Ports(
      SummaryStore articles,
      NameIndex names,
      TextStore texts,
      DropFolder folder,
      IdempotencyStore answers,
      ReuseIndex reuse) {}

  /**
   * What is decided outside.
   *
   * @param bucket the drop folder's bucket
   * @param dropPrefix what the keys of the drop folder begin with: {@code inbox/}
   * @param cursors signs the cursors of the list
   * @param features those that are on
   */
  public record Settings(
      String bucket, String dropPrefix, Cursors cursors, Features features, InstantSource clock) {}

  /** The use cases over {@code ports}. */
  public static UseCases of(Ports ports, SummarizeDocument summarize, Settings settings) {
    var sentences =
        new IndexSentences(
            ports.articles(),
            ports.texts(),
            summarize,
            ports.reuse(),
            settings.features().has(Feature.REUSE));
    return new UseCases(
        summarize,
        new OfferUpload(
            ports.folder(),
            ports.answers(),
            settings.bucket(),
            settings.dropPrefix(),
            summarize.limits().maxBytes(),
            settings.clock()),
        new FindArticles(ports.articles(), settings.cursors()),
        new GroupDuplicates(ports.articles(), ports.reuse(), settings.dropPrefix()),
        new FindName(ports.names(), ports.articles()),
        new FindQuotes(ports.articles(), settings.cursors()),
        new ReadName(ports.articles(), ports.names()),
        new ReadArticle(ports.articles(), ports.texts(), summarize),
        new ReadNovelty(ports.articles(), ports.texts(), sentences, ports.reuse()),
        new ReadRelated(ports.articles(), ports.names(), sentences, ports.reuse()),
        new CompareDocuments(ports.articles(), ports.texts(), summarize),
        new MakeDigest(ports.articles(), ports.texts(), summarize),
        new DeleteArticle(ports.articles(), ports.texts(), sentences, ports.folder()),
        new CheckHealth(ports.articles(), ports.folder()),
        settings.features());
  }
}
