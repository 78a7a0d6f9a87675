package io.nutgraf.names.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainDecoderTest {

  private static final int LABELS = ChainModel.LABELS;
  private static final int TOKENS = 4;
  private static final float STEP = 0.03125f;

  private final Random random = new Random(7);
  private final float[][] transitions = new float[LABELS][LABELS];
  private final byte[][] weights = new byte[TOKENS][LABELS];

  @Test
  void findsWhatTryingAllLabelingsFinds() throws IOException {
    for (int round = 0; round < 40; round++) {
      ChainDecoder decoder = random();
      int[] best = bestOfAll();
      decoder.decode();
      for (int i = 0; i < TOKENS; i++) {
        assertThat(decoder.label(i).number()).isEqualTo(best[i]);
      }
    }
  }

  @Test
  void weighsANameAgainstAllLabelings() throws IOException {
    for (int round = 0; round < 40; round++) {
      ChainDecoder decoder = random();
      for (int from = 0; from < TOKENS; from++) {
        for (int to = from + 1; to <= TOKENS; to++) {
          assertThat(decoder.probability(from, to, NameLabel.ORGANIZATION_BEGIN))
              .isCloseTo(share(from, to, 3), within(1e-6));
        }
      }
    }
  }

  private ChainDecoder random() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeInt(0x4e474e31);
    out.writeFloat(STEP);
    for (float[] row : transitions) {
      for (int l = 0; l < LABELS; l++) {
        row[l] = random.nextFloat() * 4 - 2;
        out.writeFloat(row[l]);
      }
    }
    out.writeInt(TOKENS);
    for (int i = 0; i < TOKENS; i++) {
      out.writeInt(i == 0 ? 1 : 1000);
      random.nextBytes(weights[i]);
    }
    for (int l = 0; l < LABELS; l++) {
      for (int i = 0; i < TOKENS; i++) {
        out.writeByte(weights[i][l]);
      }
    }
    var model = new ChainModel(ByteBuffer.wrap(bytes.toByteArray()));
    var decoder = new ChainDecoder(model);
    decoder.begin();
    for (int i = 0; i < TOKENS; i++) {
      decoder.add(new int[] {1 + 1000 * i, 77}, 2);
    }
    return decoder;
  }

  private int[] bestOfAll() {
    int[] best = new int[TOKENS];
    double most = Double.NEGATIVE_INFINITY;
    for (int code = 0; code < Math.pow(LABELS, TOKENS); code++) {
      int[] labels = labels(code);
      double score = score(labels);
      if (score > most) {
        most = score;
        best = labels;
      }
    }
    return best;
  }

  private double share(int from, int to, int begin) {
    double all = 0;
    double named = 0;
    for (int code = 0; code < Math.pow(LABELS, TOKENS); code++) {
      int[] labels = labels(code);
      double odds = Math.exp(score(labels));
      all += odds;
      boolean name = labels[from] == begin && (to == TOKENS || labels[to] != begin + 1);
      for (int i = from + 1; i < to; i++) {
        name &= labels[i] == begin + 1;
      }
      named += name ? odds : 0;
    }
    return named / all;
  }

  private double score(int[] labels) {
    double score = 0;
    for (int i = 0; i < TOKENS; i++) {
      int label = labels[i];
      score += weights[i][label] * STEP;
      boolean inside = label > 0 && label % 2 == 0;
      int before = i == 0 ? 0 : labels[i - 1];
      if (inside && before != label && before != label - 1) {
        return Double.NEGATIVE_INFINITY;
      }
      score += i == 0 ? 0 : transitions[before][label];
    }
    return score;
  }

  private static int[] labels(int code) {
    int[] labels = new int[TOKENS];
    int rest = code;
    for (int i = 0; i < TOKENS; i++) {
      labels[i] = rest % LABELS;
      rest /= LABELS;
    }
    return labels;
  }
}
