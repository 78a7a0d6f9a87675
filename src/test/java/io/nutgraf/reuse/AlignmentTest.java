package io.nutgraf.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  @Test
  void countsCommonWordsAndTheSmallOnesOfARun() {
    Alignment it =
        Alignment.of(
            ReadSentences.words("Today five sailors of the Nordic fleet returned"),
            ReadSentences.words("At night four sailors of the Nordic fleet sailed"));
    assertThat(it).isEqualTo(new Alignment(5, 2, 4, 2));
  }

  @Test
  void bitsCountWhatTheTableCounts() {
    var random = new Random(11);
    for (int run = 0; run < 200; run++) {
      WordHashes a = words(random);
      WordHashes b = words(random);
      assertThat(CommonWords.count(a, b)).isEqualTo(Alignment.of(a, b).common());
    }
  }

  private static WordHashes words(Random random) {
    List<FoldedWord> words = new ArrayList<>();
    int count = 1 + random.nextInt(200);
    for (int i = 0; i < count; i++) {
      words.add(new FoldedWord("w" + random.nextInt(12), random.nextBoolean()));
    }
    return WordHashes.of(words);
  }
}
