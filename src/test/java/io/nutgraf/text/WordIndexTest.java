package io.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordIndexTest {

  private final WordIndex<Integer> index = new WordIndex<>(1);

  @ParameterizedTest
  @CsvSource({"wall, Wall", "Wall, WALL", "öl, ÖL", "don't, Don’t", "o’clock, o'clock"})
  void findsAWordWhateverItsCaseAndApostrophe(String word, String written) {
    index.put(word, 1);
    assertThat(find("a " + written + " b", 2, 2 + written.length())).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"wall, walls", "wall, wal", "wall, ball", "wall, w", "öl, ol"})
  void findsNoOther(String word, String other) {
    index.put(word, 1);
    assertThat(find(other, 0, other.length())).isNull();
  }

  @Test
  void findsNothingWhereNothingWasPut() {
    assertThat(find("wall", 0, 4)).isNull();
  }

  @Test
  void keepsWhatWasPutLast() {
    index.put("wall", 1);
    index.put("Wall", 2);
    assertThat(find("wall", 0, 4)).isEqualTo(2);
  }

  @Test
  void keepsEveryWordApartAsItGrows() {
    for (int i = 0; i < 5_000; i++) {
      index.put("word" + i, i);
    }
    for (int i = 0; i < 5_000; i++) {
      String word = "WORD" + i;
      assertThat(find(word, 0, word.length())).isEqualTo(i);
    }
  }

  @Test
  void findsWordsOfAnyLength() {
    String word = "a".repeat(200);
    index.put(word, 1);
    assertThat(find(word, 0, 200)).isEqualTo(1);
    assertThat(find(word, 0, 136)).isNull();
  }

  private @Nullable Integer find(String text, int from, int to) {
    return index.find(text, from, to);
  }
}
