package io.nutgraf.app;

import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.reuse.Overlap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Tells of listed articles which are near-duplicates of an earlier one, so that a list has one of
 * each group: the earliest by {@link DocumentTime} of those that match its filter. What stands in
 * the list is decided document by document from the index, whatever page it is on: one that joins
 * another is told on its own page, with that other one; and that one tells it on its page. So over
 * all pages each document is told, and each group has one entry.
 *
 * <p>Near-duplicates are documents of which each has 70 % or more of the other's words in runs of
 * eight ({@link Overlap.Kind#DUPLICATE}). That relation is not transitive: in the order of time, a
 * document joins the earliest one that joined none itself.
 */
public final class GroupDuplicates {

  /** How many articles are grouped at once. */
  public static final int MOST_ARTICLES = 20;

  private final SummaryStore articles;
  private final ReuseIndex index;
  private final String dropPrefix;

  /**
   * @param dropPrefix what the keys of the drop folder begin with: {@code inbox/}
   */
  public GroupDuplicates(SummaryStore articles, ReuseIndex index, String dropPrefix) {
    this.articles = articles;
    this.index = index;
    this.dropPrefix = dropPrefix;
  }

  /**
   * The near-duplicates of listed articles.
   *
   * @param groups those of each that stays in the list and has some
   * @param joined those that are told under another, each with that one
   * @param partial why more of them might be
   */
  public record Groups(
      Map<DocumentId, Group> groups,
      SequencedMap<DocumentId, Joined> joined,
      Set<SearchLimit> partial) {}

  /**
   * The near-duplicates of a document.
   *
   * @param copies all that were found, the earliest first, whether they match the filter or not
   * @param partial why there may be more
   */
  public record Group(List<Copy> copies, Set<SearchLimit> partial) {
    public Group {
      copies = List.copyOf(copies);
      partial = Set.copyOf(partial);
    }
  }

  /**
   * A near-duplicate.
   *
   * @param overlap how much both have in common; {@code ofThis} is the share of the document that
   *     it is told of
   */
  public record Copy(Cited cited, Overlap overlap) {}

  /** A document, and the earlier near-duplicate that it is told under. */
  public record Joined(Cited document, Cited under) {}

  /**
   * The groups of articles that a list has next to each other.
   *
   * @param listed {@value #MOST_ARTICLES} at most; they match {@code filter}
   */
  public Groups of(List<Article> listed, ArticleFilter filter) {
    var found = new FoundDuplicates(index, id -> matches(id, filter));
    List<Article.Succeeded> succeeded =
        listed.stream()
            .filter(Article.Succeeded.class::isInstance)
            .map(Article.Succeeded.class::cast)
            .toList();
    found.list(succeeded.stream().map(Article::id).toList());
    Map<DocumentId, Group> groups = new LinkedHashMap<>();
    SequencedMap<DocumentId, Joined> joined = new LinkedHashMap<>();
    for (Article.Succeeded article : succeeded) {
      Deadline.check();
      DocumentId id = article.id();
      Optional<Cited> first = found.first(id);
      first.ifPresent(under -> joined.put(id, new Joined(Cited.of(article), under)));
      if (first.isEmpty()) {
        found.group(id).ifPresent(group -> groups.put(id, group));
      }
    }
    return new Groups(groups, joined, found.isCut() ? Set.of(SearchLimit.COST) : Set.of());
  }

  private boolean matches(DocumentId id, ArticleFilter filter) {
    return filter.equals(ArticleFilter.ALL)
        || articles.find(id).filter(kept -> filter.admits(kept.article(), dropPrefix)).isPresent();
  }
}
