package io.nutgraf.reuse;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Novelty.Label;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which sentences of two documents are one: first those that are the same, then of the others those
 * that are the most alike. Each has one partner at most.
 */
final class SentencePairs {

  private static final int NONE = -1;

  /** For each sentence here, the number of that there, or {@link #NONE}. */
  private final int[] partners;

  private final boolean[] taken;
  private final boolean partial;

  private SentencePairs(List<WordHashes> here, List<WordHashes> there) {
    partners = new int[here.size()];
    taken = new boolean[there.size()];
    Arrays.fill(partners, NONE);
    pairSame(here, there);
    partial = !pairAlike(here, there);
  }

  static SentencePairs of(List<WordHashes> here, List<WordHashes> there) {
    return new SentencePairs(here, there);
  }

  /** Whether the sentence with this number has a partner. */
  boolean has(int here) {
    return partners[here] != NONE;
  }

  /** The number of its partner. */
  int partner(int here) {
    return partners[here];
  }

  /** For each sentence here, the number of its partner; below 0 where it has none. */
  int[] partners() {
    return partners.clone();
  }

  /** Whether a sentence there has a partner. */
  boolean isTaken(int there) {
    return taken[there];
  }

  /** Whether there were too many sentences to compare them all. */
  boolean isPartial() {
    return partial;
  }

  private void pairSame(List<WordHashes> here, List<WordHashes> there) {
    Map<WordHashes, Deque<Integer>> places = new HashMap<>();
    for (int j = 0; j < there.size(); j++) {
      if (there.get(j).size() > 0) {
        places.computeIfAbsent(there.get(j), _ -> new ArrayDeque<>()).add(j);
      }
    }
    for (int i = 0; i < here.size(); i++) {
      Deque<Integer> same = places.get(here.get(i));
      if (same != null && !same.isEmpty()) {
        pair(i, same.remove());
      }
    }
  }

  private record Candidate(int here, int there, double evidence) {}

  private boolean pairAlike(List<WordHashes> here, List<WordHashes> there) {
    List<Candidate> candidates = new ArrayList<>();
    long room = NoveltyFinder.MOST_PAIRS;
    for (int i = 0; i < here.size(); i++) {
      Budget.check();
      if (has(i) || here.get(i).size() < Fingerprint.FEWEST_WORDS) {
        continue;
      }
      room -= there.size();
      if (room < 0) {
        return false;
      }
      addAlike(i, here.get(i), there, candidates);
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::evidence)
            .reversed()
            .thenComparingInt(Candidate::here)
            .thenComparingInt(Candidate::there));
    for (Candidate each : candidates) {
      if (!has(each.here()) && !taken[each.there()]) {
        pair(each.here(), each.there());
      }
    }
    return true;
  }

  private void addAlike(
      int i, WordHashes words, List<WordHashes> there, List<Candidate> candidates) {
    var sieve = new Sieve(words);
    for (int j = 0; j < there.size(); j++) {
      WordHashes other = there.get(j);
      if (!taken[j] && other.size() >= Fingerprint.FEWEST_WORDS && sieve.lets(other)) {
        Likeness likeness = Likeness.of(other, words);
        if (likeness.label() == Label.EDITED) {
          candidates.add(new Candidate(i, j, likeness.evidence()));
        }
      }
    }
  }

  private void pair(int here, int there) {
    partners[here] = there;
    taken[there] = true;
  }
}
