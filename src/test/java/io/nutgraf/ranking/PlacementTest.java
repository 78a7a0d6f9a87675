package io.nutgraf.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Language;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.Span;
import io.nutgraf.text.Segmenter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementTest {

  private static final Language ENGLISH = new Language("en", 1);

  private static List<Sentence> sentences(String text) {
    return Segmenter.standard().segment(text, ENGLISH).statements();
  }

  private static int lead(String text) {
    return Placement.lead(text, sentences(text), StatementLayout.UNKNOWN);
  }

  private static boolean isTold(String text) {
    List<Span> spans = sentences(text).stream().map(Sentence::span).toList();
    WordClasses classes = WordClasses.of(ENGLISH);
    HashedTerms words = HashedTerms.of(text, spans, classes);
    float[][] features = SentenceMeasures.of(text, spans, words, new Similarities(words));
    return Placement.isTold(features, words, classes);
  }

  @Test
  void placeCountsThroughoutAnArticle() {
    String text =
        "The mill burned down on Monday.\n\nNobody was hurt: the workers had left.\n\n"
            + "“It is gone,” the owner said.\n\nPolice are looking for a van.";

    assertThat(lead(text)).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          17:42, 17:10, 9:05
          [17:42], [17:10], [9:05]
          17.42, 17.10, 16.35
          17h42, 17h10, 16h35
          5:42 p.m., 5:10 p.m., 4:35 p.m.
          """)
  void noEntryOfALiveBlogHasCreditForItsPlace(String newest, String older, String oldest) {
    String text =
        "The storm has come.\n\n%s\nA roof fell.\n\n%s\nTrains stopped.\n\n%s\nGood morning."
            .formatted(newest, older, oldest);

    assertThat(lead(text)).isOne();
  }

  @Test
  void sumsAndScoresAreNoTimes() {
    String text = "12.45% of all fell.\n\n30.5 points were won.\n\n2.50,1 again.\n\n11.200 came.";

    assertThat(lead(text)).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({"Q, A", "Ann Lee, Jo Moe", "НЕВА, Ігор"})
  void noTurnOfAnInterviewHasCreditForItsPlace(String one, String other) {
    String turns = "\n\n%s: What now?\n\n%s: I will see then.".formatted(one, other);

    assertThat(lead("They met in May." + turns.repeat(3))).isOne();
  }

  @Test
  void questionsByThemselvesMakeAnInterview() {
    String turns = "\n\nAnd what will you do now?\n\nI will sleep. Then I will go on.";

    assertThat(lead("They met in May." + turns.repeat(4))).isOne();
  }

  @Test
  void aFewColonsMakeNoInterview() {
    String text =
        "One thing is certain: it will rain.\n\nThe mayor: unmoved.\n\nPolice: no comment.\n\n"
            + "A question: who pays?\n\nNobody knows.";

    assertThat(lead(text)).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({"-, -, -, -", "•, •, •, •", "1., 2., 3., 4.", "1), 2), 3), 4)"})
  void noItemOfAListHasCreditForItsPlace(String a, String b, String c, String d) {
    String text =
        "This is known.\n\n%s A mill burned.\n\n%s Nobody died.\n\n%s A van fled.\n\n%s Rain fell."
            .formatted(a, b, c, d);

    assertThat(lead(text)).isOne();
  }

  @Test
  void placeCountsBeforeTheFirstHeading() {
    String text =
        "It was a hard year.\n\nTraffic\n\nCargo fell. Ferries did well.\n\nFinance\n\n"
            + "Revenue fell.\n\nOutlook\n\nCargo will fall.";

    assertThat(lead(text)).isOne();
  }

  @Test
  void aStoryIsToldAndNotReported() {
    String story =
        "It was still dark when she woke. Somewhere below a door banged. She dressed without a"
            + " light. The stairs were cold. Her coat hung by the door. A voice spoke behind her."
            + " It was the lodger. He stood up. She did not shout. She took the lantern. The path"
            + " was wet. Gulls cried over the rocks.";
    String report =
        "The council voted on Monday by 12 to 5. Mayor Anna Berger won 400 votes more. ".repeat(8);

    assertThat(isTold(story)).isTrue();
    assertThat(isTold(report)).isFalse();
  }

  @Test
  void whatExplainsIsNoStory() {
    String guide =
        "Compost turns the waste of a kitchen into food for plants. "
            + "A heap needs air, water and a mixture of green and brown matter. ".repeat(6)
            + "Leaves rot slowly while grass rots fast. ".repeat(6);

    assertThat(isTold(guide)).isFalse();
  }
}
