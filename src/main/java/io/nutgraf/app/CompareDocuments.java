package io.nutgraf.app;

import io.nutgraf.app.SummarizeDocument.Answer.Rejected;
import io.nutgraf.app.SummarizeDocument.Answer.Summarized;
import io.nutgraf.app.SummaryStore.Kept;
import io.nutgraf.model.Article;
import io.nutgraf.model.Document;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.Rejection;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.reuse.DocumentDiff;
import io.nutgraf.reuse.Later;
import java.util.Optional;

/**
 * What is different in a document that is kept from another one. It reads the texts of both, within
 * what a document may cost in time.
 */
public final class CompareDocuments {

  private final SummaryStore articles;
  private final KeptDocuments documents;
  private final SummarizeDocument summarize;

  /**
   * @param summarize tells the sentences of a text
   */
  public CompareDocuments(SummaryStore articles, TextStore texts, SummarizeDocument summarize) {
    this.articles = articles;
    this.documents = new KeptDocuments(articles, texts);
    this.summarize = summarize;
  }

  /** What came of it. */
  public sealed interface Answer {

    /**
     * The differences.
     *
     * @param later which of both is a later version of the other
     */
    record Compared(Cited here, Cited there, DocumentDiff diff, Later later) implements Answer {}

    /** There is no such document. */
    record NoDocument(DocumentId id) implements Answer {}

    /** There is one, but no text of it: it could not be read, or its text was removed. */
    record NoText(DocumentId id) implements Answer {}

    /** It could not be done in the way that documents are summarized in: it takes too long. */
    record Impossible(Rejection rejection) implements Answer {}
  }

  /** What is different {@code here} from {@code there}. */
  public Answer compare(DocumentId here, DocumentId there) {
    return summarize
        .limits()
        .budgets()
        .get()
        .<Answer>spend(() -> compared(here, there), Answer.Impossible::new);
  }

  private Answer compared(DocumentId here, DocumentId there) {
    return switch (read(here)) {
      case NotRead it -> it.why();
      case Read one ->
          switch (read(there)) {
            case NotRead it -> it.why();
            case Read other -> compared(one, other);
          };
    };
  }

  private static Answer compared(Read here, Read there) {
    DocumentDiff diff = DocumentDiff.of(there.side(), here.side());
    int order = here.cited().time().order(there.cited().time());
    return new Answer.Compared(here.cited(), there.cited(), diff, Later.of(diff.overlap(), order));
  }

  /** One of both. */
  private sealed interface Side {}

  private record Read(Cited cited, DocumentDiff.Side side) implements Side {}

  private record NotRead(Answer why) implements Side {}

  private Side read(DocumentId id) {
    Optional<Kept> kept = articles.find(id);
    return kept.isEmpty()
        ? new NotRead(new Answer.NoDocument(id))
        : kept.flatMap(this::read)
            .or(() -> articles.find(id).flatMap(this::read)) // its text was replaced between both
            .orElseGet(() -> new NotRead(new Answer.NoText(id)));
  }

  private Optional<Side> read(Kept kept) {
    return kept.article() instanceof Article.Succeeded article
        ? documents.find(kept).map(document -> read(article, document))
        : Optional.empty();
  }

  private Side read(Article.Succeeded article, Document document) {
    return switch (summarize.again(
        document, SummaryOptions.DEFAULT, article.summary().metadata())) {
      case Summarized it ->
          new Read(Cited.of(article), new DocumentDiff.Side(document.text(), it.allSpans()));
      case Rejected it -> new NotRead(new Answer.Impossible(it.rejection()));
    };
  }
}
