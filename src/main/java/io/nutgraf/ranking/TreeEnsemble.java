package io.nutgraf.ranking;

import java.io.DataInput;
import java.io.IOException;

/**
 * A sum of regression trees (Friedman 2001, "Greedy function approximation: a gradient boosting
 * machine"), as LightGBM fits them. A value goes left where it is at most the threshold.
 *
 * <p>Nodes of all trees stand in flat arrays. A child of 0 or more is a node; a negative one is the
 * leaf {@code ~child}.
 */
final class TreeEnsemble {

  private final int[] roots;
  private final byte[] feature;
  private final float[] threshold;
  private final short[] left;
  private final short[] right;
  private final float[] leaf;
  private final float[] expected;

  private TreeEnsemble(DataInput in) throws IOException {
    int trees = in.readUnsignedShort();
    int nodes = in.readInt();
    int leaves = in.readInt();
    roots = new int[trees];
    for (int i = 0; i < trees; i++) {
      roots[i] = in.readUnsignedShort();
    }
    feature = new byte[nodes];
    threshold = new float[nodes];
    left = new short[nodes];
    right = new short[nodes];
    expected = new float[nodes];
    for (int i = 0; i < nodes; i++) {
      feature[i] = in.readByte();
      threshold[i] = in.readFloat();
      left[i] = in.readShort();
      right[i] = in.readShort();
      expected[i] = in.readFloat();
    }
    leaf = new float[leaves];
    for (int i = 0; i < leaves; i++) {
      leaf[i] = in.readFloat();
    }
  }

  /** Reads trees as the fitting script writes them. */
  static TreeEnsemble read(DataInput in) throws IOException {
    return new TreeEnsemble(in);
  }

  /** The sum of the leaves that {@code row} falls into. */
  double score(float[] row) {
    double sum = 0;
    for (int root : roots) {
      int node = root;
      while (node >= 0) {
        node = row[feature[node]] <= threshold[node] ? left[node] : right[node];
      }
      sum += leaf[~node];
    }
    return sum;
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
      while (node >= 0) {
        int column = feature[node];
        int next = row[column] <= threshold[node] ? left[node] : right[node];
        contributions[column] += (next >= 0 ? expected[next] : leaf[~next]) - expected[node];
        node = next;
      }
    }
    return contributions;
  }
}
