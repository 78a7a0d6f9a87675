package io.nutgraf.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.nutgraf.model.Language;
import io.nutgraf.model.ScoredSentence;
import io.nutgraf.model.SentenceLength;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.model.SummaryOptions.Order;
import io.nutgraf.text.Segmenter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectorTest {

  private static final Language ENGLISH = new Language("en", 1);

  /** Sentences in order, each with the score given. */
  private static List<ScoredSentence> scored(String text, double... scores) {
    var sentences = Segmenter.standard().segment(text, ENGLISH).statements();
    assertThat(sentences).hasSize(scores.length);
    var scored = new ArrayList<ScoredSentence>();
    for (int i = 0; i < scores.length; i++) {
      scored.add(new ScoredSentence(sentences.get(i), scores[i], List.of()));
    }
    return scored;
  }

  private static List<Integer> select(
      String text, List<ScoredSentence> scored, SummaryOptions options) {
    return Selector.standard().select(text, scored, ENGLISH, options).stream()
        .map(key -> key.sentence().index())
        .toList();
  }

  private static SummaryOptions three(Order order) {
    return new SummaryOptions(3, null, order, null, false);
  }

  private static final String FIVE =
      "Alpha went to the market today. Bravo stayed in the old harbour. "
          + "Charlie wrote a very long letter. Delta slept until the evening came. "
          + "Echo sold seven green bicycles.";

  @Test
  void picksTheBestInTheirOrder() {
    var scored = scored(FIVE, .1, .9, .2, .8, 1);
    assertThat(select(FIVE, scored, three(Order.OFFSET))).containsExactly(1, 3, 4);
    assertThat(select(FIVE, scored, three(Order.RANK))).containsExactly(4, 1, 3);
  }

  @Test
  void firstComesFirstAmongEquals() {
    assertThat(select(FIVE, scored(FIVE, .5, .5, .5, .5, .5), three(Order.RANK)))
        .containsExactly(0, 1, 2);
  }

  @Test
  void picksNoRepeat() {
    var text =
        "The minister resigned over the budget. Nobody knows who will follow him there. "
            + "The minister has resigned over the budget. Markets fell by two percent then.";
    var scored = scored(text, 1, .3, .99, .2);
    assertThat(select(text, scored, three(Order.OFFSET))).containsExactly(0, 1, 3);
  }

  @Test
  void repeatsAreTakenWhenNothingElseIsLeft() {
    var text = "It was the very same sentence. It was the very same sentence.";
    assertThat(select(text, scored(text, 1, .5), three(Order.OFFSET))).containsExactly(0, 1);
  }

  @Test
  void percentIsOfAllSentencesRoundedUp() {
    var scored = scored(FIVE, .1, .9, .2, .8, 1);
    assertThat(select(FIVE, scored, new SummaryOptions(3, 21, Order.OFFSET, null, false)))
        .containsExactly(1, 4);
    assertThat(select(FIVE, scored, new SummaryOptions(3, 100, Order.OFFSET, null, false)))
        .hasSize(5);
  }

  @Test
  void leavesQuotationsOutWhenAsked() {
    var text =
        "“We will never give up this fight,” he said. The “green deal” was signed at last. "
            + "She called it “a very great day” for all.";
    var options = new SummaryOptions(3, null, Order.OFFSET, null, true);
    assertThat(select(text, scored(text, 1, .5, .9), options)).containsExactly(1);
    assertThat(select(text, scored(text, 1, .5, .9), SummaryOptions.DEFAULT)).hasSize(3);
  }

  @Test
  void picksOnlySentencesOfTheLengthAskedFor() {
    var scored = scored(FIVE, 1, .9, .8, .7, .6);
    var options = three(Order.OFFSET).withSentenceLength(new SentenceLength(5, 5));
    assertThat(select(FIVE, scored, options)).containsExactly(4);
    options = options.withSentenceLength(new SentenceLength(7, 9));
    assertThat(select(FIVE, scored, options)).isEmpty();
  }

  @Test
  void fragmentsArePickedOnlyAmongFragments() {
    var text = "Photo: Reuters.\n\nThe talks went on until the morning.\n\nRead more.";
    assertThat(select(text, scored(text, .9, .1, .8), SummaryOptions.DEFAULT)).containsExactly(1);
    assertThat(select("Fire! Water!", scored("Fire! Water!", 0, 0), SummaryOptions.DEFAULT))
        .containsExactly(0, 1);
  }

  @Test
  void nothingGivesNothing() {
    assertThat(select("", List.of(), SummaryOptions.DEFAULT)).isEmpty();
  }

  @Test
  void selectsFromHundredThousandSentences() {
    var text = "He said that it was so again. ".repeat(100_000);
    var sentences = Segmenter.standard().segment(text, ENGLISH).statements();
    var scored = sentences.stream().map(s -> new ScoredSentence(s, .5, List.of())).toList();
    var options = new SummaryOptions(3, 50, Order.OFFSET, null, false);
    assertThat(
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> select(text, scored, options)))
        .hasSize(50_000)
        .isSorted();
  }
}
