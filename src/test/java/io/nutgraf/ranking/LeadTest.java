package io.nutgraf.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeadTest {

  private static final String NEWS =
      "A bridge over the river Orla collapsed on Monday and killed nine people in Brenn, the "
          + "police said. The bridge was built in 1931 and was to be repaired in spring. "
          + "Divers searched the river for two cars on Tuesday. "
          + "Mayor Ina Berg closed three other bridges of the same kind. "
          + "\"We should have closed them long ago,\" Berg said.";

  private static Lead lead(String text) {
    return Lead.of(Sections.of(text), s -> true, true);
  }

  @Test
  void newsTellsItsEventFirst() {
    Lead lead = lead(NEWS);

    assertThat(lead.isNews()).isTrue();
    assertThat(lead.event()).isZero();
    assertThat(lead.sentences()).containsExactly(0, 1, 2);
  }

  @Test
  void aHookIsNoPartOfTheLead() {
    Lead lead = lead("So it ended. " + NEWS);

    assertThat(lead.event()).isOne();
    assertThat(lead.sentences()).containsExactly(1, 2, 3);
  }

  @Test
  void whatMayNotBePickedIsNoPartOfTheLead() {
    Lead lead = Lead.of(Sections.of(NEWS), s -> s != 1, true);

    assertThat(lead.sentences()).containsExactly(0, 2, 3);
  }

  @Test
  void whoWritesOfHimselfReportsNoNews() {
    String letter =
        "I moved to Brenn in 1998 because my sister lived there with her children. "
            + "My first house stood beside the river Orla. "
            + "We crossed the bridge every morning on our way to school. "
            + "The bridge fell on Monday.";

    assertThat(lead(letter).isNews()).isFalse();
  }

  @Test
  void aLeadIsSurerWhereTheTextHasItsParagraphs() {
    Lead plain = Lead.of(Sections.of(NEWS), s -> true, false);

    assertThat(plain.weight()).isPositive().isLessThan(lead(NEWS).weight());
  }

  @Test
  void whatSpeaksOfSomebodyNamedBeforeIsNoEvent() {
    MeasuredSection section =
        Sections.of(
            "Ida Berg of Brenn is a builder of bridges. She was born there in 1931. "
                + "A school of the town bears the name of Berg.");

    assertThat(Lead.of(section.withScore(new float[] {.1f, .9f, .1f}), s -> true, true).event())
        .isZero();
  }

  @Test
  void theLeadOfALongTextWithoutParagraphsIsNotSure() {
    String text = NEWS + " The river is deep there.".repeat(12);

    assertThat(Lead.of(Sections.of(text), s -> true, false).isSure()).isFalse();
    assertThat(Lead.of(Sections.of(text), s -> true, true).isSure()).isTrue();
    assertThat(Lead.of(Sections.of(NEWS), s -> true, false).isSure()).isTrue();
  }

  @Test
  void whereNothingMayBePickedThereIsNone() {
    assertThat(Lead.of(Sections.of(NEWS), s -> false, true)).isSameAs(Lead.UNKNOWN);
  }

  @Test
  void aReportWithoutItsParagraphsIsSoonerLeftThanWhatExplains() {
    String more = " The river is deep there.".repeat(12);
    String explaining = "Brenn is a town on the river Orla. It was founded in 1931." + more;
    Lead report = Lead.of(Sections.of(NEWS + " Berg said so.".repeat(2) + more), s -> true, false);

    assertThat(report.leave())
        .isLessThan(Lead.of(Sections.of(explaining), s -> true, false).leave())
        .isLessThan(Lead.of(Sections.of(NEWS), s -> true, true).leave());
  }
}
