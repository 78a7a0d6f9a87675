package io.nutgraf.app;

import io.nutgraf.model.DocumentId;
import io.nutgraf.model.Novelty.Label;
import io.nutgraf.reuse.Finding;
import io.nutgraf.reuse.Moment;
import io.nutgraf.reuse.NoveltyFinder;
import io.nutgraf.reuse.NoveltyFinder.Found;
import io.nutgraf.reuse.Sighting;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the index has of the sentences of one document.
 *
 * @param own the document
 * @param known all that was read of the index
 */
record SentenceSearch(Signature own, KnownSentences known, Found found) {

  /** How often it is looked again where rows were found that do not count. */
  private static final int MOST_LOOKS = 3;

  /** Looks for the sentences of {@code own} in all documents before {@code before}. */
  static SentenceSearch of(Signature own, Moment before, SentenceLookup index) {
    var known = new KnownSentences(index);
    return new SentenceSearch(own, known, find(own, before, known));
  }

  /** Looks again without the rows that were found not to count. */
  private static Found find(Signature own, Moment before, KnownSentences known) {
    var finder = new NoveltyFinder(known);
    Found found = finder.find(own.prints(), before);
    for (int look = 1; look < MOST_LOOKS; look++) {
      known.fetch(firsts(found.findings()).map(SentenceSearch::id).distinct().toList());
      if (!known.leaveOut(known.seen())) {
        return found;
      }
      found = finder.find(own.prints(), before);
    }
    return found;
  }

  /** Where each sentence that was seen before was seen first. */
  static Stream<Sighting> firsts(List<Finding> findings) {
    return findings.stream().flatMap(finding -> Optional.ofNullable(finding.first()).stream());
  }

  static DocumentId id(Sighting sighting) {
    return new DocumentId(sighting.moment().document());
  }

  /** How many of the words of all its sentences are those of new ones, 0..1. */
  double newShare() {
    int all = 0;
    int fresh = 0;
    for (Finding finding : found.findings()) {
      int words = finding.print().words().size();
      all += words;
      fresh += finding.label() == Label.NEW ? words : 0;
    }
    return all == 0 ? 1 : (double) fresh / all;
  }

  /**
   * Why something may have been missed.
   *
   * @param indexed whether the document itself is in the index
   */
  Set<SearchLimit> limits(boolean indexed) {
    Set<SearchLimit> limits = EnumSet.noneOf(SearchLimit.class);
    if (!indexed) {
      limits.add(SearchLimit.NOT_INDEXED);
    }
    if (!own.whole()) {
      limits.add(SearchLimit.LONG_DOCUMENT);
    }
    if (found.partial()) {
      limits.add(SearchLimit.MANY_DOCUMENTS);
    }
    if (!known.isWhole()) {
      limits.add(SearchLimit.COST);
    }
    return limits;
  }
}
