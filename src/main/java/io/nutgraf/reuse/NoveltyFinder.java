package io.nutgraf.reuse;

import io.nutgraf.model.Budget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds which sentences of a document earlier documents have. Sentences with a common key are
 * compared; then all sentences of the documents that may share some, for what keys miss stands
 * beside what they find. What is a version of what is told by the words of both and by what else
 * their documents share. Thread-safe where the index is.
 */
public final class NoveltyFinder {

  /**
   * So that time is bounded: beyond as many pairs of sentences, no further document is compared.
   */
  static final int MOST_PAIRS = 2_000_000;

  private final SentenceIndex index;

  public NoveltyFinder(SentenceIndex index) {
    this.index = index;
  }

  /**
   * What was found of a document.
   *
   * @param findings one for each of its sentences, in the order of the text
   * @param relatives the documents that share sentences with it and were looked at as a whole,
   *     those that share the most first
   * @param partial whether a limit was reached, so that something may have been missed
   */
  public record Found(List<Finding> findings, List<Relative> relatives, boolean partial) {
    public Found {
      findings = List.copyOf(findings);
      relatives = List.copyOf(relatives);
    }
  }

  /**
   * Looks for the sentences of a document.
   *
   * @param own the document's sentences
   * @param moment that of the document: only documents before it count
   */
  public Found find(Fingerprints own, Moment moment) {
    List<Matches> all = matches(own);
    Map<Long, Sightings> known = index.under(keys(own), moment);
    for (Matches matches : all) {
      Budget.check();
      for (long key : matches.own().keys()) {
        matches.compare(known.getOrDefault(key, Sightings.NONE));
      }
    }
    List<Moment> sharing = sharing(all);
    List<Moment> looked =
        sharing.subList(0, Math.min(SentenceIndex.MOST_DOCUMENTS, sharing.size()));
    Map<String, Fingerprints> texts =
        index.of(looked.stream().map(Moment::document).collect(Collectors.toSet()));
    List<Relative> relatives = compare(all, looked, texts);
    boolean partial =
        sharing.size() > relatives.size() || all.stream().anyMatch(Matches::isPartial);
    SharedSentences shared = SharedSentences.of(all);
    return new Found(
        all.stream().map(matches -> matches.finding(shared)).toList(), relatives, partial);
  }

  private static List<Matches> matches(Fingerprints own) {
    List<Matches> all = new ArrayList<>();
    own.prints().forEach(print -> all.add(new Matches(all.size(), print)));
    return all;
  }

  /** The first keys of all sentences, then the second ones, and so on. */
  private static List<Set<Long>> keys(Fingerprints own) {
    List<Set<Long>> keys = new ArrayList<>();
    for (Fingerprint print : own.prints()) {
      for (int i = 0; i < print.keys().size(); i++) {
        if (i == keys.size()) {
          keys.add(new LinkedHashSet<>());
        }
        keys.get(i).add(print.keys().get(i));
      }
    }
    return keys;
  }

  /** The documents that may have a sentence of this one, those that share the most first. */
  private static List<Moment> sharing(List<Matches> all) {
    Map<Moment, Integer> shared = new HashMap<>();
    for (Matches matches : all) {
      matches.moments().forEach(moment -> shared.merge(moment, 1, Integer::sum));
    }
    Comparator<Map.Entry<Moment, Integer>> order =
        Map.Entry.<Moment, Integer>comparingByValue().reversed();
    return shared.entrySet().stream()
        .sorted(order.thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Compares all sentences with all of each of {@code documents}, as long as there is room. */
  private static List<Relative> compare(
      List<Matches> all, List<Moment> documents, Map<String, Fingerprints> texts) {
    List<Relative> relatives = new ArrayList<>();
    long room = MOST_PAIRS;
    for (Moment document : documents) {
      Fingerprints text = texts.getOrDefault(document.document(), Fingerprints.NONE);
      room -= (long) all.size() * text.prints().size();
      if (room >= 0) {
        compare(all, document, text);
        relatives.add(new Relative(document, text));
      }
    }
    return relatives;
  }

  private static void compare(List<Matches> all, Moment document, Fingerprints text) {
    for (Matches matches : all) {
      Budget.check();
      for (int i = 0; i < text.prints().size(); i++) {
        matches.compare(new Sighting(document, text.prints().get(i)), i);
      }
    }
  }
}
