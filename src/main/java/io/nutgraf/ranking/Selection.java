package io.nutgraf.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which sentences go together: of an article, the best three are chosen as a whole, among triples
 * of the best ten, for what they say and for how they read ({@link ReadSet}), and give way to the
 * lead where readers would rather have that ({@link Preference}). Fewer are the main event and the
 * best of those three, and more begin with them and go on with what is salient and says something
 * else (maximal marginal relevance; Carbonell and Goldstein 1998), so a shorter summary is always
 * part of a longer one.
 */
final class Selection {

  private static final int TRIPLE = 3;

  /** How much a sentence loses for being like one that was chosen. */
  private static final float REDUNDANCY = .3f;

  /** How much of its score it loses for each standard deviation that it leans: see Dependence. */
  private static final double LEANING = .1;

  private final MeasuredSection section;
  private final Model model;
  private final int[] best;
  private final boolean together;
  private final Lead lead;
  private final Dependence dependence;

  /**
   * @param eligible which sentences may be chosen
   * @param together whether the best three are to be chosen as a whole
   * @param lead how the document begins, as far as that counts
   */
  Selection(
      MeasuredSection section, Model model, IntPredicate eligible, boolean together, Lead lead) {
    this.section = section;
    this.model = model;
    this.together = together;
    this.lead = lead;
    dependence = new Dependence(section, lead.isNews());
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
      Arrays.stream(first()).limit(count).forEach(chosen::add);
      extend(chosen, count);
    }
    chosen.sort(null);
    return chosen;
  }

  /**
   * What a summary begins with: the best three, where they are to be found, the best of it first.
   */
  private int[] first() {
    if (!together) {
      return new int[] {mostMarginal(new boolean[section.size()], new float[section.size()])};
    }
    int[] triple = best.length > TRIPLE ? bestTriple() : best;
    return IntStream.concat(
            Arrays.stream(triple).filter(s -> s == lead.event()),
            Arrays.stream(best).filter(s -> s != lead.event() && contains(triple, s)))
        .toArray();
  }

  private static boolean contains(int[] sentences, int sentence) {
    return Arrays.stream(sentences).anyMatch(s -> s == sentence);
  }

  private int[] bestTriple() {
    TripleMeasures triples = triples(section, candidates(), lead.sentences().length);
    double[] scores = model.tripleScores(triples);
    float[] likeness = triples.values[TripleFeature.GREATEST_LIKENESS.column()];
    var reading = new ReadSet(section, lead, dependence);
    for (int i = 0; i < triples.triples.length; i++) {
      scores[i] += reading.gain(triples.triples[i], likeness[i]);
    }
    return triples.triples[new Preference(triples, section, lead).best(scores)];
  }

  /** The lead and the event, and the best others. */
  private int[] candidates() {
    return IntStream.concat(
            Arrays.stream(best).filter(this::isOfLead),
            Arrays.stream(best).filter(s -> !isOfLead(s)))
        .limit(Candidates.MOST)
        .toArray();
  }

  private boolean isOfLead(int sentence) {
    return lead.holds(sentence) || sentence == lead.event();
  }

  /**
   * Sets of three of the candidates, measured as summaries.
   *
   * @param lead so many candidates, from the first of the document, are of its lead
   */
  static TripleMeasures triples(MeasuredSection section, int[] candidates, int lead) {
    int[] ordered = candidates.clone();
    Arrays.sort(ordered);
    return new TripleMeasures(
        new Candidates(ordered, section.shared(), section.salience()), section, lead);
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
      float gain = section.score(s) - REDUNDANCY * likeness[s] - leaning(s, taken);
      if (!taken[s] && gain > highest) {
        highest = gain;
        most = s;
      }
    }
    return most;
  }

  private float leaning(int s, boolean[] taken) {
    return s > 0 && !taken[s - 1] ? (float) (LEANING * dependence.own(s)) : 0;
  }
}
