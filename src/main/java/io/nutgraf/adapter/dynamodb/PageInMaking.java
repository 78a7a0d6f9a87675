package io.nutgraf.adapter.dynamodb;

import io.nutgraf.app.ArticleFilter;
import io.nutgraf.app.SummaryStore.Page;
import io.nutgraf.model.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page of the list while rows are looked through for it. */
final class PageInMaking {

  /** How many rows a page looks at, about, before it says: go on from here. */
  static final int MOST_ROWS = 2_000;

  private static final int MOST_AT_ONCE = 100;

  private final ArticleFilter filter;
  private final String dropPrefix;
  private final int limit;
  private final List<Article> articles = new ArrayList<>();
  private @Nullable String next;

  /** The position of the last of the articles. */
  private @Nullable String last;

  private int looked;

  /** One more than is wanted is looked for, to know whether there is a next page. */
  private int atOnce;

  PageInMaking(ArticleFilter filter, String dropPrefix, int limit) {
    this.filter = filter;
    this.dropPrefix = dropPrefix;
    this.limit = limit;
    this.atOnce = Math.min(limit + 1, MOST_AT_ONCE);
  }

  /** How many rows to read together: the more, the more were looked at in vain. */
  int atOnce() {
    return atOnce;
  }

  boolean isFull() {
    return next != null;
  }

  /** Takes from {@code rows}, the next ones of the list, what matches. */
  void look(List<ListRow> rows) {
    int before = articles.size();
    for (ListRow row : rows) {
      if (row.isTrueOf(filter, dropPrefix)) {
        if (articles.size() == limit) {
          next = last;
          return;
        }
        articles.add(row.articleOrThrow());
        last = row.position();
      }
    }
    looked += rows.size();
    atOnce = Math.min(atOnce(rows.size(), articles.size() - before), MOST_AT_ONCE);
    if (looked >= MOST_ROWS) {
      next = rows.getLast().position();
    }
  }

  /** As many as it takes if the next rows match as often as the last did. */
  private int atOnce(int last, int matching) {
    return matching == 0
        ? 2 * atOnce
        : Math.ceilDiv((limit + 1 - articles.size()) * last, matching);
  }

  Page made() {
    return new Page(articles, Optional.ofNullable(next));
  }
}
