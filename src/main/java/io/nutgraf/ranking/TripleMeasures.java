package io.nutgraf.ranking;

import java.util.Arrays;

/**
 * Measures every set of three candidates as a summary: how salient they are, what they hold
 * together, how much they repeat, where they stand, how long they are.
 */
final class TripleMeasures {

  /** The number of columns; the last {@link #RELATIVE} repeat others relative to the document. */
  static final int COUNT = 36;

  private static final int ABSOLUTE = 28;
  private static final int RELATIVE = COUNT - ABSOLUTE;

  /** Columns that are repeated as z-scores among the triples of the document. */
  private static final int[] STANDARDIZED = {3, 4, 13, 14, 15, 11, 16, 8};

  private static final float FUNCTION_WORDS = .25f;
  private static final int FUNCTION_WORDS_UP_TO = 60;

  final int[][] triples;
  final float[][] values;
  private final Candidates candidates;
  private final Similarities shared;
  private final HashedTerms words;
  private final float[] logScore;
  private final int[] rank;
  private final Section section;
  private final float best;
  private final float total;

  TripleMeasures(Candidates candidates, Section section) {
    this.candidates = candidates;
    this.shared = section.shared();
    this.words = section.words();
    this.section = section;
    int m = candidates.sentences.length;
    logScore = new float[m];
    rank = new int[m];
    for (int c = 0; c < m; c++) {
      logScore[c] = (float) StrictMath.log(score(c) + .01);
      rank[c] = rankOf(c);
    }
    float[] sorted = section.salience().clone();
    Arrays.sort(sorted);
    best = sum(sorted, Math.max(0, sorted.length - 30));
    total = sum(sorted, 0);
    triples = new int[m * (m - 1) * (m - 2) / 6][];
    values = new float[triples.length][];
    int i = 0;
    for (int a = 0; a < m; a++) {
      for (int b = a + 1; b < m; b++) {
        for (int c = b + 1; c < m; c++) {
          triples[i] = new int[] {sentence(a), sentence(b), sentence(c)};
          values[i++] = measure(a, b, c);
        }
      }
    }
    standardize();
  }

  private int sentence(int candidate) {
    return candidates.sentences[candidate];
  }

  private float score(int candidate) {
    return section.score(sentence(candidate));
  }

  private float quoted(int candidate) {
    return section.feature(sentence(candidate), Feature.QUOTED_SHARE);
  }

  private int rankOf(int candidate) {
    int above = 0;
    for (int other = 0; other < candidates.sentences.length; other++) {
      boolean higher = score(other) > score(candidate);
      above += higher || (score(other) == score(candidate) && other < candidate) ? 1 : 0;
    }
    return above;
  }

  private static float sum(float[] values, int from) {
    double sum = 0;
    for (int i = from; i < values.length; i++) {
      sum += values[i];
    }
    return (float) sum;
  }

  private float[] measure(int a, int b, int c) {
    int set = 1 << a | 1 << b | 1 << c;
    float weight = candidates.weight(set);
    float[] scores = {score(a), score(b), score(c)};
    Arrays.sort(scores);
    float sum = scores[0] + scores[1] + scores[2];
    int lengthA = words.length(sentence(a));
    int lengthB = words.length(sentence(b));
    int lengthC = words.length(sentence(c));
    int length = lengthA + lengthB + lengthC;
    float hits = weight + FUNCTION_WORDS * Math.min(length, FUNCTION_WORDS_UP_TO);
    float ab = shared.between(sentence(a), sentence(b));
    float bc = shared.between(sentence(b), sentence(c));
    float ac = shared.between(sentence(a), sentence(c));
    float repeated = ab + bc + ac;
    float[] row = new float[COUNT];
    row[0] = scores[2];
    row[1] = scores[1];
    row[2] = scores[0];
    row[3] = sum;
    row[4] = logScore[a] + logScore[b] + logScore[c];
    row[5] = sentence(a);
    row[6] = sentence(b);
    row[7] = sentence(c);
    row[8] = length;
    row[9] = Math.min(lengthA, Math.min(lengthB, lengthC));
    row[10] = Math.max(lengthA, Math.max(lengthB, lengthC));
    row[11] = weight;
    row[12] = candidates.number(set);
    row[13] = 2 * hits / (length + 35);
    row[14] = 2 * hits / (length + 45);
    row[15] = 2 * hits / (length + 55);
    row[16] = repeated;
    row[17] = Math.max(ab, Math.max(bc, ac));
    row[18] = words.sentences();
    row[19] = rank[a] + rank[b] + rank[c];
    row[20] = best;
    row[21] = weight / Math.max(best, 1e-6f);
    row[22] = (sentence(a) < 3 ? 1 : 0) + (sentence(b) < 3 ? 1 : 0) + (sentence(c) < 3 ? 1 : 0);
    row[23] = sum - .3f * repeated;
    row[24] = quoted(a) + quoted(b) + quoted(c);
    row[25] = 2 * total;
    row[26] = 3 * weight / (length + 2 * total);
    row[27] = candidates.likely(set);
    return row;
  }

  private void standardize() {
    for (int i = 0; i < RELATIVE; i++) {
      int column = STANDARDIZED[i];
      double sum = 0;
      for (float[] row : values) {
        sum += row[column];
      }
      double mean = sum / values.length;
      double squares = 0;
      for (float[] row : values) {
        squares += (row[column] - mean) * (row[column] - mean);
      }
      double deviation = Math.sqrt(squares / values.length) + 1e-3;
      for (float[] row : values) {
        row[ABSOLUTE + i] = (float) ((row[column] - mean) / deviation);
      }
    }
  }
}
