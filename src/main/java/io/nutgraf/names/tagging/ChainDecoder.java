package io.nutgraf.names.tagging;

import java.util.Arrays;

/**
 * Finds the likeliest labels of a stretch of tokens (Viterbi), and how likely each name among them
 * is (forward-backward). Holds the memory for that, for one document after another on one thread.
 */
final class ChainDecoder {

  private static final int LABELS = ChainModel.LABELS;
  private static final int USUAL = 24;

  private final ChainModel model;
  private final ChainOdds odds;
  private final float[] best = new float[LABELS];
  private final float[] next = new float[LABELS];
  private int[] scores = new int[USUAL * LABELS];
  private byte[] back = new byte[USUAL * LABELS];
  private int[] labels = new int[USUAL];
  private double[] emission = new double[USUAL * LABELS];
  private double[] forward = new double[USUAL * LABELS];
  private double[] backward = new double[USUAL * LABELS];
  private int length;
  private boolean weighed;

  ChainDecoder(ChainModel model) {
    this.model = model;
    odds = model.odds();
  }

  /** Begins a stretch. */
  void begin() {
    length = 0;
    weighed = false;
  }

  /** Adds a token, of which the first {@code count} features are in {@code keys}. */
  void add(int[] keys, int count) {
    if (length == labels.length) {
      grow(2 * length);
    }
    model.score(keys, count, scores, LABELS * length);
    length++;
  }

  private void grow(int tokens) {
    scores = Arrays.copyOf(scores, tokens * LABELS);
    back = new byte[tokens * LABELS];
    labels = new int[tokens];
    emission = new double[tokens * LABELS];
    forward = new double[tokens * LABELS];
    backward = new double[tokens * LABELS];
  }

  /** Finds the likeliest labels of the stretch. */
  void decode() {
    for (int label = 0; label < LABELS; label++) {
      best[label] = ChainOdds.isInside(label) ? ChainOdds.IMPOSSIBLE : scores[label] * odds.step();
    }
    for (int i = 1; i < length; i++) {
      advance(i);
    }
    int label = 0;
    for (int l = 1; l < LABELS; l++) {
      label = best[l] > best[label] ? l : label;
    }
    for (int i = length - 1; i >= 0; i--) {
      labels[i] = label;
      label = back[i * LABELS + label];
    }
  }

  /** The label found for a token of the stretch. */
  NameLabel label(int token) {
    return NameLabel.of(labels[token]);
  }

  /** Where the name that begins with a token ends. */
  int endOf(int token) {
    int inside = label(token).inside().number();
    int end = token + 1;
    while (end < length && labels[end] == inside) {
      end++;
    }
    return end;
  }

  private void advance(int i) {
    for (int to = 0; to < LABELS; to++) {
      int from = 0;
      float most = best[0] + odds.weight(to);
      for (int l = 1; l < LABELS; l++) {
        float sum = best[l] + odds.weight(l * LABELS + to);
        if (sum > most) {
          most = sum;
          from = l;
        }
      }
      back[i * LABELS + to] = (byte) from;
      next[to] = most + scores[i * LABELS + to] * odds.step();
    }
    System.arraycopy(next, 0, best, 0, LABELS);
  }

  private void weigh() {
    for (int i = 0; i < length; i++) {
      int most = scores[i * LABELS];
      for (int l = 1; l < LABELS; l++) {
        most = Math.max(most, scores[i * LABELS + l]);
      }
      for (int l = 0; l < LABELS; l++) {
        int below = most - scores[i * LABELS + l];
        emission[i * LABELS + l] = odds.below(below);
      }
    }
    for (int i = 0; i < length; i++) {
      goForward(i);
    }
    for (int i = length - 1; i >= 0; i--) {
      goBackward(i);
    }
  }

  private void goForward(int i) {
    double total = 0;
    for (int to = 0; to < LABELS; to++) {
      double sum = i == 0 && !ChainOdds.isInside(to) ? 1 : 0;
      for (int from = 0; from < LABELS && i > 0; from++) {
        sum += forward[(i - 1) * LABELS + from] * odds.of(from * LABELS + to);
      }
      sum *= emission[i * LABELS + to];
      forward[i * LABELS + to] = sum;
      total += sum;
    }
    for (int l = 0; l < LABELS; l++) {
      forward[i * LABELS + l] /= total;
    }
  }

  private void goBackward(int i) {
    double total = 0;
    for (int from = 0; from < LABELS; from++) {
      double sum = i == length - 1 ? 1 : 0;
      for (int to = 0; to < LABELS && i < length - 1; to++) {
        sum += odds.of(from * LABELS + to) * carried(i + 1, to);
      }
      backward[i * LABELS + from] = sum;
      total += sum;
    }
    for (int l = 0; l < LABELS; l++) {
      backward[i * LABELS + l] /= total;
    }
  }

  private double carried(int i, int label) {
    return emission[i * LABELS + label] * backward[i * LABELS + label];
  }

  /**
   * How likely the tokens of {@code from} to {@code to}, exclusive, are a name that begins with
   * {@code first}.
   */
  double probability(int from, int to, NameLabel first) {
    int begin = first.number();
    int inside = first.inside().number();
    if (!weighed) {
      weigh();
      weighed = true;
    }
    double[] sum = new double[LABELS];
    for (int l = 0; l < LABELS; l++) {
      sum[l] = forward[from * LABELS + l];
    }
    double name = sum[begin];
    double all = 0;
    int label = begin;
    for (int i = from + 1; i < to; i++) {
      name *= odds.of(label * LABELS + inside) * emission[i * LABELS + inside];
      label = inside;
      step(sum, i);
    }
    int end = to - 1;
    for (int l = 0; l < LABELS; l++) {
      all += sum[l] * backward[end * LABELS + l];
    }
    double rest = to == length ? backward[end * LABELS + label] : 0;
    if (to < length) {
      double every = 0;
      for (int l = 0; l < LABELS; l++) {
        double onward = odds.of(label * LABELS + l) * carried(to, l);
        every += onward;
        rest += l == inside ? 0 : onward;
      }
      rest = every == 0 ? 0 : rest / every * backward[end * LABELS + label];
    }
    return all == 0 ? 0 : Math.min(1, name * rest / all);
  }

  private void step(double[] sum, int i) {
    double[] before = sum.clone();
    for (int to = 0; to < LABELS; to++) {
      double total = 0;
      for (int from = 0; from < LABELS; from++) {
        total += before[from] * odds.of(from * LABELS + to);
      }
      sum[to] = total * emission[i * LABELS + to];
    }
  }
}
