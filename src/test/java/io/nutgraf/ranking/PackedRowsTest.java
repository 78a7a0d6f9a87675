package io.nutgraf.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackedRowsTest {

  @Test
  void codesKeepTheOrderOfValues() {
    float[] values = {0, 1e-6f, .01f, .1f, .5f, 1, 2, 127, 128, 129, 1000, 1e6f};
    for (int i = 1; i < values.length; i++) {
      assertThat(PackedRows.code(values[i])).isGreaterThan(PackedRows.code(values[i - 1]));
    }
  }

  @Test
  void codesLeaveTheHighestBitOfALaneFree() {
    assertThat(PackedRows.code(Float.MAX_VALUE)).isLessThan(1 << 15);
    assertThat(PackedRows.code(-1)).isZero();
  }

  @Test
  void fourRowsStandInAWord() {
    PackedRows rows = PackedRows.of(new float[][] {{1, 2, 3, 4, 5}}, 5);

    assertThat(rows.words()).isEqualTo(2);
    assertThat(rows.column(0)[0] >>> (3 * PackedRows.LANE)).isEqualTo(PackedRows.code(4));
    assertThat(rows.column(0)[1]).isEqualTo(PackedRows.code(5));
  }
}
