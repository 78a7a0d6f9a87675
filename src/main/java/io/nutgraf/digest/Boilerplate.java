package io.nutgraf.digest;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Quote;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What documents have in common that is none of their news: what stands in those of other stories,
 * and what follow-ups carry along for days that share little else. Not thread-safe.
 */
final class Boilerplate {

  /** So many other stories' documents must share what is none of the story. */
  private static final int FEWEST_PAGES = 2;

  /** So many documents must have what they carry along, besides the one it is asked about. */
  private static final int FEWEST_CARRIERS = 4;

  /** Over more days than these. */
  private static final int DAYS = 3;

  /** Documents that share more of their statements are versions of one another. */
  private static final double SHARED = .15;

  /** Of a document so many statements are looked at. */
  private static final int MOST_LOOKED_AT = 30;

  private final PassageList passages;
  private final Alike alike;
  private final List<List<Integer>> groups;

  /** What was found out, by the number of a passage. */
  private final Map<Integer, Boolean> known = new HashMap<>();

  /**
   * @param groups the numbers of each story's documents
   */
  Boilerplate(PassageList passages, Alike alike, List<List<Integer>> groups) {
    this.passages = passages;
    this.alike = alike;
    this.groups = groups;
  }

  /** Whether a passage is none of its document's news. */
  boolean is(Passage passage) {
    return known.computeIfAbsent(passage.number(), _ -> isNoNews(passage));
  }

  private boolean isNoNews(Passage passage) {
    Set<Integer> carriers = carriers(passage);
    return isOfPages(passage, carriers) || isCarriedAlong(passage, carriers);
  }

  /** The other documents that have it. */
  private Set<Integer> carriers(Passage passage) {
    Set<Integer> carriers =
        alike.to(passage).stream().map(Passage::document).collect(Collectors.toSet());
    carriers.remove(passage.document());
    return carriers;
  }

  private boolean isOfPages(Passage passage, Set<Integer> carriers) {
    List<Integer> own =
        groups.stream().filter(it -> it.contains(passage.document())).findFirst().orElseThrow();
    long others = carriers.stream().filter(carrier -> !own.contains(carrier)).count();
    return others >= FEWEST_PAGES && 2 * others > carriers.size();
  }

  private boolean isCarriedAlong(Passage passage, Set<Integer> carriers) {
    return carriers.size() >= FEWEST_CARRIERS
        && days(carriers) > DAYS
        && !isQuoted(passage)
        && sharedWith(carriers, passage) < SHARED;
  }

  private long days(Set<Integer> documents) {
    TreeSet<LocalDate> days =
        documents.stream()
            .map(it -> passages.documents().get(it).day().orElse(null))
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(TreeSet::new));
    return days.isEmpty() ? 0 : ChronoUnit.DAYS.between(days.getFirst(), days.getLast());
  }

  /** Everybody may quote the same words. */
  private boolean isQuoted(Passage passage) {
    return passages.documentOf(passage).summary().metadata().quotes().stream()
        .anyMatch(
            it -> it.kind() != Quote.Kind.INDIRECT && it.excerpt().span().overlaps(passage.span()));
  }

  /** The share of the other statements of its document that one of {@code carriers} has too. */
  private double sharedWith(Set<Integer> carriers, Passage passage) {
    long looked = 0;
    long shared = 0;
    for (Passage other : passages.of(passage.document())) {
      Budget.check();
      if (other.number() != passage.number() && looked < MOST_LOOKED_AT) {
        looked++;
        shared += carriers(other).stream().filter(carriers::contains).count();
      }
    }
    return looked == 0 ? 0 : (double) shared / (looked * carriers.size());
  }
}
