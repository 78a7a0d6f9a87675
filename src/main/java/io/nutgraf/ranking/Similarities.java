package io.nutgraf.ranking;

import io.nutgraf.model.Budget;
import java.util.Arrays;

/**
 * How much sentences share: the cosine of their vectors of terms, weighted by the number of times a
 * term stands in the sentence and by log(1 + n / sentences it stands in), n being the number of
 * sentences.
 *
 * <p>Takes memory quadratic in the number of sentences, so a long document is measured in sections.
 */
final class Similarities {

  private static final float TINY = 1e-6f;

  private float[][] cosine;
  private final float[] withRest;
  private final int[] frequency;
  private final int[] spread;
  private final int[] rank;
  private final int[][] terms;

  Similarities(HashedTerms words) {
    int n = words.sentences();
    frequency = new int[words.size()];
    spread = new int[words.size()];
    terms = new int[n][];
    int[][] counts = new int[n][];
    count(words, counts);
    rank = ranks(frequency);
    float[][] weights = weights(counts, n);
    float[] norm = norms(weights);
    cosine = cosines(weights, norm, n);
    withRest = withRest(weights, norm, words.size());
  }

  /** Forgets how alike two sentences are: the room for that is the square of their number. */
  void forgetPairs() {
    cosine = new float[0][];
  }

  /** The cosine of two sentences, 0..1. */
  float between(int a, int b) {
    return cosine[a][b];
  }

  float[] row(int sentence) {
    return cosine[sentence];
  }

  /** The cosine of a sentence and all the others together, 0..1. */
  float withRest(int sentence) {
    return withRest[sentence];
  }

  /** How often a term stands in the document. */
  int frequency(int term) {
    return frequency[term];
  }

  /** In how many sentences a term stands. */
  int spread(int term) {
    return spread[term];
  }

  /** The number of terms that are commoner in the document, or as common and stand before it. */
  int rank(int term) {
    return rank[term];
  }

  /** The distinct terms of a sentence, in the order they first stand in it. */
  int[] terms(int sentence) {
    return terms[sentence];
  }

  private void count(HashedTerms words, int[][] counts) {
    int[] seen = new int[words.size()];
    int[] at = new int[words.size()];
    for (int s = 0; s < terms.length; s++) {
      int[] distinct = new int[words.length(s)];
      int[] times = new int[words.length(s)];
      int size = 0;
      for (int t = words.start(s); t < words.start(s + 1); t++) {
        int term = words.term(t);
        if (term == HashedTerms.NONE) {
          continue;
        }
        frequency[term]++;
        if (seen[term] != s + 1) {
          seen[term] = s + 1;
          at[term] = size;
          distinct[size++] = term;
          spread[term]++;
        }
        times[at[term]]++;
      }
      terms[s] = Arrays.copyOf(distinct, size);
      counts[s] = times;
    }
  }

  private static int[] ranks(int[] frequency) {
    int greatest = 0;
    for (int f : frequency) {
      greatest = Math.max(greatest, f);
    }
    int[] above = new int[greatest + 2];
    for (int f : frequency) {
      above[f]++;
    }
    int sum = 0;
    for (int f = greatest + 1; f >= 0; f--) {
      int count = above[f];
      above[f] = sum;
      sum += count;
    }
    int[] ranks = new int[frequency.length];
    for (int term = 0; term < ranks.length; term++) {
      ranks[term] = above[frequency[term]]++;
    }
    return ranks;
  }

  private float[][] weights(int[][] counts, int n) {
    float[][] weights = new float[n][];
    float[] rarity = new float[n + 1];
    for (int i = 1; i <= n; i++) {
      rarity[i] = (float) StrictMath.log(1 + (double) n / i);
    }
    for (int s = 0; s < n; s++) {
      weights[s] = new float[terms[s].length];
      for (int i = 0; i < weights[s].length; i++) {
        weights[s][i] = counts[s][i] * rarity[spread[terms[s][i]]];
      }
    }
    return weights;
  }

  private static float[] norms(float[][] weights) {
    float[] norms = new float[weights.length];
    for (int s = 0; s < norms.length; s++) {
      float sum = 0;
      for (float w : weights[s]) {
        sum += w * w;
      }
      norms[s] = (float) Math.sqrt(sum) + TINY;
    }
    return norms;
  }

  /** Meets each sentence with the earlier ones that hold its terms, term by term. */
  private float[][] cosines(float[][] weights, float[] norm, int n) {
    float[][] cosines = new float[n][n];
    var postings = new Postings(spread);
    float[] dot = new float[n];
    for (int b = 0; b < n; b++) {
      Budget.check();
      for (int i = 0; i < weights[b].length; i++) {
        postings.multiply(terms[b][i], weights[b][i], dot);
        postings.add(terms[b][i], b, weights[b][i]);
      }
      for (int a = 0; a < b; a++) {
        cosines[a][b] = dot[a] / (norm[a] * norm[b]);
        cosines[b][a] = cosines[a][b];
        dot[a] = 0;
      }
    }
    return cosines;
  }

  /** By term: the sentences read so far that it stands in, and its weight there. */
  private static final class Postings {

    private final int[] first;
    private final int[] end;
    private final int[] sentence;
    private final float[] weight;

    Postings(int[] spread) {
      first = new int[spread.length];
      int sum = 0;
      for (int term = 0; term < spread.length; term++) {
        first[term] = sum;
        sum += spread[term];
      }
      end = first.clone();
      sentence = new int[sum];
      weight = new float[sum];
    }

    void multiply(int term, float by, float[] dot) {
      for (int i = first[term]; i < end[term]; i++) {
        dot[sentence[i]] += weight[i] * by;
      }
    }

    void add(int term, int in, float ofWeight) {
      sentence[end[term]] = in;
      weight[end[term]++] = ofWeight;
    }
  }

  private float[] withRest(float[][] weights, float[] norm, int size) {
    float[] sum = new float[size];
    for (int s = 0; s < weights.length; s++) {
      for (int i = 0; i < weights[s].length; i++) {
        sum[terms[s][i]] += weights[s][i];
      }
    }
    double whole = 0;
    for (float w : sum) {
      whole += (double) w * w;
    }
    float[] cosines = new float[weights.length];
    for (int s = 0; s < weights.length; s++) {
      double dot = 0;
      double rest = whole;
      for (int i = 0; i < weights[s].length; i++) {
        double all = sum[terms[s][i]];
        double others = all - weights[s][i];
        dot += others * weights[s][i];
        rest += others * others - all * all;
      }
      cosines[s] = (float) (dot / (norm[s] * Math.sqrt(Math.max(rest, TINY))));
    }
    return cosines;
  }
}
