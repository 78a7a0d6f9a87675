package io.nutgraf.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which sentences go together: the best three are chosen as a whole, among all triples of the best
 * ten. Fewer are the best of those three, and more begin with them and go on with what is salient
 * and says something else (maximal marginal relevance; Carbonell and Goldstein 1998), so a shorter
 * summary is always part of a longer one.
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

  private final Section section;
  private final Model model;
  private final IntPredicate eligible;
  private final boolean together;

  /**
   * @param eligible which sentences may be chosen
   * @param together whether the best three are to be chosen as a whole
   */
  Selection(Section section, Model model, IntPredicate eligible, boolean together) {
    this.together = together;
    this.section = section;
    this.model = model;
    this.eligible = eligible;
  }

  /** At most {@code count} sentences, in document order. */
  List<Integer> choose(int count) {
    List<Integer> best = best(Math.max(count, Candidates.MOST));
    if (best.size() <= count) {
      return best.stream().sorted().toList();
    }
    List<Integer> first = best.subList(0, Math.min(best.size(), Candidates.MOST));
    if (!together) {
      first = first.subList(0, 1);
    } else if (first.size() > TRIPLE) {
      first = bestTriple(first);
    }
    List<Integer> chosen = first.stream().sorted(byScore()).limit(count).toList();
    return extend(chosen, count).stream().sorted().toList();
  }

  /** The eligible sentences with the highest scores, the best first. */
  private List<Integer> best(int count) {
    return IntStream.range(0, section.size())
        .filter(eligible)
        .boxed()
        .sorted(byScore())
        .limit(count)
        .toList();
  }

  private Comparator<Integer> byScore() {
    return Comparator.<Integer>comparingDouble(s -> -section.score(s)).thenComparing(s -> s);
  }

  private List<Integer> bestTriple(List<Integer> candidates) {
    TripleMeasures triples = triples(section, candidates);
    double[] scores = model.tripleScores(triples.values);
    int best = 0;
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < triples.values.length; i++) {
      double score = scores[i] - LEANING * leaning(triples.triples[i]);
      if (score > highest) {
        highest = score;
        best = i;
      }
    }
    return IntStream.of(triples.triples[best]).boxed().toList();
  }

  /** How many of the sentences lean on one that is not among them. */
  private int leaning(int[] triple) {
    int leaning = 0;
    for (int i = 0; i < triple.length; i++) {
      boolean preceded = i > 0 && triple[i - 1] == triple[i] - 1;
      leaning += !preceded && Dangling.leans(section, triple[i]) ? 1 : 0;
    }
    return leaning;
  }

  /** Every set of three of the candidates, measured as a summary. */
  static TripleMeasures triples(Section section, List<Integer> candidates) {
    int[] ordered = candidates.stream().mapToInt(Integer::intValue).sorted().toArray();
    return new TripleMeasures(
        new Candidates(ordered, section.shared(), section.salience()), section);
  }

  private List<Integer> extend(List<Integer> chosen, int count) {
    if (chosen.size() >= count) {
      return chosen;
    }
    List<Integer> extended = new ArrayList<>(chosen);
    List<Integer> rest = new ArrayList<>(best(section.size()));
    rest.removeAll(chosen);
    float[] likeness = new float[section.size()];
    chosen.forEach(one -> liken(likeness, one, rest));
    while (extended.size() < count && !rest.isEmpty()) {
      Integer next = mostMarginal(rest, likeness);
      rest.removeIf(next::equals);
      extended.add(next);
      liken(likeness, next, rest);
    }
    return extended;
  }

  private void liken(float[] likeness, int chosen, List<Integer> rest) {
    for (int s : rest) {
      likeness[s] = Math.max(likeness[s], section.shared().between(chosen, s));
    }
  }

  private Integer mostMarginal(List<Integer> rest, float[] likeness) {
    Integer best = rest.getFirst();
    float highest = Float.NEGATIVE_INFINITY;
    for (Integer s : rest) {
      float gain = section.score(s) - REDUNDANCY * likeness[s];
      if (gain > highest) {
        highest = gain;
        best = s;
      }
    }
    return best;
  }
}
