package io.nutgraf.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DependenceTest {

  private static final String LEAD =
      "The harbour office of Port Alder fined the ferry company Blue Line on Monday after an "
          + "inspector found forty broken life rafts. ";

  private static final String MIDDLE =
      "Inspector Vera Holt wrote a report on the rafts in a ledger of two hundred pages. ";

  /** What the third sentence asks of a reader of the first and it. */
  private static double asked(String third) {
    return new Dependence(Sections.of(LEAD + MIDDLE + third), true).of(2, new int[] {0, 2});
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Passengers were taken to the island of Sorrel by fishing boats in the afternoon.",
        "Port Alder sold its own ferries to Blue Line in 2011 for three million crowns.",
        "The ferry company sails to nine islands in summer and to four in winter.",
        "\"We are sorry and we will pay,\" said Tom Reed, a director of Blue Line.",
        "Some of the passengers were taken to the island of Sorrel by fishing boats.",
        "Most ferries of the north have carried new rafts since a wreck in 2009.",
        "The five-year plan for the ferries was made by a bank in the north.",
        "Fishing boats sail to the island this week and bring home the passengers.",
      })
  void whatStandsByItselfAsksNothing(String sentence) {
    assertThat(asked(sentence)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She had worked in the port for twenty years.",
        "This was the third fine of the year for the company.",
        "However, passengers were taken to the island by fishing boats.",
        "But passengers were taken to the island by fishing boats.",
        "Passengers were also taken to the island by fishing boats in the afternoon.",
        "Many were taken to the island of Sorrel by fishing boats in the afternoon.",
        "Both of them were taken to the island by fishing boats in the afternoon.",
        "The two companies sail to nine islands in summer and to four in winter.",
        "Fishing boats carry none of these chests to the island of Sorrel in winter.",
        "When they came to the island of Sorrel, fishing boats were in the harbour.",
        "In addition, passengers were taken to the island by fishing boats.",
        "The ledger will be shown to the public in the town hall in May.",
        "Holt will speak about the rafts before the town council in May.",
        "The rafts were bought from a firm in the north, she said.",
        "\"These rafts would have sunk within an hour in any weather at all.\"",
        "I know what the sea can do to a bad raft in the winter.",
      })
  void whatLeansOnSomethingUnreadAsksForIt(String sentence) {
    assertThat(asked(sentence)).isPositive();
  }

  @Test
  void aSentenceAfterTheOneItFollowsAsksNothing() {
    var dependence =
        new Dependence(Sections.of(LEAD + MIDDLE + "She had worked there for twenty years."), true);

    assertThat(dependence.of(2, new int[] {0, 1, 2})).isZero();
  }

  @Test
  void aNameInFullIsEnoughForTheShortOne() {
    String text =
        LEAD
            + MIDDLE
            + "Passengers were taken to the island of Sorrel by fishing boats on Tuesday. "
            + "Holt will speak about life rafts before the town council in May.";
    var dependence = new Dependence(Sections.of(text), true);

    assertThat(dependence.of(3, new int[] {1, 3})).isZero();
    assertThat(dependence.of(3, new int[] {0, 3})).isPositive();
  }

  @Test
  void whoSpeaksForHimselfIsNotQuoted() {
    String text = LEAD + MIDDLE + "I know what the sea can do to a bad raft in the winter.";

    assertThat(new Dependence(Sections.of(text), false).of(2, new int[] {0, 2})).isZero();
  }

  @Test
  void anAnswerLeansOnItsQuestion() {
    String text =
        LEAD + "Who had looked at them before? Nobody had opened a raft in nine years of service.";

    assertThat(new Dependence(Sections.of(text), true).of(2, new int[] {0, 2})).isPositive();
  }

  @Test
  void aLabelIsAFragment() {
    assertThat(Dependence.isFragment(Sections.of("Capt. Ann Lee, Port Alder harbour master."), 0))
        .isTrue();
    assertThat(Dependence.isFragment(Sections.of("She was 63."), 0)).isFalse();
  }

  @Test
  void aFragmentCostsWhereverItStands() {
    var dependence = new Dependence(Sections.of("Sea against land. " + LEAD + MIDDLE), true);

    assertThat(dependence.of(0, new int[] {0, 1, 2})).isPositive();
    assertThat(dependence.of(1, new int[] {0, 1, 2})).isZero();
  }
}
