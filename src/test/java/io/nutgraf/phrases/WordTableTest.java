package io.nutgraf.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordTableTest {

  @Test
  void keepsEveryWordApart() {
    WordTable table = new WordTable();
    for (int i = 1; i <= 15_000; i++) {
      table.put("word" + i, i);
    }
    for (int i = 1; i <= 15_000; i++) {
      assertThat(table.get("word" + i)).isEqualTo(i);
    }
    assertThat(table.get("another")).isZero();
  }

  @Test
  void aLaterNumberReplacesAnEarlierOne() {
    WordTable table = new WordTable();
    table.put("word", 1);
    table.put("word", 2);
    assertThat(table.get("word")).isEqualTo(2);
  }

  @Test
  void refusesMoreThanItCanHold() {
    WordTable table = new WordTable();
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 40_000; i++) {
                table.put("word" + i, 1);
              }
            })
        .isInstanceOf(IllegalStateException.class);
  }
}
