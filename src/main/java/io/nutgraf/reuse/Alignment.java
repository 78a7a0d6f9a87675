package io.nutgraf.reuse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How two sentences agree in their words.
 *
 * @param shorter the words of the shorter one
 * @param longer those of the longer
 * @param common the words of their longest common subsequence
 * @param run the words of their longest common run
 */
record Alignment(int shorter, int longer, int common, int run) {

  static Alignment of(WordHashes a, WordHashes b) {
    return new Alignment(
        Math.min(a.size(), b.size()), Math.max(a.size(), b.size()), common(a, b), run(a, b));
  }

  /** 2 {@code common} / (a + b): 1 where all words are the same in the same order. */
  double dice() {
    return 2.0 * common / (shorter + longer);
  }

  /** How much of the shorter one the longer one holds. */
  double containment() {
    return (double) common / shorter;
  }

  /**
   * The longest common subsequence by bits, 64 words at once (Hyyrö, "Bit-Parallel LCS-length
   * Computation Revisited", 2004).
   */
  private static int common(WordHashes a, WordHashes b) {
    int blocks = (a.size() + 63) / 64;
    Map<Character, long[]> places = new HashMap<>();
    for (int i = 0; i < a.size(); i++) {
      places.computeIfAbsent(a.at(i), _ -> new long[blocks])[i / 64] |= 1L << i % 64;
    }
    long[] unmatched = new long[blocks];
    Arrays.fill(unmatched, -1L);
    for (int j = 0; j < b.size(); j++) {
      long[] at = places.get(b.at(j));
      if (at != null) {
        match(unmatched, at);
      }
    }
    int common = 0;
    for (int i = 0; i < a.size(); i++) {
      common += (int) (~unmatched[i / 64] >>> i % 64 & 1);
    }
    return common;
  }

  /** v = (v + (v and at)) or (v and not at), over several words of 64 bits. */
  private static void match(long[] unmatched, long[] at) {
    long carry = 0;
    for (int k = 0; k < unmatched.length; k++) {
      long v = unmatched[k];
      long matches = v & at[k];
      long sum = v + matches;
      long carried = sum + carry;
      boolean overflows =
          Long.compareUnsigned(sum, v) < 0 || Long.compareUnsigned(carried, sum) < 0;
      unmatched[k] = carried | (v & ~at[k]);
      carry = overflows ? 1 : 0;
    }
  }

  private static int run(WordHashes a, WordHashes b) {
    int longest = 0;
    int[] ending = new int[b.size() + 1];
    for (int i = 0; i < a.size(); i++) {
      for (int j = b.size(); j > 0; j--) {
        ending[j] = a.at(i) == b.at(j - 1) ? ending[j - 1] + 1 : 0;
        longest = Math.max(longest, ending[j]);
      }
    }
    return longest;
  }
}
