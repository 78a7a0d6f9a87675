package io.nutgraf.reuse;

import java.util.HashSet;
import java.util.Set;

/**
 * What speaks against two sentences being versions of one, however many words they share: names and
 * figures of which either has others, as two sentences made by one formula have; and few words, in
 * which much is alike by chance.
 */
final class Doubt {

  /** The most that {@link #of} can be. */
  static final double MOST = 2.15;

  private static final double OF_STRANGERS = 1.00;
  private static final int MANY_STRANGERS = 2;
  private static final double OF_FEW_WORDS = 1.15;

  /** A sentence of as many words is not short, and one of the fewest is as short as can be. */
  private static final int LONG = 12;

  private Doubt() {}

  /** How much is to be taken from the evidence of {@link Likeness}, 0 to {@value #MOST}. */
  static double of(WordHashes one, WordHashes other) {
    int strangers = Math.min(strangers(one, other), strangers(other, one));
    double lacking = LONG - Math.min(one.size(), other.size());
    return OF_STRANGERS * Math.min(1, (double) strangers / MANY_STRANGERS)
        + OF_FEW_WORDS * Math.clamp(lacking / (LONG - Fingerprint.FEWEST_WORDS), 0, 1);
  }

  /** The names and figures of {@code one} that {@code other} has nowhere. */
  private static int strangers(WordHashes one, WordHashes other) {
    Set<Integer> known = new HashSet<>();
    for (int i = 0; i < other.size(); i++) {
      known.add(other.at(i));
    }
    int strangers = 0;
    for (int i = 1; i < one.size(); i++) { // the first has a capital anyway
      strangers += one.isSmall(i) || known.contains(one.at(i)) ? 0 : 1;
    }
    return strangers;
  }
}
