package io.nutgraf.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  @Test
  void countsCommonWordsAndTheLongestRun() {
    Alignment it =
        Alignment.of(
            ReadSentences.words("one two three four five six"),
            ReadSentences.words("zero two three four nine six seven"));
    assertThat(it).isEqualTo(new Alignment(6, 7, 4, 3));
    assertThat(it.dice()).isEqualTo(8.0 / 13);
    assertThat(it.containment()).isEqualTo(4.0 / 6);
  }

  @Test
  void longSentencesAreComparedAsTheTableOfLengthsSays() {
    var random = new Random(11);
    for (int run = 0; run < 200; run++) {
      List<String> a = words(random);
      List<String> b = words(random);
      assertThat(Alignment.of(WordHashes.of(a), WordHashes.of(b)).common()).isEqualTo(common(a, b));
    }
  }

  private static List<String> words(Random random) {
    List<String> words = new ArrayList<>();
    int count = 1 + random.nextInt(200);
    for (int i = 0; i < count; i++) {
      words.add("w" + random.nextInt(12));
    }
    return words;
  }

  private static int common(List<String> a, List<String> b) {
    int[][] common = new int[a.size() + 1][b.size() + 1];
    for (int i = 1; i <= a.size(); i++) {
      for (int j = 1; j <= b.size(); j++) {
        common[i][j] =
            a.get(i - 1).equals(b.get(j - 1))
                ? common[i - 1][j - 1] + 1
                : Math.max(common[i - 1][j], common[i][j - 1]);
      }
    }
    return common[a.size()][b.size()];
  }
}
