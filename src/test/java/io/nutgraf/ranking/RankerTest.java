package io.nutgraf.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.nutgraf.model.Language;
import io.nutgraf.model.Reason;
import io.nutgraf.model.ScoredSentence;
import io.nutgraf.model.Sentence;
import io.nutgraf.text.Segmenter;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankerTest {

  private static final Language ENGLISH = new Language("en", 1);

  private static final String TEXT =
      "The city council approved a new tram line on Monday. "
          + "The tram line will connect the harbour with the university. "
          + "Asked about the weather, a passer-by shrugged and went on his way. "
          + "Building the tram will cost the city 300 million over five years. "
          + "Hear, hear. "
          + "Is that what anybody in the council wanted to hear on Monday? "
          + "“We have waited for this line for years and we are glad,” the mayor said.";

  private static List<ScoredSentence> rank(String text, @Nullable String query) {
    List<Sentence> sentences = Segmenter.standard().segment(text, ENGLISH).statements();
    return Ranker.standard().rank(text, sentences, ENGLISH, query);
  }

  private static List<String> codes(ScoredSentence scored) {
    return scored.reasons().stream().map(Reason::code).toList();
  }

  @Test
  void keepsTheOrderGiven() {
    assertThat(rank(TEXT, null)).extracting(s -> s.sentence().index()).isSorted().hasSize(7);
  }

  @Test
  void bestScoresOneAndWorstZero() {
    assertThat(rank(TEXT, null))
        .extracting(ScoredSentence::rankScore)
        .contains(1.0, 0.0)
        .allSatisfy(score -> assertThat(score).isBetween(0.0, 1.0))
        .allSatisfy(score -> assertThat(Math.rint(score * 1e6) / 1e6).isEqualTo(score));
  }

  @Test
  void whatTheTextGoesOnAboutOutscoresAnAside() {
    var scored = rank(TEXT, null);
    assertThat(scored.get(0).rankScore()).isEqualTo(1.0);
    assertThat(scored.get(3).rankScore()).isGreaterThan(scored.get(2).rankScore());
    assertThat(codes(scored.get(0))).contains("near_the_top", "central");
  }

  @Test
  void fragmentsScoreNothing() {
    assertThat(rank(TEXT, null).get(4).rankScore()).isZero();
    assertThat(rank(TEXT, null).get(4).reasons()).isEmpty();
  }

  @Test
  void queryLiftsWhatAnswersIt() {
    var plain = rank(TEXT, null);
    var asked = rank(TEXT, "the weather");
    assertThat(asked.get(2).rankScore()).isEqualTo(1.0);
    assertThat(plain.get(2).rankScore()).isLessThan(0.5);
    assertThat(codes(asked.get(2))).first().isEqualTo("matches_query");
    assertThat(codes(plain.get(2))).doesNotContain("matches_query");
  }

  @Test
  void queryIsComparedByStems() {
    assertThat(codes(rank(TEXT, "builds costing").get(3))).first().isEqualTo("matches_query");
  }

  @Test
  void queryThatNothingAnswersChangesNothing() {
    assertThat(rank(TEXT, "penguins")).isEqualTo(rank(TEXT, null));
    assertThat(rank(TEXT, "the of and")).isEqualTo(rank(TEXT, null));
  }

  @Test
  void oneSentenceIsTheBest() {
    assertThat(rank("A single sentence of some length.", null))
        .extracting(ScoredSentence::rankScore)
        .containsExactly(1.0);
  }

  @Test
  void nothingHasNoScores() {
    assertThat(Ranker.standard().rank("", List.of(), ENGLISH, null)).isEmpty();
  }

  @Test
  void sameTextScoresTheSame() {
    assertThat(rank(TEXT, "tram")).isEqualTo(rank(TEXT, "tram"));
  }

  @Test
  void usesTheModelGiven() {
    SalienceModel lastFirst =
        sentences -> sentences.stream().map(f -> new Salience(-f.position(), List.of())).toList();
    var sentences = Segmenter.standard().segment(TEXT, ENGLISH).statements();
    var scored = Ranker.of(lastFirst).rank(TEXT, sentences, ENGLISH, null);
    assertThat(scored.getLast().rankScore()).isEqualTo(1.0);
    assertThat(scored.getFirst().rankScore()).isZero();
  }

  @Test
  void ranksHundredThousandSentences() {
    var text = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      text.append("The word").append(i % 5000).append(" follows another word here. ");
    }
    var scored =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> rank(text.toString(), "word7"));
    assertThat(scored).hasSize(100_000);
  }

  @Test
  void ranksOneEndlessLine() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> rank("different word ".repeat(700_000), null));
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> rank("新".repeat(1_000_000), null));
  }
}
