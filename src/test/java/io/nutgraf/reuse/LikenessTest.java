package io.nutgraf.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Novelty.Label;
import org.junit.jupiter.api.Test;

class LikenessTest {

  @Test
  void wordsReplacedMakeAnEditedOne() {
    assertThat(
            label(
                "The ministry closed four border crossings on Monday after a week of heavy snow.",
                "The ministry has shut four border crossings after a week of heavy snow."))
        .isEqualTo(Label.EDITED);
  }

  @Test
  void aQuotationInOtherWordsAroundItIsAnEditedOne() {
    assertThat(
            label(
                "\"We will mend every road before the first frost comes,\" the mayor told the town.",
                "Asked in parliament, she promised \"we will mend every road before the first frost"
                    + " comes\" once more."))
        .isEqualTo(Label.EDITED);
  }

  @Test
  void aFormulaOfNamesIsNoVersion() {
    assertThat(
            label(
                "Norwegian Prime Minister Kari Nordmann met Swedish Prime Minister Sven Svensson.",
                "The paper is owned by a cousin of Norwegian Prime Minister Kari Nordmann, it said."))
        .isEqualTo(Label.NEW);
  }

  @Test
  void theSameFactsInOtherWordsAreNew() {
    assertThat(
            label(
                "A storm cut power to half the island on Sunday night.",
                "Half of the islanders sat in the dark after gales hit the grid at the weekend."))
        .isEqualTo(Label.NEW);
  }

  @Test
  void probabilityIsHigherTheMoreIsTheSame() {
    String full = "The ferry to the outer islands was stopped at noon because of the wind.";
    double most = likeness(full, full.replace("noon", "dawn")).probability();
    double some = likeness(full, "The ferry to the islands did not run at noon.").probability();
    assertThat(likeness(full, full).probability()).isEqualTo(1);
    assertThat(most).isGreaterThan(0.9);
    assertThat(some).isLessThan(most);
  }

  private static Label label(String earlier, String later) {
    return likeness(earlier, later).label();
  }

  private static Likeness likeness(String earlier, String later) {
    return Likeness.of(ReadSentences.words(earlier), ReadSentences.words(later));
  }
}
