package io.nutgraf.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class WordHashesTest {

  @Test
  void bytesAreReadAsTheyWereWritten() {
    WordHashes words = ReadSentences.words("Rain fell on the hills all night");
    assertThat(words.bytes()).hasSize(14);
    assertThat(WordHashes.parse(words.bytes())).isEqualTo(words).hasSameHashCodeAs(words);
  }

  @Test
  void otherWordsAreOtherHashes() {
    assertThat(ReadSentences.words("Rain fell on the hills all night"))
        .isNotEqualTo(ReadSentences.words("Rain fell on the hills all day"));
  }

  @Test
  void readsNothingElse() {
    assertThatThrownBy(() -> WordHashes.parse(new byte[3]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WordHashes.parse(new byte[2 * WordHashes.MOST + 2]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theEndOfAVeryLongSentenceCounts() {
    var words = Collections.nCopies(400, "so").toArray(String[]::new);
    WordHashes one = WordHashes.of(Arrays.asList(words));
    words[399] = "what";
    assertThat(one.size()).isEqualTo(WordHashes.MOST);
    assertThat(WordHashes.of(Arrays.asList(words))).isNotEqualTo(one);
  }
}
