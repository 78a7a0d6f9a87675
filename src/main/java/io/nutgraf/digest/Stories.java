package io.nutgraf.digest;

import io.nutgraf.model.Budget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which documents tell of one subject: groups whose members are on average as alike as {@value
 * #LEAST}, joined two and two, the most alike first (average linkage). Documents are as alike as
 * the cosine of their terms, weighted by (1 + log occurrences) * log(1 + n / documents).
 */
final class Stories {

  private static final double LEAST = .12;
  private static final double STRICTEST = .18;
  private static final double STRICTER = .02;
  private static final int FEW = 10;

  private Stories() {}

  /** The numbers of the documents of each subject, in order. */
  static List<List<Integer>> of(double[][] likeness) {
    double[][] alike = new double[likeness.length][];
    Arrays.setAll(alike, i -> likeness[i].clone());
    List<List<Integer>> groups = new ArrayList<>();
    for (int d = 0; d < alike.length; d++) {
      groups.add(List.of(d));
    }
    double least = least(groups.size());
    while (joinMostAlike(groups, alike, least)) {
      Budget.check();
    }
    return groups;
  }

  private static List<Map<Integer, Double>> vectors(PassageList passages) {
    int n = passages.documents().size();
    List<Map<Integer, Double>> vectors = new ArrayList<>(n);
    Map<Integer, Integer> spread = new HashMap<>();
    for (int d = 0; d < n; d++) {
      Map<Integer, Double> counts = new HashMap<>();
      for (Passage passage : passages.of(d)) {
        for (int term : passage.terms()) {
          counts.merge(term, 1.0, Double::sum);
        }
      }
      counts.keySet().forEach(term -> spread.merge(term, 1, Integer::sum));
      vectors.add(counts);
    }
    for (Map<Integer, Double> vector : vectors) {
      vector.replaceAll(
          (term, count) ->
              (1 + StrictMath.log(count))
                  * StrictMath.log(1 + (double) n / spread.getOrDefault(term, 1)));
    }
    return vectors;
  }

  /** The more documents there are, the more have their subject's ground in common. */
  private static double least(int documents) {
    double more = StrictMath.log((double) Math.max(FEW, documents) / FEW);
    return Math.min(STRICTEST, LEAST + STRICTER * more);
  }

  static double[][] likeness(PassageList passages) {
    return likeness(vectors(passages));
  }

  private static double[][] likeness(List<Map<Integer, Double>> vectors) {
    int n = vectors.size();
    double[][] alike = new double[n][n];
    double[] norms = vectors.stream().mapToDouble(it -> Math.sqrt(dot(it, it))).toArray();
    for (int a = 0; a < n; a++) {
      Budget.check();
      for (int b = 0; b < a; b++) {
        double norm = norms[a] * norms[b];
        alike[a][b] = norm == 0 ? 0 : dot(vectors.get(a), vectors.get(b)) / norm;
        alike[b][a] = alike[a][b];
      }
    }
    return alike;
  }

  private static double dot(Map<Integer, Double> a, Map<Integer, Double> b) {
    double dot = 0;
    for (var entry : a.entrySet()) {
      dot += entry.getValue() * b.getOrDefault(entry.getKey(), 0.0);
    }
    return dot;
  }

  /**
   * Joins the two groups that are most alike, if they are alike enough.
   *
   * @param alike how alike the groups are; the rows of the joined ones become one
   */
  private static boolean joinMostAlike(List<List<Integer>> groups, double[][] alike, double least) {
    int first = -1;
    int second = -1;
    double most = least;
    for (int a = 0; a < groups.size(); a++) {
      for (int b = 0; b < a; b++) {
        if (alike[a][b] >= most) {
          most = alike[a][b];
          first = b;
          second = a;
        }
      }
    }
    if (first < 0) {
      return false;
    }
    join(groups, alike, first, second);
    return true;
  }

  private static void join(List<List<Integer>> groups, double[][] alike, int first, int second) {
    int size = groups.get(first).size();
    int other = groups.get(second).size();
    int last = groups.size() - 1;
    for (int i = 0; i <= last; i++) {
      double mean = (size * alike[first][i] + other * alike[second][i]) / (size + other);
      alike[first][i] = mean;
      alike[i][first] = mean;
    }
    List<Integer> joined = new ArrayList<>(groups.get(first));
    joined.addAll(groups.get(second));
    joined.sort(null);
    groups.set(first, List.copyOf(joined));
    for (int i = 0; i <= last; i++) {
      alike[second][i] = alike[last][i];
      alike[i][second] = alike[i][last];
    }
    groups.set(second, groups.get(last));
    groups.remove(last);
  }
}
