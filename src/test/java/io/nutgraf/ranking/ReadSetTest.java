package io.nutgraf.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadSetTest {

  private static final String NEWS =
      "A bridge over the river Orla collapsed on Monday and killed nine people in Brenn, the "
          + "police said. The bridge was built in 1931 and was to be repaired in spring. "
          + "Divers searched the river for two cars on Tuesday. "
          + "Mayor Ina Berg closed three other bridges of the same kind. "
          + "She said that trains would run more often.";

  private static final MeasuredSection SECTION = Sections.of(NEWS);

  private static double gain(double likeness, int... set) {
    Lead lead = Lead.of(SECTION, s -> true, true);
    return new ReadSet(SECTION, lead, new Dependence(SECTION, lead.isNews())).gain(set, likeness);
  }

  @Test
  void theLeadIsTheDefault() {
    assertThat(gain(0, 0, 1, 2)).isGreaterThan(gain(0, 0, 2, 3)).isPositive();
  }

  @Test
  void nothingOutweighsTheMainEvent() {
    assertThat(gain(0, 1, 2, 3)).isLessThan(-5);
  }

  @Test
  void whatLeansCosts() {
    assertThat(gain(0, 0, 1, 4)).isLessThan(gain(0, 0, 1, 3));
  }

  @Test
  void whatIsSaidTwiceCosts() {
    assertThat(gain(.8, 0, 1, 2)).isLessThan(gain(.1, 0, 1, 2));
  }

  @Test
  void theLeadGivesWayToBetterSentencesAlone() {
    MeasuredSection section = SECTION.withScore(new float[] {.5f, .3f, .2f, .4f, .1f});
    MeasuredSection other = SECTION.withScore(new float[] {.5f, .3f, .4f, .2f, .1f});

    assertThat(gain(other, 0, 1, 3)).isLessThan(gain(section, 0, 1, 3) - .5);
    assertThat(gain(other, 0, 1, 2)).isEqualTo(gain(section, 0, 1, 2));
  }

  private static double gain(MeasuredSection section, int... set) {
    Lead lead = Lead.of(section, s -> true, true);
    return new ReadSet(section, lead, new Dependence(section, lead.isNews())).gain(set, 0);
  }
}
