package io.nutgraf.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.nutgraf.model.Language;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.Span;
import io.nutgraf.text.Segmenter;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidatesTest {

  private static final String TEXT =
      "Red boats sail north. Blue boats sail south. Green kites fly north. Nobody sees kites.";

  @Test
  void weighsWhatASetHoldsTogetherOnce() {
    List<Span> sentences =
        Segmenter.standard().segment(TEXT, new Language("en", 1)).sentences().stream()
            .map(Sentence::span)
            .toList();
    HashedTerms words = HashedTerms.of(TEXT, sentences, WordClasses.of(new Language("en", 1)));
    float[] salience = new float[words.size()];
    for (int term = 0; term < salience.length; term++) {
      salience[term] = (term + 1) / 100f;
    }
    var shared = new Similarities(words);
    var candidates = new Candidates(new int[] {0, 1, 2}, shared, salience);

    boolean[] held = new boolean[words.size()];
    for (int sentence : new int[] {0, 1, 2}) {
      for (int term : shared.terms(sentence)) {
        held[term] = true;
      }
    }
    float expected = 0;
    int number = 0;
    for (int term = 0; term < held.length; term++) {
      expected += held[term] ? salience[term] : 0;
      number += held[term] ? 1 : 0;
    }
    assertThat(candidates.weight(1, 2, 4)).isCloseTo(expected, within(1e-5f));
    assertThat(candidates.number(1, 2, 4)).isEqualTo(number);
  }
}
