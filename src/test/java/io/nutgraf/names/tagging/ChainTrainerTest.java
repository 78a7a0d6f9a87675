package io.nutgraf.names.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainTrainerTest {

  private static final int LABELS = ChainModel.LABELS;

  @TempDir Path folder;

  /** Two words: the first of a person's name and the second; a third feature that both have. */
  @Test
  void learnsWhatTellsLabelsApart() throws IOException {
    float[] fitted = fit(3);
    assertThat(fitted[1]).isGreaterThan(0.5f);
    assertThat(fitted[LABELS + 2]).isGreaterThan(fitted[2]);
    assertThat(fitted[3 * LABELS + LABELS + 2]).as("inside follows begin").isGreaterThan(0);
  }

  @Test
  void leavesWhatSaysLittleWithoutAWeight() throws IOException {
    float[] fitted = fit(1_000);
    for (int i = 0; i < 3 * LABELS; i++) {
      assertThat(fitted[i]).isZero();
    }
  }

  @Test
  void fitsTheSameToTheSame() throws IOException {
    assertThat(fit(3)).isEqualTo(fit(3));
  }

  private float[] fit(int l1) throws IOException {
    int stretches = 200;
    ByteBuffer in = ByteBuffer.allocate(4 * (4 + stretches * 9));
    in.putInt(3).putInt(stretches).putInt(2 * stretches).putInt(4 * stretches);
    repeat(in, stretches, 2);
    repeat(in, stretches, 1, 2);
    repeat(in, stretches, 2, 2);
    repeat(in, stretches, 0, 2, 1, 2);
    Path from = folder.resolve("in");
    Path to = folder.resolve("out");
    Files.write(from, in.array());
    ChainTrainer.main(
        new String[] {from.toString(), to.toString(), "3", ".1", Integer.toString(l1), "1"});
    float[] fitted = new float[(3 + LABELS) * LABELS];
    try (var out = new DataInputStream(Files.newInputStream(to))) {
      for (int i = 0; i < fitted.length; i++) {
        fitted[i] = out.readFloat();
      }
    }
    return fitted;
  }

  private static void repeat(ByteBuffer to, int times, int... values) {
    for (int i = 0; i < times; i++) {
      for (int value : values) {
        to.putInt(value);
      }
    }
  }
}
