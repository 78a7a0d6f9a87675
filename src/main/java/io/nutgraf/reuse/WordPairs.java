package io.nutgraf.reuse;

import java.util.ArrayList;
import java.util.List;

/**
 * Which words of two sentences stand for each other: the alignment of the greatest weight, where
 * the same word weighs more than one in another form (Needleman and Wunsch, 1970, without a price
 * for gaps).
 */
final class WordPairs {

  private static final int SAME = 3;
  private static final int ONE = 2;

  private final List<DiffWord> there;
  private final List<DiffWord> here;

  private WordPairs(List<DiffWord> there, List<DiffWord> here) {
    this.there = there;
    this.here = here;
  }

  /** The number of a word in the earlier sentence, and that of one in the later. */
  record Pair(int there, int here) {}

  /** The pairs, in order. */
  static List<Pair> of(List<DiffWord> there, List<DiffWord> here) {
    return new WordPairs(there, here).pairs();
  }

  private List<Pair> pairs() {
    int[][] best = weights();
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < there.size() && j < here.size()) {
      int weight = weight(i, j);
      if (weight > 0 && best[i][j] == best[i + 1][j + 1] + weight) {
        pairs.add(new Pair(i++, j++));
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }

  /** For each place in both, the weight of the best alignment of what follows. */
  private int[][] weights() {
    int[][] best = new int[there.size() + 1][here.size() + 1];
    for (int i = there.size() - 1; i >= 0; i--) {
      for (int j = here.size() - 1; j >= 0; j--) {
        best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
        int weight = weight(i, j);
        if (weight > 0) {
          best[i][j] = Math.max(best[i][j], best[i + 1][j + 1] + weight);
        }
      }
    }
    return best;
  }

  private int weight(int i, int j) {
    DiffWord one = there.get(i);
    DiffWord other = here.get(j);
    if (one.folded().equals(other.folded())) {
      return SAME;
    }
    return ChangeKinds.areOne(one, other) ? ONE : 0;
  }
}
