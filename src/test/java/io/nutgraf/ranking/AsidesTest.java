package io.nutgraf.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Language;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.Span;
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
        "Ida Lind is a reporter who covers the ferry and the town for the Sound Gazette.",
        "In this Tuesday, June 12, 2018 file photo, the ferry leaves the town of Oban.",
        "A file photo of the ferry that the town sold on Monday.",
        "Passengers of the ferry are seen in the harbour of the town on May 3, 2018.",
        "Reporting by Tom Lind in Oban; editing by Ida Lind.",
        "The meeting of the town council was adjourned at 9:15 p.m.",
        "The chair thanked everyone for coming to the meeting on the ferry.",
        "Apologies: Councillor Ida Lind, who was on the ferry.",
        "This message is for the designated recipient only and may be confidential.",
        "If you have received this message in error, please delete it and tell the town.",
        "To see more of the ferry, have a look through the gallery above."
      })
  void areNotPicked(String aside) {
    assertThat(picks(aside + "\n\n" + BODY)).hasSize(3).doesNotContain(aside);
  }

  /** What looks as formalities and captions do at a glance, and is news. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The meeting ended without a deal on the ferry of the town.",
        "The hearing was suspended after shots were fired at the ferry.",
        "The session opened higher in Oban on news of the ferry.",
        "The president thanked all soldiers who had saved the ferry.",
        "The president opened the session with an attack on the town.",
        "The law takes effect on Monday and bans ferries from the sound.",
        "The minutes of the meeting show that councillors agreed on the ferry.",
        "No apologies came from the ferry company for the accident.",
        "Research by the town shows that the ferry lost four million pounds.",
        "Reporting by the newspaper led to the arrest of the ferry captain.",
        "The report was published on Monday and says the ferry was unsafe.",
        "The review was funded by the state after the ferry sank in March.",
        "Ida Lind is a reporter held in Oban since the ferry sank in March.",
        "Contact sports at sea were banned by the town after the ferry sank.",
        "Hi-tech ferries lost the town four million pounds in June.",
        "Hello Kitty ferries lost the town four million pounds in June.",
        "We hope that all passengers of the ferry are safe.",
        "The deal on the ferry is seen in Oban as a defeat of the town.",
        "The ferry company, left without a captain, was sold on Monday.",
        "The town, right on the sound, sold its ferry on Monday.",
        "Photos, letters and diaries were stolen from the ferry on Monday.",
        "Video, seen by the town, shows the ferry on the rocks.",
        "A photo posted by the minister cost the ferry company its licence.",
        "The picture of a town in debt emerged from the sale of the ferry.",
        "The party of the ferry (left of centre) lost the town on Monday.",
        "In this section of the town, meanwhile, nobody used the ferry.",
        "More information on the ferry came from the police on Monday."
      })
  void newsIsNone(String news) {
    assertThat(Asides.is(news, new Span(0, news.length()))).isFalse();
    assertThat(Asides.isCredit(news, new Span(0, news.length()))).isFalse();
    assertThat(Asides.isShown(news, new Span(0, news.length()))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Video by the town shows the ferry on the rocks.",
        "Courtesy of a late captain, the town kept its ferry.",
        "Getty Images fell by five percent on Monday.",
        "A CBS/AP poll found that the town wants its ferry.",
        "The ferry of the town was sold – Reuters was told so on Monday."
      })
  void newsIsNoCredit(String news) {
    assertThat(Asides.isCredit(news, new Span(0, news.length()))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photos: Tom Lind",
        "Photo by Tom Lind for the Sound Gazette",
        "Courtesy of Ida Lind",
        "Tom Lind/AFP/Getty Images",
        "Tom Lind — Reuters",
        "Reuters/Tom Lind",
        "Getty Images"
      })
  void creditsAre(String credit) {
    assertThat(Asides.isCredit(credit, new Span(0, credit.length()))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The town has nine people with the virus (HIV/AIDS).",
        "The town did not reply. (Reuters asked it for a comment on Monday.)",
        "The ferry was sold. Picture a town without its ferry.",
        "The ferry was sold. Credit growth slowed in the town.",
        "The ferry was sold. Photos show it in the harbour."
      })
  void newsDoesNotEndAsCaptions(String paragraph) {
    assertThat(Asides.endsAsCaption(paragraph, new Span(0, paragraph.length()))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry leaves the town. (AP Photo/Tom Lind)",
        "The ferry leaves the town. (Tom Lind/AFP/Getty Images)",
        "The ferry leaves the town. (Tom Lind / Sound Gazette)",
        "The ferry leaves the town. (Associated Press)",
        "The ferry leaves the town. (File photo)",
        "The ferry leaves the town. Photograph: Tom Lind for the Sound Gazette"
      })
  void captionsEndWithWhoseThePictureIs(String paragraph) {
    assertThat(Asides.endsAsCaption(paragraph, new Span(0, paragraph.length()))).isTrue();
  }

  @Test
  void aTextWithoutCapitalsHasSentencesOfItsOwn() {
    assertThat(
            picks(
                """
                the ferry has been sold to a man from oban for a pound. we are finished. \
                nobody can get to the isle now, says the mayor of the town. \
                This message is for the designated recipient only."""))
        .contains("the ferry has been sold to a man from oban for a pound.")
        .doesNotContain("This message is for the designated recipient only.");
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
