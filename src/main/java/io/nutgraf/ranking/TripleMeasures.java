package io.nutgraf.ranking;

import java.util.Arrays;

/**
 * Measures sets of three candidates as summaries: how salient they are, what they hold together,
 * how much they repeat, where they stand, how long they are.
 *
 * <p>No measure is negative, so that trees can read it; see {@link PackedRows}.
 */
final class TripleMeasures {

  /** Keeps a product of scores from being 0. */
  private static final float LEAST = .01f;

  /** What is added to a z-score; the few below count as 0. */
  private static final double RAISE = 4;

  /** What the ranks of three sum up to at most, from 0; hardly ever are others chosen. */
  private static final int LAST_RANKS = 15;

  private static final float FUNCTION_WORDS = .25f;
  private static final int FUNCTION_WORDS_UP_TO = 60;

  /** The most salient terms that are summed up to tell what a summary could hold. */
  private static final int BEST = 30;

  final int[][] triples;

  /** By column in the order of {@link TripleFeature}, then by triple. */
  final float[][] values;

  private final Candidates candidates;
  private final MeasuredSection section;
  private final int[] sentence;
  private final float[] score;
  private final float[] logScore;
  private final int[] rank;
  private final int[] length;
  private final int[] place;
  private final float[] quoted;
  private final float[] logProduct;
  private final float best;
  private final float total;

  /**
   * @param lead so many candidates, from the first, are of the document's lead
   */
  TripleMeasures(Candidates candidates, MeasuredSection section, int lead) {
    this.candidates = candidates;
    this.section = section;
    sentence = candidates.sentences;
    int m = sentence.length;
    score = new float[m];
    logScore = new float[m];
    rank = new int[m];
    length = new int[m];
    place = new int[m];
    quoted = new float[m];
    describe();
    float[] sorted = section.salience().clone();
    Arrays.sort(sorted);
    best = sum(sorted, Math.max(0, sorted.length - BEST));
    total = sum(sorted, 0);
    int[][] sets = promising(lead);
    triples = new int[sets.length][];
    values = new float[TripleFeature.count()][sets.length];
    logProduct = new float[sets.length];
    for (int i = 0; i < sets.length; i++) {
      int[] set = sets[i];
      triples[i] = new int[] {sentence[set[0]], sentence[set[1]], sentence[set[2]]};
      measure(i, set[0], set[1], set[2]);
    }
    standardize();
  }

  /** Every set of three candidates that has two of the lead or are not all among the last. */
  private int[][] promising(int lead) {
    int m = sentence.length;
    int[][] sets = new int[m * (m - 1) * (m - 2) / 6][];
    int count = 0;
    for (int a = 0; a < m; a++) {
      for (int b = a + 1; b < m; b++) {
        for (int c = b + 1; c < m; c++) {
          if (b < lead || rank[a] + rank[b] + rank[c] <= LAST_RANKS) {
            sets[count++] = new int[] {a, b, c};
          }
        }
      }
    }
    return Arrays.copyOf(sets, count);
  }

  private void describe() {
    for (int c = 0; c < sentence.length; c++) {
      score[c] = section.score(sentence[c]);
      place[c] = section.place(sentence[c]);
      length[c] = section.words().words(sentence[c]);
      quoted[c] = section.feature(sentence[c], Feature.QUOTED_SHARE);
      logScore[c] = (float) StrictMath.log(score[c] + LEAST);
    }
    for (int c = 0; c < sentence.length; c++) {
      for (int other = 0; other < sentence.length; other++) {
        boolean above = score[other] > score[c] || (score[other] == score[c] && other < c);
        rank[c] += above ? 1 : 0;
      }
    }
  }

  private static float sum(float[] values, int from) {
    double sum = 0;
    for (int i = from; i < values.length; i++) {
      sum += values[i];
    }
    return (float) sum;
  }

  private void measure(int i, int a, int b, int c) {
    float sum = score[a] + score[b] + score[c];
    float highest = Math.max(score[a], Math.max(score[b], score[c]));
    float lowest = Math.min(score[a], Math.min(score[b], score[c]));
    set(i, TripleFeature.HIGHEST_SCORE, highest);
    set(i, TripleFeature.MIDDLE_SCORE, Math.max(0, sum - highest - lowest));
    set(i, TripleFeature.LOWEST_SCORE, lowest);
    set(i, TripleFeature.SUM_OF_SCORES, sum);
    set(
        i,
        TripleFeature.PRODUCT_OF_SCORES,
        (score[a] + LEAST) * (score[b] + LEAST) * (score[c] + LEAST));
    logProduct[i] = logScore[a] + logScore[b] + logScore[c];
    set(i, TripleFeature.FIRST_PLACE, place[a]);
    set(i, TripleFeature.SECOND_PLACE, place[b]);
    set(i, TripleFeature.THIRD_PLACE, place[c]);
    set(i, TripleFeature.RANKS, rank[a] + rank[b] + rank[c]);
    set(
        i,
        TripleFeature.OF_FIRST_THREE,
        (place[a] < 3 ? 1 : 0) + (place[b] < 3 ? 1 : 0) + (place[c] < 3 ? 1 : 0));
    set(i, TripleFeature.QUOTED_SHARES, quoted[a] + quoted[b] + quoted[c]);
    content(i, 1 << a, 1 << b, 1 << c, length[a] + length[b] + length[c]);
    set(i, TripleFeature.FEWEST_WORDS, Math.min(length[a], Math.min(length[b], length[c])));
    set(i, TripleFeature.MOST_WORDS, Math.max(length[a], Math.max(length[b], length[c])));
    repeats(i, sum, a, b, c);
  }

  private void content(int i, int a, int b, int c, int tokens) {
    float weight = candidates.weight(a, b, c);
    float hits = weight + FUNCTION_WORDS * Math.min(tokens, FUNCTION_WORDS_UP_TO);
    set(i, TripleFeature.WORDS, tokens);
    set(i, TripleFeature.SALIENCE, weight);
    set(i, TripleFeature.TERMS, candidates.number(a, b, c));
    set(i, TripleFeature.MATCH_OF_35_WORDS, 2 * hits / (tokens + 35));
    set(i, TripleFeature.MATCH_OF_45_WORDS, 2 * hits / (tokens + 45));
    set(i, TripleFeature.MATCH_OF_55_WORDS, 2 * hits / (tokens + 55));
    set(i, TripleFeature.SENTENCES_OF_DOCUMENT, section.size());
    set(i, TripleFeature.SALIENCE_TO_BE_HAD, best);
    set(i, TripleFeature.SHARE_OF_SALIENCE_TO_BE_HAD, weight / Math.max(best, 1e-6f));
    set(i, TripleFeature.TWICE_SALIENCE_OF_DOCUMENT, 2 * total);
    set(i, TripleFeature.MATCH_OF_SALIENCE, 3 * weight / (tokens + 2 * total));
    set(i, TripleFeature.LIKELY_TERMS, candidates.likely(a, b, c));
  }

  private void repeats(int i, float sum, int a, int b, int c) {
    float ab = section.shared().between(sentence[a], sentence[b]);
    float bc = section.shared().between(sentence[b], sentence[c]);
    float ac = section.shared().between(sentence[a], sentence[c]);
    float repeated = ab + bc + ac;
    set(i, TripleFeature.LIKENESS, repeated);
    set(i, TripleFeature.GREATEST_LIKENESS, Math.max(ab, Math.max(bc, ac)));
    set(i, TripleFeature.SCORES_LESS_LIKENESS, Math.max(0, sum - .3f * repeated));
  }

  private void set(int triple, TripleFeature feature, float value) {
    values[feature.column()][triple] = value;
  }

  private void standardize() {
    standardize(of(TripleFeature.SUM_OF_SCORES), TripleFeature.STANDARD_SUM_OF_SCORES);
    standardize(logProduct, TripleFeature.STANDARD_LOG_PRODUCT_OF_SCORES);
    standardize(of(TripleFeature.MATCH_OF_35_WORDS), TripleFeature.STANDARD_MATCH_OF_35_WORDS);
    standardize(of(TripleFeature.MATCH_OF_45_WORDS), TripleFeature.STANDARD_MATCH_OF_45_WORDS);
    standardize(of(TripleFeature.MATCH_OF_55_WORDS), TripleFeature.STANDARD_MATCH_OF_55_WORDS);
    standardize(of(TripleFeature.SALIENCE), TripleFeature.STANDARD_SALIENCE);
    standardize(of(TripleFeature.LIKENESS), TripleFeature.STANDARD_LIKENESS);
    standardize(of(TripleFeature.WORDS), TripleFeature.STANDARD_WORDS);
  }

  private float[] of(TripleFeature feature) {
    return values[feature.column()];
  }

  /** Repeats a column as z-scores among the triples of the document. */
  private void standardize(float[] column, TripleFeature to) {
    double sum = 0;
    double squares = 0;
    for (float value : column) {
      sum += value;
      squares += (double) value * value;
    }
    double mean = sum / column.length;
    double deviation = Math.sqrt(Math.max(0, squares / column.length - mean * mean)) + 1e-3;
    for (int triple = 0; triple < column.length; triple++) {
      set(triple, to, (float) Math.max(0, RAISE + (column[triple] - mean) / deviation));
    }
  }
}
