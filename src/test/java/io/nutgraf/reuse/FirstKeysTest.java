package io.nutgraf.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FirstKeysTest {

  private static final List<Long> KEYS = new Random(3).longs(100).boxed().toList();

  @Test
  void areTheSameInWhateverOrderTheyWereGiven() {
    List<Long> shuffled = new ArrayList<>(KEYS);
    Collections.shuffle(shuffled, new Random(4));
    assertThat(FirstKeys.of(shuffled, 8)).isEqualTo(FirstKeys.of(KEYS, 8)).hasSize(8);
    assertThat(FirstKeys.of(KEYS, 4)).isEqualTo(FirstKeys.of(KEYS, 8).subList(0, 4));
  }

  @Test
  void ofTwoThatShareMostMostAreTheSame() {
    List<Long> others = new ArrayList<>(KEYS.subList(0, 80));
    LongStream.range(0, 20).forEach(others::add);
    assertThat(FirstKeys.of(others, 20))
        .filteredOn(FirstKeys.of(KEYS, 20)::contains)
        .hasSizeGreaterThan(11);
  }

  @Test
  void areNotTheLowest() {
    List<Long> low = LongStream.range(0, 1000).boxed().toList();
    assertThat(FirstKeys.of(low, 10)).anyMatch(key -> key > 500);
  }

  @Test
  void eachStandsOnce() {
    assertThat(FirstKeys.of(List.of(7L, 7L, 7L), 2)).containsExactly(7L);
  }
}
