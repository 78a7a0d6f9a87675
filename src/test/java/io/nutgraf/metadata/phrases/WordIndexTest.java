package io.nutgraf.metadata.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordIndexTest {

  private final List<String> described = new ArrayList<>();
  private final WordIndex index =
      new WordIndex(
          word -> {
            described.add(word);
            return new Word(word, WordClass.NOUN, 1, false, false);
          });

  @Test
  void describesEachWordOnceWhateverItsCase() {
    String text = "Wall wall WALL doesn't doesn\u2019t";
    assertThat(get(text, 0, 4)).isSameAs(get(text, 5, 9)).isSameAs(get(text, 10, 14));
    assertThat(get(text, 15, 22)).isSameAs(get(text, 23, 30));
    assertThat(described).containsExactly("wall", "doesn't");
  }

  @Test
  void foldsLettersBeyondAscii() {
    String text = "Öl öl ÖL";
    assertThat(get(text, 0, 2)).isSameAs(get(text, 3, 5)).isSameAs(get(text, 6, 8));
    assertThat(described).containsExactly("öl");
  }

  @Test
  void keepsEveryWordApartAsItGrows() {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      words.add(get("word" + i, 0, ("word" + i).length()));
    }
    for (int i = 0; i < 5_000; i++) {
      assertThat(get("WORD" + i, 0, ("word" + i).length())).isSameAs(words.get(i));
    }
    assertThat(described).hasSize(5_000);
  }

  private Word get(String text, int start, int end) {
    return index.get(text, start, end);
  }
}
