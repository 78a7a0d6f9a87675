package io.nutgraf.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermTableTest {

  @Test
  void numbersHashesInTheOrderTheyCome() {
    var table = new TermTable(1);

    assertThat(table.add(42)).isZero();
    assertThat(table.add(7)).isOne();
    assertThat(table.add(42)).isZero();
    assertThat(table.size()).isEqualTo(2);
    assertThat(table.hash(1)).isEqualTo(7);
    assertThat(table.find(8)).isEqualTo(TermTable.NONE);
  }

  @Test
  void growsAndKeepsHashesThatWantTheSameSlotApart() {
    var table = new TermTable(1);
    for (long i = 1; i <= 1000; i++) {
      assertThat(table.add(i << 32)).isEqualTo((int) i - 1);
    }

    assertThat(table.find(500L << 32)).isEqualTo(499);
  }
}
