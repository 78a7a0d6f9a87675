package io.nutgraf.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Language;
import io.nutgraf.model.Sentence;
import io.nutgraf.text.Segmenter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

  private static final Language ENGLISH = new Language("en", 1);

  private static final String BEFORE = "Ann Lee offers a reward for her lost dog. ";

  /** Whether the last statement of {@code text} has a label. */
  private static boolean isLastLabelled(String text) {
    List<Sentence> sentences = Segmenter.standard().segment(text, ENGLISH).statements();
    WordClasses classes = WordClasses.of(ENGLISH);
    var sections =
        SectionedDocument.of(text, sentences, StatementLayout.UNKNOWN, Model.of(ENGLISH), classes);
    return new Labels(sections, classes).isLabelled(sentences.size() - 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reward: Lee sent out this message to the 300 people of her town.",
        "Under fire: The mayor had her dogs counted by the police.",
        "'Monster': The latest sighting of the dog was in Oban.",
        "High numbers: 23 dogs have been lost since spring."
      })
  void aFewWordsBeforeAColonAreOne(String statement) {
    assertThat(isLastLabelled(BEFORE + statement)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She added: The dog answers to the name of Lind.",
        "The mayor of Oban said: \"Nobody has seen it.\"",
        "The result: The dog is still lost.",
        "Her words: The dog is still lost.",
        "One thing is sure: the dog was here.",
        "Lee: We have looked for it everywhere in Oban.",
        "It says on the collar: Return to Lee.",
        "The dog was lost on Monday at 10:30 in Oban."
      })
  void whoSaysSomethingIsNone(String statement) {
    assertThat(isLastLabelled(BEFORE + statement)).isFalse();
  }

  @Test
  void whoStandsBeforeAColonAgainSpeaks() {
    assertThat(isLastLabelled(BEFORE + "Guest: We lost it. Guest: Nobody has seen it.")).isFalse();
  }

  @Test
  void theFirstStatementMayBeHeadedSo() {
    assertThat(isLastLabelled("Update: The dog of Ann Lee has been found.")).isFalse();
  }
}
