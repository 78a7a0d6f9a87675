package io.nutgraf.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Language;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.text.Segmenter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsidesTest {

  private static final Language ENGLISH = new Language("en", 1);

  private static final String BODY =
      """
      The town sold its ferry on Monday for one pound.

      Councillors said that its repair would have cost four million pounds.

      A trust will show the ship to the public from June.\
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In this photo taken on Sunday, the captain of the ferry opens a hatch of the ship.",
        "Captain Ida Lind waves to the town from the ferry that it sold for one pound.",
        "The ferry leaves the town of Oban. (Tom Lind/AFP/Getty Images)",
        "The town and its ferry, which was sold for a pound. (AP Photo/Tom Lind)",
        "Ida Lind, pictured on the ferry, said goodbye to the town on Monday.",
        "Ida Lind with the ferry and her cat Biscuit.",
        "File photo: the ferry that the town sold on Monday.",
        "Foto: Die Fähre, die von der Stadt verkauft wurde.",
        "Dear ferry friends of the town and its council,",
        "The meeting of the town council was called to order at 7 p.m.",
        "The minutes of the meeting of 4 February on the ferry were approved.",
        "Tom Lind contributed to this report on the ferry and the town.",
        "Ida Lind is a reporter who covers the ferry and the town for the Sound Gazette."
      })
  void areNotPicked(String aside) {
    assertThat(picks(aside + "\n\n" + BODY)).hasSize(3).doesNotContain(aside);
  }

  @Test
  void theSentenceOverACreditIsACaption() {
    String caption = "Customs officers of the town at the ferry on Monday.";

    assertThat(picks(caption + "\n\nCredit Tom Lind/Getty Images\n\n" + BODY))
        .doesNotContain(caption);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor closed the ferry of the town for good.",
        "Warm weather brought the town to its ferry.",
        "Best known of the ferry of the town is its horn.",
        "Pictures of the ferry were shared by the town.",
        "The developing town asked for a ferry.",
        "Gracias a la gente del pueblo, nadie perdió el ferry.",
        "The town that sold its ferry sits at the end of a sound.",
        "The ferry runs between the town and the isle of Sund.",
        "The minister waves the sale of the ferry through, said the town."
      })
  void areNoneByAVerbAlone(String sentence) {
    var sections =
        SectionedDocument.of(
            sentence,
            sentences(sentence),
            StatementLayout.UNKNOWN,
            Model.of(ENGLISH),
            WordClasses.of(ENGLISH));

    assertThat(new Captions(sections).is(0)).isFalse();
  }

  @Test
  void theSameSentenceIsNotPickedTwice() {
    String lead = "The town sold its ferry on Monday for one pound.";

    assertThat(picks(lead + "\n\n" + BODY)).doesNotHaveDuplicates();
  }

  @Test
  void fewGoodSentencesComeBeforeFragments() {
    assertThat(
            picks(
                """
                Ferry sales in 2019

                Year Ships Tons

                2017 4,812 91,000

                Traffic fell by nine percent in 2019 after the ferry was sold.

                It was cold."""))
        .contains("Traffic fell by nine percent in 2019 after the ferry was sold.", "It was cold.");
  }

  @Test
  void greetingsInAChatAreNotPicked() {
    assertThat(
            picks(
                """
                [09:14] anna: morning all

                [09:15] bo: hi

                [09:16] anna: the ferry has been out since eight, nobody can cross

                [09:31] bo: the engine was wet, we dried it and it runs again\
                """))
        .doesNotContain("[09:15] bo: hi");
  }

  private static List<Sentence> sentences(String text) {
    return Segmenter.standard().segment(text, ENGLISH).statements();
  }

  private static List<String> picks(String text) {
    return DocumentRanker.standard()
        .rank(text, sentences(text), StatementLayout.UNKNOWN, ENGLISH, null, SummaryOptions.DEFAULT)
        .picks()
        .stream()
        .map(pick -> pick.sentence().sentence().span().of(text))
        .toList();
  }
}
