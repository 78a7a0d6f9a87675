package io.nutgraf.reuse;

import io.nutgraf.model.Budget;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds which sentences of a document earlier documents have. Sentences with a common key are
 * compared; then all sentences of the documents that share some, for what keys miss stands beside
 * what they find. Thread-safe where the index is.
 */
public final class NoveltyFinder {

  private final SentenceIndex index;

  public NoveltyFinder(SentenceIndex index) {
    this.index = index;
  }

  /**
   * What was found of a document.
   *
   * @param findings one for each of its sentences, in the order of the text
   * @param partial whether a limit was reached, so that something may have been missed
   */
  public record Found(List<Finding> findings, boolean partial) {
    public Found {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Looks for the sentences of a document.
   *
   * @param own the document's sentences
   * @param moment that of the document: only documents before it count
   */
  public Found find(Fingerprints own, Moment moment) {
    Map<Long, Sightings> known = index.under(keys(own), moment);
    List<Matches> all = own.prints().stream().map(Matches::new).toList();
    for (Matches matches : all) {
      Budget.check();
      for (long key : matches.own().keys()) {
        matches.compare(known.getOrDefault(key, Sightings.NONE));
      }
    }
    Map<String, Moment> relatives = relatives(all);
    Map<String, Fingerprints> texts = index.of(mostShared(all, relatives.keySet()));
    relatives.forEach(
        (document, seen) -> compareAll(all, seen, texts.getOrDefault(document, Fingerprints.NONE)));
    boolean partial = relatives.size() > texts.size() || all.stream().anyMatch(Matches::isPartial);
    return new Found(all.stream().map(Matches::finding).toList(), partial);
  }

  private static Set<Long> keys(Fingerprints own) {
    return own.prints().stream()
        .flatMap(print -> print.keys().stream())
        .collect(Collectors.toSet());
  }

  /** The documents that have a sentence of this one, with their moments. */
  private static Map<String, Moment> relatives(List<Matches> all) {
    Map<String, Moment> relatives = new TreeMap<>();
    all.stream()
        .flatMap(Matches::moments)
        .forEach(moment -> relatives.put(moment.document(), moment));
    return relatives;
  }

  /** Those of them that share the most sentences. */
  private static Set<String> mostShared(List<Matches> all, Set<String> relatives) {
    Map<String, Integer> shared = new HashMap<>();
    all.stream()
        .flatMap(Matches::moments)
        .forEach(moment -> shared.merge(moment.document(), 1, Integer::sum));
    Comparator<String> most = Comparator.comparing(shared::get, Comparator.reverseOrder());
    return relatives.stream()
        .sorted(most.thenComparing(Comparator.naturalOrder()))
        .limit(SentenceIndex.MOST_DOCUMENTS)
        .collect(Collectors.toSet());
  }

  private static void compareAll(List<Matches> all, Moment moment, Fingerprints prints) {
    for (Matches matches : all) {
      Budget.check();
      for (Fingerprint print : prints.prints()) {
        matches.compare(new Sighting(moment, print));
      }
    }
  }
}
