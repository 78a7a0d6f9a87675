package io.nutgraf.reuse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The length of the longest common subsequence of words, by bits, 64 words at once (Hyyrö,
 * "Bit-Parallel LCS-length Computation Revisited", 2004): what most sentences that are compared are
 * told apart by.
 */
final class CommonWords {

  private CommonWords() {}

  /** How many words of {@code a} stand in {@code b} in the same order. */
  static int count(WordHashes a, WordHashes b) {
    int blocks = (a.size() + Long.SIZE - 1) / Long.SIZE;
    Map<Integer, long[]> places = new HashMap<>();
    for (int i = 0; i < a.size(); i++) {
      long[] at = places.computeIfAbsent(a.at(i), _ -> new long[blocks]);
      at[i / Long.SIZE] |= 1L << i % Long.SIZE;
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
      common += (int) (~unmatched[i / Long.SIZE] >>> i % Long.SIZE & 1);
    }
    return common;
  }

  /** v = (v + (v and at)) or (v and not at), over several words of 64 bits. */
  private static void match(long[] unmatched, long[] at) {
    long carry = 0;
    for (int k = 0; k < unmatched.length; k++) {
      long v = unmatched[k];
      long sum = v + (v & at[k]);
      long carried = sum + carry;
      boolean overflows =
          Long.compareUnsigned(sum, v) < 0 || Long.compareUnsigned(carried, sum) < 0;
      unmatched[k] = carried | (v & ~at[k]);
      carry = overflows ? 1 : 0;
    }
  }
}
