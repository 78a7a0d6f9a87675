package io.nutgraf.digest;

import java.util.Arrays;
import java.util.List;

/** For each term the passages that hold it. */
final class Postings {

  private final int[][] byTerm;

  Postings(List<Passage> passages, int terms) {
    int[] sizes = new int[terms];
    for (Passage passage : passages) {
      for (int term : passage.terms()) {
        sizes[term]++;
      }
    }
    byTerm = new int[terms][];
    Arrays.setAll(byTerm, term -> new int[sizes[term]]);
    for (int i = passages.size() - 1; i >= 0; i--) {
      for (int term : passages.get(i).terms()) {
        byTerm[term][--sizes[term]] = i;
      }
    }
  }

  /** The passages, by their places in the list, that hold {@code term}, the first of them first. */
  int[] of(int term) {
    return byTerm[term];
  }

  /** How many passages hold {@code term}. */
  int count(int term) {
    return byTerm[term].length;
  }
}
