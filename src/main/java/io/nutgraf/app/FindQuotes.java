package io.nutgraf.app;

import io.nutgraf.app.SummaryStore.Page;
import io.nutgraf.dossier.Carrier;
import io.nutgraf.dossier.Quotation;
import io.nutgraf.dossier.Quotations;
import io.nutgraf.model.Article;
import io.nutgraf.model.Quote;
import io.nutgraf.reuse.Moment;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who said what: the quotations of many documents, each once with all the documents that carry it,
 * those that were said last first. A bounded number of documents is looked at together, the newest
 * first; the pages of these tell each quotation once, and then go on to older documents, where one
 * may come again, with those of them that carry it: each place where it stands is told once.
 */
public final class FindQuotes {

  /** How many documents are looked at together. */
  public static final int MOST_DOCUMENTS = 200;

  /** How many quotations of them, about: a document is looked at as a whole. */
  public static final int MOST_QUOTES = 2_000;

  private static final int MOST_AT_ONCE = 100;

  /** How often the list is asked, which may have looked in vain. */
  private static final int MOST_READS = 4;

  private final SummaryStore articles;
  private final Cursors cursors;

  public FindQuotes(SummaryStore articles, Cursors cursors) {
    this.articles = articles;
    this.cursors = cursors;
  }

  /** Why not all that there is was looked at together. */
  public enum Partial {
    /** There are older documents. */
    MANY_DOCUMENTS,
    /** There are, and those that were looked at quote that much. */
    MANY_QUOTES
  }

  /** What came of it. */
  public sealed interface Answer {

    /**
     * A page.
     *
     * @param documents those that its quotations cite, by their ids
     * @param next the cursor of the page after it, where there is more
     */
    record Found(
        List<Quotation> quotations,
        Map<String, Cited> documents,
        Optional<String> next,
        Set<Partial> partial)
        implements Answer {
      public Found {
        quotations = List.copyOf(quotations);
        documents = Map.copyOf(documents);
        partial = Set.copyOf(partial);
      }
    }

    /** The cursor is none of ours, or belongs to another filter. */
    record InvalidCursor() implements Answer {}
  }

  /**
   * At most {@code limit} quotations; a page may hold fewer and still have a next one.
   *
   * @param cursor where the page before ended; null for the first
   */
  public Answer find(QuoteFilter filter, @Nullable String cursor, int limit) {
    if (cursor == null) {
      return page(filter, Position.START, limit);
    }
    return cursors
        .open(filter, cursor)
        .flatMap(Position::parse)
        .map(position -> page(filter, position, limit))
        .orElseGet(Answer.InvalidCursor::new);
  }

  private Answer page(QuoteFilter filter, Position from, int limit) {
    Window window = read(filter.documents(), from.before());
    List<Quotation> left =
        Quotations.of(window.carriers).stream()
            .filter(filter::admits)
            .filter(it -> from.after() == null || SaidLast.isAfter(from.after(), it))
            .sorted(SaidLast.FIRST)
            .toList();
    List<Quotation> page = left.subList(0, Math.min(limit, left.size()));
    Optional<Position> next =
        page.size() < left.size()
            ? Optional.of(new Position(window.top, SaidLast.key(page.getLast())))
            : window.next.map(before -> new Position(before, null));
    Map<String, Cited> cited = new HashMap<>();
    page.stream()
        .flatMap(Quotation::carriers)
        .map(it -> it.moment().document())
        .forEach(id -> cited.put(id, window.documents.get(id)));
    return new Answer.Found(
        page, cited, next.map(it -> cursors.sign(filter, it.value())), window.partial);
  }

  /** The documents that are looked at together. */
  private static final class Window {

    private final List<Carrier> carriers = new ArrayList<>();
    private final Map<String, Cited> documents = new HashMap<>();
    private final Set<Partial> partial = EnumSet.noneOf(Partial.class);

    /** Above the newest of them, and below any that is newer; null where there is none. */
    private @Nullable String top;

    private Optional<String> next = Optional.empty();

    void take(Article article) {
      if (top == null) {
        top = ListPosition.of(article).justAbove();
      }
      if (article instanceof Article.Succeeded it) {
        Cited cited = Cited.of(it);
        Moment moment = cited.moment();
        documents.put(moment.document(), cited);
        for (Quote quote : it.summary().metadata().quotes()) {
          carriers.add(new Carrier(moment, quote));
        }
      }
    }
  }

  private Window read(ArticleFilter filter, @Nullable String before) {
    var window = new Window();
    @Nullable String position = before;
    for (int reads = 0; reads < MOST_READS; reads++) {
      int atMost = Math.min(MOST_AT_ONCE, MOST_DOCUMENTS - window.documents.size());
      Page page = articles.list(filter, position, atMost);
      page.articles().forEach(window::take);
      window.next = page.next();
      position = page.next().orElse(null);
      if (position == null) {
        return window;
      }
      if (window.carriers.size() >= MOST_QUOTES) {
        window.partial.add(Partial.MANY_QUOTES);
        return window;
      }
      if (window.documents.size() >= MOST_DOCUMENTS) {
        break;
      }
    }
    window.partial.add(Partial.MANY_DOCUMENTS);
    return window;
  }

  /**
   * Where a page begins.
   *
   * @param before the place in the list that its documents stand before; null for the newest
   * @param after the quotation that the page before ended with; null for the first
   */
  private record Position(@Nullable String before, @Nullable String after) {

    static final Position START = new Position(null, null);

    private static final char BETWEEN = ' ';

    String value() {
      return (before == null ? "" : before) + BETWEEN + (after == null ? "" : after);
    }

    static Optional<Position> parse(String value) {
      int between = value.indexOf(BETWEEN);
      return between < 0
          ? Optional.empty()
          : Optional.of(
              new Position(
                  orNull(value.substring(0, between)), orNull(value.substring(between + 1))));
    }

    private static @Nullable String orNull(String value) {
      return value.isEmpty() ? null : value;
    }
  }
}
