package io.nutgraf.ranking;

import java.io.DataInput;
import java.io.IOException;

/**
 * Trees as the fitting script writes them: their roots; every inner node's column, threshold,
 * children and expected value; the values of the leaves. A child that is negative is a leaf.
 */
final class TreeReader {

  private final int[] roots;
  private final int[] feature;
  private final float[] threshold;
  private final int[] left;
  private final int[] right;
  private final float[] expected;
  private final float[] leaves;

  TreeReader(DataInput in) throws IOException {
    roots = new int[in.readUnsignedShort()];
    int inner = in.readInt();
    leaves = new float[in.readInt()];
    for (int i = 0; i < roots.length; i++) {
      roots[i] = in.readUnsignedShort();
    }
    feature = new int[inner];
    threshold = new float[inner];
    left = new int[inner];
    right = new int[inner];
    expected = new float[inner];
    for (int i = 0; i < inner; i++) {
      feature[i] = in.readByte();
      threshold[i] = in.readFloat();
      left[i] = in.readShort();
      right[i] = in.readShort();
      expected[i] = in.readFloat();
    }
    for (int i = 0; i < leaves.length; i++) {
      leaves[i] = in.readFloat();
    }
  }

  int trees() {
    return roots.length;
  }

  int root(int tree) {
    return roots[tree];
  }

  int feature(int node) {
    return feature[node];
  }

  float threshold(int node) {
    return threshold[node];
  }

  int left(int node) {
    return left[node];
  }

  int right(int node) {
    return right[node];
  }

  /** The value of a leaf, or that expected below a node. */
  float value(int node) {
    return node < 0 ? leaves[~node] : expected[node];
  }
}
