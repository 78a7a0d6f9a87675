package io.nutgraf.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nutgraf.model.Span;
import java.util.ArrayList;
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
  void caseIsKeptAndMakesNoOtherWords() {
    WordHashes one = ReadSentences.words("Rain fell on the hills all night");
    WordHashes other = ReadSentences.words("RAIN FELL ON THE HILLS ALL NIGHT");
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(WordHashes.parse(one.bytes()).isSmall(1)).isTrue();
    assertThat(WordHashes.parse(other.bytes()).isSmall(1)).isFalse();
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
    var words = new ArrayList<>(Collections.nCopies(400, new FoldedWord("so", true)));
    WordHashes one = WordHashes.of(words);
    words.set(399, new FoldedWord("what", true));
    assertThat(one.size()).isEqualTo(WordHashes.MOST);
    assertThat(WordHashes.of(words)).isNotEqualTo(one);
  }

  @Test
  void aSentenceOfFewWordsHasNone() {
    String text = "It rained. Rain fell on the hills all night.";
    assertThat(WordHashes.of(text, new Span(0, 10))).isEmpty();
    assertThat(WordHashes.of(text, new Span(11, text.length())))
        .contains(ReadSentences.words("Rain fell on the hills all night"));
  }
}
