package io.nutgraf.app;

import io.nutgraf.digest.Digest;
import io.nutgraf.digest.DigestDocument;
import io.nutgraf.digest.DigestOptions;
import io.nutgraf.digest.Digester;
import io.nutgraf.model.Article;
import io.nutgraf.model.Document;
import io.nutgraf.model.Rejection;
import io.nutgraf.model.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One briefing of the articles that match a filter. It reads the list and the text of each article
 * told of, {@value #MOST_DOCUMENTS} at most, within what a document may cost in time.
 */
public final class MakeDigest {

  /** How many articles it is made of at most: the newest that match. */
  public static final int MOST_DOCUMENTS = 200;

  /** How many articles are listed to find them: failed ones are none. */
  static final int MOST_LISTED = 1_000;

  private static final int PAGE = 100;

  private final SummaryStore articles;
  private final KeptDocuments documents;
  private final SummarizeDocument summarize;

  /** A digest over {@code articles}. */
  public MakeDigest(SummaryStore articles, TextStore texts, SummarizeDocument summarize) {
    this.articles = articles;
    this.documents = new KeptDocuments(articles, texts);
    this.summarize = summarize;
  }

  /** What came of it. */
  public sealed interface Answer {

    /**
     * A digest.
     *
     * @param warnings what a reader should know: that more articles match than were read
     */
    record Made(Digest digest, List<Warning> warnings) implements Answer {
      public Made {
        warnings = List.copyOf(warnings);
      }
    }

    /** It would take too long: fewer articles have to match. */
    record TooMuch(Rejection reason) implements Answer {}
  }

  /** The digest of the articles that match {@code filter}. */
  public Answer make(ArticleFilter filter, DigestOptions options) {
    return summarize
        .limits()
        .budgets()
        .get()
        .<Answer>spend(() -> made(filter, options), Answer.TooMuch::new);
  }

  private Answer made(ArticleFilter filter, DigestOptions options) {
    Listed listed = listed(filter);
    List<DigestDocument> documents = new ArrayList<>();
    for (Article.Succeeded article : listed.articles()) {
      Deadline.check();
      document(article).ifPresent(documents::add);
    }
    boolean isCut = listed.hasMore() && !listed.articles().isEmpty();
    return new Answer.Made(
        Digester.digest(documents, options),
        isCut
            ? List.of(Warning.documentsLeftOut(documents.size(), listed.articles().getLast().day()))
            : List.of());
  }

  /** The newest articles that match and have a summary. */
  private record Listed(List<Article.Succeeded> articles, boolean hasMore) {}

  private Listed listed(ArticleFilter filter) {
    List<Article.Succeeded> found = new ArrayList<>();
    String before = null;
    int seen = 0;
    do {
      SummaryStore.Page page = articles.list(filter, before, PAGE);
      for (Article article : page.articles()) {
        seen++;
        if (article instanceof Article.Succeeded it) {
          if (found.size() == MOST_DOCUMENTS) {
            return new Listed(found, true);
          }
          found.add(it);
        }
      }
      before = page.next().orElse(null);
    } while (before != null && seen < MOST_LISTED);
    return new Listed(found, before != null);
  }

  /** Empty where the article was removed since it was listed. */
  private Optional<DigestDocument> document(Article.Succeeded listed) {
    return documents
        .withText(listed.id(), true)
        .flatMap(
            whole ->
                whole.kept().article() instanceof Article.Succeeded it
                    ? Optional.of(document(it, KeptDocuments.document(it, whole)))
                    : Optional.empty());
  }

  private DigestDocument document(Article.Succeeded article, Document document) {
    return new DigestDocument(
        DocumentTime.of(article).moment(article.id()),
        document.text(),
        article.summary(),
        summarize.statements(document));
  }
}
