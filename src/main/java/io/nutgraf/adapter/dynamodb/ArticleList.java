package io.nutgraf.adapter.dynamodb;

import io.nutgraf.app.ArticleFilter;
import io.nutgraf.app.ListPosition;
import io.nutgraf.app.SummaryStore.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Reads the list of all articles, or of a wide facet, month by month backwards, the shards of a
 * month merged; that of a topic in one go. What a facet does not decide is decided article by
 * article.
 */
final class ArticleList {

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
    var range = Range.of(filter, before);
    if (range.isEmpty()) {
      return new Page(List.of(), Optional.empty());
    }
    var page = new PageInMaking(filter, dropPrefix, limit);
    List<List<Facet>> topics = Facet.topics(filter);
    if (topics.isEmpty()) {
      walk(Facet.narrowestWide(filter), range, page);
    } else {
      List<Facet> rarest = topics.size() == 1 ? topics.getFirst() : reader.rarest(topics, range);
      look(reader.rows(rarest, range, page.atOnce()), page);
    }
    return page.made();
  }

  private void walk(Optional<Facet> facet, Range range, PageInMaking page) {
    Iterator<String> months = reader.months(facet, range);
    while (months.hasNext() && !page.isFull()) {
      look(reader.rows(facet, months.next(), range, page.atOnce()), page);
    }
  }

  private void look(Iterator<ListRow> rows, PageInMaking page) {
    while (rows.hasNext() && !page.isFull()) {
      page.look(reader.resolve(take(rows, page.atOnce())));
    }
  }

  private static List<ListRow> take(Iterator<ListRow> rows, int atMost) {
    var taken = new ArrayList<ListRow>();
    while (taken.size() < atMost && rows.hasNext()) {
      taken.add(rows.next());
    }
    return taken;
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

    static final Range ALL = new Range(LOWEST, HIGHEST);

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
