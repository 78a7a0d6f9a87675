package io.nutgraf.ranking;

import java.io.DataInput;
import java.io.IOException;
import java.util.Arrays;

/**
 * A sum of regression trees (Friedman 2001, "Greedy function approximation: a gradient boosting
 * machine"), as LightGBM fits them. A value goes left where it is at most the threshold.
 *
 * <p>All trees stand in flat arrays, leaves as nodes that lead to themselves. So a row walks down a
 * tree in a fixed number of steps without a branch, four rows at a time: that is three times as
 * quick as following each to its leaf.
 */
final class TreeEnsemble {

  private static final int ROWS_AT_ONCE = 4;

  private final int[] roots;
  private final int[] depths;
  private final int[] feature;
  private final float[] threshold;

  /** By twice the node: where smaller values go; after it, where greater ones go. */
  private final int[] child;

  /** The value of a leaf, or that expected below a node. */
  private final float[] value;

  private TreeEnsemble(DataInput in) throws IOException {
    int trees = in.readUnsignedShort();
    int inner = in.readInt();
    int leaves = in.readInt();
    roots = new int[trees];
    for (int i = 0; i < trees; i++) {
      roots[i] = in.readUnsignedShort();
    }
    feature = new int[inner + leaves];
    threshold = new float[inner + leaves];
    child = new int[2 * (inner + leaves)];
    value = new float[inner + leaves];
    for (int i = 0; i < inner; i++) {
      feature[i] = in.readByte();
      threshold[i] = in.readFloat();
      child[2 * i] = node(in.readShort(), inner);
      child[2 * i + 1] = node(in.readShort(), inner);
      value[i] = in.readFloat();
    }
    for (int i = inner; i < inner + leaves; i++) {
      threshold[i] = Float.POSITIVE_INFINITY;
      child[2 * i] = i;
      child[2 * i + 1] = i;
      value[i] = in.readFloat();
    }
    depths = Arrays.stream(roots).map(this::depth).toArray();
  }

  /** Reads trees as the fitting script writes them: a child that is negative is a leaf. */
  static TreeEnsemble read(DataInput in) throws IOException {
    return new TreeEnsemble(in);
  }

  private static int node(int child, int inner) {
    return child >= 0 ? child : inner + ~child;
  }

  private int depth(int node) {
    return isLeaf(node) ? 0 : 1 + Math.max(depth(child[2 * node]), depth(child[2 * node + 1]));
  }

  private boolean isLeaf(int node) {
    return child[2 * node] == node;
  }

  /** The sum of the leaves that each of {@code rows} falls into. */
  double[] scores(float[][] rows) {
    double[] sums = new double[rows.length];
    for (int tree = 0; tree < roots.length; tree++) {
      int row = 0;
      for (; row + ROWS_AT_ONCE <= rows.length; row += ROWS_AT_ONCE) {
        addFour(tree, rows, row, sums);
      }
      for (; row < rows.length; row++) {
        int node = roots[tree];
        for (int step = depths[tree]; step > 0; step--) {
          node = next(node, rows[row]);
        }
        sums[row] += value[node];
      }
    }
    return sums;
  }

  private void addFour(int tree, float[][] rows, int row, double[] sums) {
    float[] first = rows[row];
    float[] second = rows[row + 1];
    float[] third = rows[row + 2];
    float[] fourth = rows[row + 3];
    int a = roots[tree];
    int b = a;
    int c = a;
    int d = a;
    for (int step = depths[tree]; step > 0; step--) {
      a = next(a, first);
      b = next(b, second);
      c = next(c, third);
      d = next(d, fourth);
    }
    sums[row] += value[a];
    sums[row + 1] += value[b];
    sums[row + 2] += value[c];
    sums[row + 3] += value[d];
  }

  private int next(int node, float[] row) {
    return child[2 * node + (row[feature[node]] > threshold[node] ? 1 : 0)];
  }

  /**
   * What each feature adds to the score of {@code row}: along its way through a tree, each step
   * changes the expected value, and the change is credited to the feature that decided it (Saabas
   * 2014, "Interpreting random forests").
   *
   * @return a contribution a column; they sum to the score less that of the average row
   */
  double[] contributions(float[] row) {
    double[] contributions = new double[row.length];
    for (int root : roots) {
      int node = root;
      while (!isLeaf(node)) {
        int next = next(node, row);
        contributions[feature[node]] += value[next] - value[node];
        node = next;
      }
    }
    return contributions;
  }
}
