package io.nutgraf.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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
    return TreeEnsemble.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
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

  @Test
  void valuesUpToTheThresholdGoLeft() throws IOException {
    float[][] rows = {{1.5f, 9}, {1.6f, 0}, {1.6f, 1}, {-7, 0}, {9, 9}};

    assertThat(tree().scores(rows)).containsExactly(-1, 2, 4, -1, 4);
  }

  @Test
  void contributionsSumToTheScoreLessTheAverage() throws IOException {
    double[] contributions = tree().contributions(new float[] {2, 5});

    assertThat(contributions).containsExactly(2, 1);
    assertThat(contributions[0] + contributions[1])
        .isCloseTo(tree().scores(new float[][] {{2, 5}})[0] - 1, within(1e-9));
  }
}
