package io.nutgraf.ranking;

import java.io.DataInput;
import java.io.IOException;
import java.util.Arrays;

/**
 * A sum of regression trees of at most 16 leaves (Friedman 2001, "Greedy function approximation: a
 * gradient boosting machine"), as LightGBM fits them. A value goes left where it is at most the
 * threshold.
 *
 * <p>No tree is walked: every node strikes out the leaves that its answer rules out, in whatever
 * order, and the first leaf left is the one a walk would end at (QuickScorer; Lucchese et al.,
 * SIGIR 2015). Leaves are bits, four rows are answered at once in the lanes of a word, and the loop
 * over rows has no branch, so that compilers make vector instructions of it.
 */
final class TreeEnsemble {

  private static final int LEAVES = 16;
  private static final int NODES = LEAVES - 1;
  private static final int AT_ONCE = 3;
  private static final long EACH = 0x0001_0001_0001_0001L;
  private static final long HIGH = 0x8000_8000_8000_8000L;

  private final int trees;

  /** By node: its column; the highest code that goes left, in each lane; the leaves it leaves. */
  private final int[] feature;

  private final long[] threshold;
  private final long[] left;

  /** By leaf: its value; what the way there added to the expected value, by group of columns. */
  private final float[] value;

  private final int groupCount;
  private final int[] gainsOf;
  private byte[] group;
  private float[] gain;

  private TreeEnsemble(DataInput in, int[] groups) throws IOException {
    var read = new TreeReader(in);
    groupCount = Arrays.stream(groups).max().orElse(0) + 1;
    trees = read.trees();
    feature = new int[trees * NODES];
    threshold = new long[trees * NODES];
    left = new long[trees * NODES];
    value = new float[trees * LEAVES];
    gainsOf = new int[trees * LEAVES + 1];
    group = new byte[trees * LEAVES];
    gain = new float[trees * LEAVES];
    Arrays.fill(threshold, -1L);
    Arrays.fill(left, -1L);
    for (int tree = 0; tree < trees; tree++) {
      new Layout(read, tree, groups).add(read.root(tree), new float[groupCount]);
    }
  }

  /**
   * Reads trees as the fitting script writes them.
   *
   * @param groups by column: to which group of columns its contributions are credited, from 0
   */
  static TreeEnsemble read(DataInput in, int... groups) throws IOException {
    return new TreeEnsemble(in, groups);
  }

  /** Lays one tree out: nodes in any order, leaves from left to right. */
  private final class Layout {

    private final TreeReader read;
    private final int[] groups;
    private final int firstLeaf;
    private int node;
    private int leaf;

    Layout(TreeReader read, int tree, int[] groups) {
      this.read = read;
      this.groups = groups;
      node = tree * NODES;
      firstLeaf = tree * LEAVES;
      leaf = firstLeaf;
    }

    void add(int at, float[] gains) {
      if (at < 0) {
        value[leaf] = read.value(at);
        gainsOf[++leaf] = gains(gainsOf[leaf - 1], gains);
        return;
      }
      int own = node++;
      int first = leaf - firstLeaf;
      feature[own] = read.feature(at);
      threshold[own] = PackedRows.code(read.threshold(at)) * EACH | HIGH;
      add(read.left(at), past(at, read.left(at), gains));
      long ruledOut = (1L << (leaf - firstLeaf)) - (1L << first);
      left[own] = ~(ruledOut * EACH);
      add(read.right(at), past(at, read.right(at), gains));
    }

    /** Notes them from a place on; returns where they end. */
    private int gains(int from, float[] gains) {
      int end = from;
      if (end + gains.length > gain.length) {
        group = Arrays.copyOf(group, 2 * (end + gains.length));
        gain = Arrays.copyOf(gain, 2 * (end + gains.length));
      }
      for (int g = 0; g < gains.length; g++) {
        if (gains[g] != 0) {
          group[end] = (byte) g;
          gain[end++] = gains[g];
        }
      }
      return end;
    }

    private float[] past(int at, int child, float[] gains) {
      float[] past = gains.clone();
      int feature = read.feature(at);
      past[feature < groups.length ? groups[feature] : 0] += read.value(child) - read.value(at);
      return past;
    }
  }

  /** The sum of the leaves that each of {@code rows} falls into. */
  double[] scores(PackedRows rows) {
    double[] sums = new double[rows.words() * PackedRows.TO_A_WORD];
    long[] alive = new long[rows.words()];
    for (int tree = 0; tree < trees; tree++) {
      strikeOut(tree, rows, alive);
      for (int word = 0; word < alive.length; word++) {
        add(alive[word], tree * LEAVES, sums, word * PackedRows.TO_A_WORD);
      }
    }
    return sums;
  }

  private void add(long alive, int leaves, double[] sums, int row) {
    sums[row] += value[leaves + Long.numberOfTrailingZeros(alive)];
    sums[row + 1] += value[leaves + Long.numberOfTrailingZeros(alive >>> 16)];
    sums[row + 2] += value[leaves + Long.numberOfTrailingZeros(alive >>> 32)];
    sums[row + 3] += value[leaves + Long.numberOfTrailingZeros(alive >>> 48)];
  }

  private void strikeOut(int tree, PackedRows rows, long[] alive) {
    Arrays.fill(alive, -1L);
    int node = tree * NODES;
    for (int end = node + NODES; node < end; node += AT_ONCE) {
      strikeOut(
          rows.column(feature[node]),
          threshold[node],
          left[node],
          rows.column(feature[node + 1]),
          threshold[node + 1],
          left[node + 1],
          rows.column(feature[node + 2]),
          threshold[node + 2],
          left[node + 2],
          alive);
    }
  }

  /** Three nodes at once, since alive is read and written each time. */
  private static void strikeOut(
      long[] columnA,
      long thresholdA,
      long leftA,
      long[] columnB,
      long thresholdB,
      long leftB,
      long[] columnC,
      long thresholdC,
      long leftC,
      long[] alive) {
    for (int i = 0; i < alive.length; i++) {
      // The highest bit of a lane stays where the threshold is not below the value.
      long a = (thresholdA - columnA[i]) & HIGH;
      long b = (thresholdB - columnB[i]) & HIGH;
      long c = (thresholdC - columnC[i]) & HIGH;
      alive[i] &=
          (leftA | a | (a - (a >>> 15)))
              & (leftB | b | (b - (b >>> 15)))
              & (leftC | c | (c - (c >>> 15)));
    }
  }

  /**
   * What each group of columns adds to the score of each row: along the way to a leaf each step
   * changes the expected value, and the change is credited to the group whose column decided it
   * (Saabas 2014, "Interpreting random forests").
   *
   * @return by row, then by group; they sum to the row's score less that of the average row
   */
  float[][] contributions(PackedRows rows) {
    float[][] contributions = new float[rows.rows()][groupCount];
    long[] alive = new long[rows.words()];
    for (int tree = 0; tree < trees; tree++) {
      strikeOut(tree, rows, alive);
      for (int row = 0; row < contributions.length; row++) {
        long lane =
            alive[row / PackedRows.TO_A_WORD] >>> (row % PackedRows.TO_A_WORD * PackedRows.LANE);
        int leaf = tree * LEAVES + Long.numberOfTrailingZeros(lane);
        for (int i = gainsOf[leaf]; i < gainsOf[leaf + 1]; i++) {
          contributions[row][group[i]] += gain[i];
        }
      }
    }
    return contributions;
  }
}
