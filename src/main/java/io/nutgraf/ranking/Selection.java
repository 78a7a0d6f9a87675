package io.nutgraf.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Which sentences go together: of an article, the best three are chosen as a whole, among triples
 * of the best ten. Fewer are the best of those three, and more begin with them and go on with what
 * is salient and says something else (maximal marginal relevance; Carbonell and Goldstein 1998), so
 * a shorter summary is always part of a longer one.
 */
final class Selection {

  private static final int TRIPLE = 3;

  /** How much a sentence loses for being like one that was chosen. */
  private static final float REDUNDANCY = .3f;

  /**
   * What a triple loses for a sentence that can't be read without the one before it, in standard
   * deviations of the document's triples.
   */
  private static final double LEANING = .15;

  private final MeasuredSection section;
  private final Model model;
  private final int[] best;
  private final boolean together;

  /**
   * @param eligible which sentences may be chosen
   * @param together whether the best three are to be chosen as a whole
   */
  Selection(MeasuredSection section, Model model, IntPredicate eligible, boolean together) {
    this.section = section;
    this.model = model;
    this.together = together;
    best = Arrays.stream(byScore(section)).filter(eligible).toArray();
  }

  /** The sentences with the highest scores first. */
  private static int[] byScore(MeasuredSection section) {
    long[] keys = new long[section.size()];
    for (int s = 0; s < keys.length; s++) {
      // Scores are not negative: their bits have their order.
      keys[s] = (long) -Float.floatToRawIntBits(section.score(s)) << 32 | s;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  /** At most {@code count} sentences, in document order. */
  List<Integer> choose(int count) {
    List<Integer> chosen = new ArrayList<>();
    if (best.length <= count) {
      Arrays.stream(best).forEach(chosen::add);
    } else {
      int[] first = first();
      for (int i = 0; i < best.length && chosen.size() < count; i++) {
        if (contains(first, best[i])) {
          chosen.add(best[i]);
        }
      }
      extend(chosen, count);
    }
    chosen.sort(null);
    return chosen;
  }

  private static boolean contains(int[] sentences, int sentence) {
    for (int s : sentences) {
      if (s == sentence) {
        return true;
      }
    }
    return false;
  }

  /** What a summary begins with: the best three, where they are to be found. */
  private int[] first() {
    if (!together) {
      return Arrays.copyOf(best, 1);
    }
    return best.length > TRIPLE
        ? bestTriple(Arrays.copyOf(best, Math.min(best.length, Candidates.MOST)))
        : best;
  }

  private int[] bestTriple(int[] candidates) {
    TripleMeasures triples = triples(section, candidates);
    double[] scores = model.tripleScores(triples);
    boolean[] leans = new boolean[section.size()];
    for (int s : candidates) {
      leans[s] = Dangling.leans(section, s);
    }
    int highest = 0;
    for (int i = 0; i < triples.triples.length; i++) {
      scores[i] -= LEANING * leaning(triples.triples[i], leans);
      highest = scores[i] > scores[highest] ? i : highest;
    }
    return triples.triples[highest];
  }

  /** How many of the sentences lean on one that is not among them. */
  private static int leaning(int[] triple, boolean[] leans) {
    int leaning = 0;
    for (int i = 0; i < triple.length; i++) {
      boolean preceded = i > 0 && triple[i - 1] == triple[i] - 1;
      leaning += !preceded && leans[triple[i]] ? 1 : 0;
    }
    return leaning;
  }

  /** Every set of three of the candidates, measured as a summary. */
  static TripleMeasures triples(MeasuredSection section, int[] candidates) {
    int[] ordered = candidates.clone();
    Arrays.sort(ordered);
    return new TripleMeasures(
        new Candidates(ordered, section.shared(), section.salience()), section);
  }

  /** Adds what is salient and like nothing chosen, one after the other. */
  private void extend(List<Integer> chosen, int count) {
    float[] likeness = new float[section.size()];
    boolean[] taken = new boolean[section.size()];
    for (int one : chosen) {
      take(one, taken, likeness);
    }
    while (chosen.size() < count) {
      int next = mostMarginal(taken, likeness);
      take(next, taken, likeness);
      chosen.add(next);
    }
  }

  private void take(int one, boolean[] taken, float[] likeness) {
    taken[one] = true;
    for (int s : best) {
      likeness[s] = Math.max(likeness[s], section.shared().between(one, s));
    }
  }

  private int mostMarginal(boolean[] taken, float[] likeness) {
    int most = best[0];
    float highest = Float.NEGATIVE_INFINITY;
    for (int s : best) {
      float gain = section.score(s) - REDUNDANCY * likeness[s];
      if (!taken[s] && gain > highest) {
        highest = gain;
        most = s;
      }
    }
    return most;
  }
}
