package io.nutgraf.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeEnsembleTest {

  /** One tree: column 0 up to 1.5 gives -1; above it column 1 up to 0 gives 2, else 4. */
  private static TreeEnsemble tree() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeShort(1);
      out.writeInt(2);
      out.writeInt(3);
      out.writeShort(0);
      node(out, 0, 1.5f, ~0, 1, 1f);
      node(out, 1, 0f, ~1, ~2, 3f);
      out.writeFloat(-1);
      out.writeFloat(2);
      out.writeFloat(4);
    }
    return TreeEnsemble.read(
        new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), 0, 1);
  }

  private static void node(
      DataOutputStream out, int feature, float threshold, int left, int right, float expected)
      throws IOException {
    out.writeByte(feature);
    out.writeFloat(threshold);
    out.writeShort(left);
    out.writeShort(right);
    out.writeFloat(expected);
  }

  private static PackedRows rows(float[]... columns) {
    return PackedRows.of(columns, columns[0].length);
  }

  @Test
  void valuesUpToTheThresholdGoLeft() throws IOException {
    PackedRows rows = rows(new float[] {1.5f, 1.6f, 1.6f, -7, 9}, new float[] {9, 0, 1, 0, 9});

    assertThat(tree().scores(rows)).startsWith(-1, 2, 4, -1, 4);
  }

  @Test
  void contributionsSumToTheScoreLessTheAverage() throws IOException {
    PackedRows rows = rows(new float[] {2, 1}, new float[] {5, 0});
    float[][] contributions = tree().contributions(rows);

    assertThat(contributions).hasDimensions(2, 2);
    assertThat(contributions[0]).containsExactly(2, 1);
    assertThat(contributions[1]).containsExactly(-2, 0);
    assertThat(contributions[0][0] + (double) contributions[0][1])
        .isCloseTo(tree().scores(rows)[0] - 1, within(1e-9));
  }

  @Test
  void findsTheLeafThatAWalkWouldEndAt() throws IOException {
    var random = new Random(5);
    byte[] bytes = randomTrees(random, 7);
    var walked = new TreeReader(new DataInputStream(new ByteArrayInputStream(bytes)));
    TreeEnsemble trees = TreeEnsemble.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    float[][] columns = new float[3][50];
    for (float[] column : columns) {
      for (int i = 0; i < column.length; i++) {
        column[i] = random.nextInt(20);
      }
    }

    double[] scores = trees.scores(rows(columns));
    for (int row = 0; row < 50; row++) {
      float sum = 0;
      for (int tree = 0; tree < walked.trees(); tree++) {
        int node = walked.root(tree);
        while (node >= 0) {
          boolean left = columns[walked.feature(node)][row] <= walked.threshold(node);
          node = left ? walked.left(node) : walked.right(node);
        }
        sum += walked.value(node);
      }
      assertThat(scores[row]).isCloseTo(sum, within(1e-4));
    }
  }

  /** Trees of 16 leaves each that grow where chance has it. */
  private static byte[] randomTrees(Random random, int trees) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeShort(trees);
    out.writeInt(15 * trees);
    out.writeInt(16 * trees);
    for (int tree = 0; tree < trees; tree++) {
      out.writeShort(15 * tree);
    }
    for (int tree = 0; tree < trees; tree++) {
      int[][] child = grow(random);
      for (int i = 0; i < 15; i++) {
        int left = child[i][0];
        int right = child[i][1];
        node(
            out,
            random.nextInt(3),
            random.nextInt(20),
            left < 0 ? left - 16 * tree : left + 15 * tree,
            right < 0 ? right - 16 * tree : right + 15 * tree,
            0);
      }
    }
    for (int leaf = 0; leaf < 16 * trees; leaf++) {
      out.writeFloat(random.nextFloat());
    }
    return bytes.toByteArray();
  }

  /** The children of 15 nodes: each new node takes the place of a leaf. */
  private static int[][] grow(Random random) {
    int[][] child = new int[15][2];
    child[0] = new int[] {~0, ~1};
    for (int node = 1; node < 15; node++) {
      int parent;
      int side;
      do {
        parent = random.nextInt(node);
        side = random.nextInt(2);
      } while (child[parent][side] >= 0);
      child[node] = new int[] {child[parent][side], ~(node + 1)};
      child[parent][side] = node;
    }
    return child;
  }
}
