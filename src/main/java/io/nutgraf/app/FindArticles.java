package io.nutgraf.app;

import io.nutgraf.model.Article;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The list of articles, page by page, newest first. */
public final class FindArticles {

  private final SummaryStore articles;
  private final Cursors cursors;

  public FindArticles(SummaryStore articles, Cursors cursors) {
    this.articles = articles;
    this.cursors = cursors;
  }

  /** What came of it. */
  public sealed interface Answer {

    /**
     * A page.
     *
     * @param next the cursor of the page after it, where there is more
     */
    record Page(List<Article> articles, Optional<String> next) implements Answer {
      public Page {
        articles = List.copyOf(articles);
      }
    }

    /** The cursor is none of ours, or belongs to another filter. */
    record InvalidCursor() implements Answer {}
  }

  /**
   * At most {@code limit} articles; a page may hold fewer and still have a next one.
   *
   * @param cursor where the page before ended; null for the first
   */
  public Answer find(ArticleFilter filter, @Nullable String cursor, int limit) {
    if (cursor == null) {
      return page(filter, null, limit);
    }
    return cursors
        .open(filter, cursor)
        .map(position -> page(filter, position, limit))
        .orElseGet(Answer.InvalidCursor::new);
  }

  private Answer page(ArticleFilter filter, @Nullable String before, int limit) {
    SummaryStore.Page page = articles.list(filter, before, limit);
    return new Answer.Page(page.articles(), page.next().map(next -> cursors.sign(filter, next)));
  }
}
