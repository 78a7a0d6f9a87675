package io.nutgraf.adapter.dynamodb;

import io.nutgraf.app.ArticleFilter;
import io.nutgraf.app.ListPosition;
import io.nutgraf.app.SummaryStore.Page;
import io.nutgraf.model.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Reads the list of all articles, or of a facet, month by month backwards, the shards of a month
 * merged. What a facet does not decide is decided article by article.
 */
final class ArticleList {

  /** How many rows a page looks at, at most, before it says: go on from here. */
  static final int MOST_ROWS = 2_000;

  private static final int MOST_AT_ONCE = 100;

  private final ListReader reader;
  private final String dropPrefix;

  ArticleList(DynamoDbClient client, DynamoDbTables tables, String dropPrefix) {
    this.reader = new ListReader(client, tables);
    this.dropPrefix = dropPrefix;
  }

  Page page(ArticleFilter filter, @Nullable String before, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("a page holds an article or more");
    }
    Optional<Facet> facet = Facet.narrowest(filter);
    var range = Range.of(filter, before);
    if (range.isEmpty()) {
      return new Page(List.of(), Optional.empty());
    }
    var wanted = new ArrayList<Article>();
    String last = null;
    int looked = 0;
    Iterator<String> months = reader.months(facet, range);
    while (months.hasNext()) {
      Iterator<ListRow> rows = reader.rows(facet, months.next(), range, atOnce(limit));
      while (rows.hasNext()) {
        // One more than is wanted is looked for, to know whether there is a next page.
        List<ListRow> some = take(rows, atOnce(limit - wanted.size()));
        for (ListRow row : reader.resolve(some)) {
          if (row.isTrueOf(filter, dropPrefix)) {
            if (wanted.size() == limit) {
              return new Page(wanted, Optional.of(position(wanted.getLast())));
            }
            wanted.add(row.articleOrThrow());
          }
        }
        last = some.getLast().position();
        looked += some.size();
        if (looked >= MOST_ROWS) {
          return new Page(wanted, Optional.of(last));
        }
      }
    }
    return new Page(wanted, Optional.empty());
  }

  private static int atOnce(int wanted) {
    return Math.min(wanted + 1, MOST_AT_ONCE);
  }

  private static List<ListRow> take(Iterator<ListRow> rows, int atMost) {
    var taken = new ArrayList<ListRow>();
    while (taken.size() < atMost && rows.hasNext()) {
      taken.add(rows.next());
    }
    return taken;
  }

  private static String position(Article article) {
    return ListPosition.of(article).value();
  }

  /**
   * The part of a list that is read.
   *
   * @param from the lowest position, inclusive
   * @param before the highest, exclusive
   */
  record Range(String from, String before) {

    private static final String LOWEST = "0";
    private static final String HIGHEST = "~";

    static Range of(ArticleFilter filter, @Nullable String before) {
      LocalDate to = filter.to();
      String end = to == null ? HIGHEST : ListPosition.ceiling(to);
      LocalDate from = filter.from();
      return new Range(
          from == null ? LOWEST : ListPosition.floor(from),
          before != null && before.compareTo(end) < 0 ? before : end);
    }

    /** DynamoDB refuses to look for what lies between a higher and a lower bound. */
    boolean isEmpty() {
      return from.compareTo(before) >= 0;
    }

    boolean contains(String position) {
      return position.compareTo(from) >= 0 && position.compareTo(before) < 0;
    }
  }
}
