package io.nutgraf.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Language;
import io.nutgraf.model.Reason;
import io.nutgraf.model.ScoredSentence;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.model.SummaryOptions.Order;
import io.nutgraf.text.Segmenter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentRankerTest {

  private static final String ARTICLE =
      """
      The city council voted on Monday to close the old harbour bridge to cars from next spring. \
      The bridge, built in 1931, carries 12,000 vehicles a day and needs repairs of $40 million. \
      Mayor Anna Lindqvist said the closure would make room for a tram line across the harbour. \
      "We cannot pay for the same bridge twice," Lindqvist told reporters after the vote. \
      She has argued for the tram since her election. \
      Shop owners on the northern bank fear that customers will stay away. \
      "Nobody takes a tram to buy a sofa," said Peter Holm, who runs a furniture store. \
      The council expects the tram to carry 20,000 passengers a day when it opens in 2029. \
      Work on the bridge will begin in April and last for two years. \
      Ferries will run every ten minutes while the bridge is closed. \
      The weather on Monday was fine. \
      A similar plan failed in 2011 after a court found that its costs had been hidden.""";

  private static final Language ENGLISH = new Language("en", 1);

  private static final DocumentRanker RANKER = DocumentRanker.standard();

  private static List<Sentence> sentences(String text) {
    return Segmenter.standard().segment(text, ENGLISH).statements();
  }

  private static Ranking rank(String text, SummaryOptions options) {
    return RANKER.rank(text, sentences(text), StatementLayout.UNKNOWN, ENGLISH, null, options);
  }

  private static List<Integer> picks(String text, SummaryOptions options) {
    return rank(text, options).picks().stream()
        .map(pick -> pick.sentence().sentence().index())
        .toList();
  }

  @Test
  void takesTheNewsAndLeavesTheWeather() {
    List<Integer> picks = picks(ARTICLE, SummaryOptions.DEFAULT);

    assertThat(picks).hasSize(3).isSorted().contains(0).doesNotContain(10);
  }

  @Test
  void theSameArgumentsGiveTheSameRanking() {
    assertThat(rank(ARTICLE, SummaryOptions.DEFAULT))
        .isEqualTo(rank(ARTICLE, SummaryOptions.DEFAULT));
  }

  @Test
  void aShorterSummaryIsPartOfALongerOne() {
    List<Integer> longer = picks(ARTICLE, SummaryOptions.DEFAULT.withSentenceCount(12));
    for (int count = 11; count > 0; count--) {
      List<Integer> shorter = picks(ARTICLE, SummaryOptions.DEFAULT.withSentenceCount(count));

      assertThat(shorter).hasSize(count).isSubsetOf(longer);
      longer = shorter;
    }
  }

  @Test
  void everySentenceHasAScoreAndEveryPickAReason() {
    Ranking ranking = rank(ARTICLE, SummaryOptions.DEFAULT);

    assertThat(ranking.sentences()).hasSameSizeAs(sentences(ARTICLE));
    assertThat(ranking.picks()).allSatisfy(p -> assertThat(p.sentence().reasons()).isNotEmpty());
  }

  @Test
  void theMainEventIsInTheSummaryOfNewsHoweverLongItIs() {
    String event =
        "A freight train carrying fuel from the port of Alder to the capital left the rails in the "
            + "village of Brenn shortly after midnight on Monday, killing four people in a house "
            + "beside the line and forcing two hundred others to leave their homes, the fire "
            + "service and the ministry of transport said.\n\n";
    String text = event + ARTICLE.replace(". ", ".\n\n");

    Ranking ranking = rank(text, new SummaryOptions(1, null, Order.OFFSET, null, false));

    ScoredSentence pick = ranking.picks().getFirst().sentence();
    assertThat(pick.sentence().span().start()).isZero();
    assertThat(pick.reasons()).extracting(Reason::code).contains("main_event");
  }

  @Test
  void theLeadOfNewsInParagraphsIsItsSummary() {
    assertThat(picks(ARTICLE.replace(". ", ".\n\n"), SummaryOptions.DEFAULT))
        .containsExactly(0, 1, 2);
  }

  @Test
  void whatIsPickedBeyondTheLeadSaysWhy() {
    Ranking ranking =
        rank(ARTICLE.replace(". ", ".\n\n"), SummaryOptions.DEFAULT.withSentenceCount(4));

    assertThat(ranking.picks().getLast().sentence().reasons())
        .extracting(Reason::code)
        .startsWith("complements");
  }

  @Test
  void aLeadThatSaysNothingIsLeft() {
    String text = "So it ended.\n\n" + ARTICLE.replace(". ", ".\n\n");

    assertThat(picks(text, SummaryOptions.DEFAULT)).containsExactly(1, 2, 3);
  }

  @Test
  void followsAQueryAndSaysSo() {
    var options = new SummaryOptions(1, null, Order.OFFSET, "ferries while closed", false);
    ScoredSentence pick = rank(ARTICLE, options).picks().getFirst().sentence();

    assertThat(pick.sentence().span().of(ARTICLE)).startsWith("Ferries");
    assertThat(pick.reasons()).extracting(Reason::code).startsWith("matches_query");
  }

  @Test
  void takesUpTheHeadline() {
    Ranking plain = rank(ARTICLE, SummaryOptions.DEFAULT);
    Ranking headed =
        RANKER.rank(
            ARTICLE,
            sentences(ARTICLE),
            StatementLayout.UNKNOWN,
            ENGLISH,
            "Ferries replace cars while bridge is closed",
            SummaryOptions.DEFAULT);

    assertThat(ferries(headed).rankScore()).isGreaterThan(ferries(plain).rankScore());
  }

  private static ScoredSentence ferries(Ranking ranking) {
    return ranking.sentences().stream()
        .filter(scored -> scored.sentence().span().of(ARTICLE).startsWith("Ferries"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void picksNoQuotationWhereNoneIsWanted() {
    var options = new SummaryOptions(9, null, Order.OFFSET, null, true);

    assertThat(rank(ARTICLE, options).picks())
        .extracting(pick -> pick.sentence().sentence().span().of(ARTICLE))
        .noneMatch(text -> text.startsWith("\""));
  }

  @Test
  void aPickThatLeansOnItsPredecessorBringsIt() {
    var options = new SummaryOptions(1, null, Order.OFFSET, "argued since election", false);
    Ranking.Pick pick = rank(ARTICLE, options).picks().getFirst();

    assertThat(pick.sentence().sentence().span().of(ARTICLE)).startsWith("She has argued");
    assertThat(pick.context())
        .extracting(sentence -> sentence.span().of(ARTICLE))
        .singleElement()
        .asString()
        .contains("told reporters");
  }

  @Test
  void picksNoFragmentWhereThereAreSentences() {
    String text = "Harbour bridge tram council vote and more\n\n" + ARTICLE + "\n\nHarbour bridge";

    assertThat(rank(text, SummaryOptions.DEFAULT).picks())
        .allMatch(pick -> pick.sentence().sentence().span().of(text).endsWith("."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harbour bridge: Mayor Ana Ruiz (left) with the tram council on the bridge.",
        "Mayor Ana Ruiz of the harbour bridge tram council is pictured at the vote.",
        "The harbour bridge tram council of Mayor Ana Ruiz met for a vote on Friday and .",
      })
  void picksNoCaptionAndNothingCutOffWhereThereAreSentences(String line) {
    String text = line + "\n\n" + ARTICLE;

    assertThat(rank(text, SummaryOptions.DEFAULT).picks())
        .extracting(pick -> pick.sentence().sentence().span().of(text))
        .doesNotContain(line);
  }

  @Test
  void takesWhatThereIs() {
    assertThat(picks("Harbour", SummaryOptions.DEFAULT)).containsExactly(0);
    assertThat(picks("One here. Two there.", SummaryOptions.DEFAULT)).containsExactly(0, 1);
    assertThat(
            RANKER
                .rank("", List.of(), StatementLayout.UNKNOWN, ENGLISH, null, SummaryOptions.DEFAULT)
                .picks())
        .isEmpty();
    assertThat(picks("\uD83D\uDE00 \uD83D\uDE00. \uD83D\uDE00!", SummaryOptions.DEFAULT))
        .isNotEmpty();
  }

  @Test
  void drawsALongDocumentFromSeveralOfItsParts() {
    var text = new StringBuilder();
    for (int chapter = 0; chapter < 8; chapter++) {
      for (int i = 0; i < 6; i++) {
        text.append(ARTICLE.replace("bridge", "bridge" + chapter)).append("\n\n");
      }
    }
    List<Integer> picks = picks(text.toString(), SummaryOptions.DEFAULT);

    assertThat(picks).hasSize(3);
    assertThat(picks.getLast() - picks.getFirst()).isGreaterThan(60);
  }

  @Test
  void timeIsLinearInTheLengthOfADocument() {
    var sentences = new ArrayList<String>();
    for (int i = 0; i < 100_000; i++) {
      sentences.add("Report " + i + " of the harbour council names pier " + i % 97 + " again.");
    }
    String text = String.join(" ", sentences);
    var half = new SummaryOptions(3, 50, Order.OFFSET, null, false);

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          assertThat(rank(text, SummaryOptions.DEFAULT).picks()).hasSize(3);
          assertThat(rank(text, half).picks().size()).isGreaterThan(10_000);
        });
  }
}
