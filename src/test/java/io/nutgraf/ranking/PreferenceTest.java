package io.nutgraf.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PreferenceTest {

  private static final String NEWS =
      "A bridge over the river Orla collapsed on Monday and killed nine people in Brenn, the "
          + "police said. The bridge was built in 1931 and was to be repaired in spring. "
          + "Divers searched the river for two cars on Tuesday. "
          + "Mayor Ina Berg closed three other bridges over the river Orla that were built in 1931 "
          + "and had the police of Brenn search for people who saw the bridge collapse. "
          + "It was a warm day.";

  /** The set with the best of these scores that readers would rather have than the lead. */
  private static int[] chosen(MeasuredSection section, Lead lead, double... scores) {
    int[] all = IntStream.range(0, section.size()).toArray();
    TripleMeasures sets = Selection.triples(section, all, lead.sentences().length);
    double[] ofSets = new double[sets.triples.length];
    for (int set = 0; set < ofSets.length; set++) {
      ofSets[set] = Arrays.stream(sets.triples[set]).mapToDouble(s -> scores[s]).sum();
    }
    return sets.triples[new Preference(sets, section, lead).best(ofSets)];
  }

  private static MeasuredSection section(float... scores) {
    return Sections.of(NEWS).withScore(scores);
  }

  private static Lead lead(MeasuredSection section) {
    return Lead.of(section, s -> true, true);
  }

  @Test
  void whatSaysLessThanTheLeadGivesWayToIt() {
    MeasuredSection section = section(.6f, .3f, .3f, .3f, .2f);

    assertThat(chosen(section, lead(section), 3, 1, 1, 1, 9)).containsExactly(0, 1, 2);
  }

  @Test
  void whatSaysFarMoreThanTheLeadStays() {
    MeasuredSection section = section(.6f, .2f, .2f, .6f, .1f);

    assertThat(chosen(section, lead(section), 3, 2, 1, 9, 0)).containsExactly(0, 1, 3);
  }

  @Test
  void theNextBestComesBeforeTheLead() {
    MeasuredSection section = section(.6f, .2f, .2f, .6f, .1f);

    assertThat(chosen(section, lead(section), 3, 2, 1, 2.5, 9)).containsExactly(0, 3, 4);
  }

  @Test
  void theHighestScoreDecidesWhereNobodyKnowsTheLead() {
    MeasuredSection section = section(.6f, .3f, .3f, .3f, .2f);

    assertThat(chosen(section, Lead.UNKNOWN, 3, 1, 2, 0, 9)).containsExactly(0, 2, 4);
  }

  @Test
  void aLeadWithoutItsEventIsNoChoice() {
    MeasuredSection section =
        Sections.of(
                "It was warm that day in town. It was a day like many others. "
                    + "Nobody thought of the old bridge. "
                    + NEWS)
            .withScore(new float[] {.1f, .1f, .1f, .9f, .2f, .2f, .2f, .1f});
    Lead lead = lead(section);

    assertThat(lead.holdsEvent()).isFalse();
    assertThat(chosen(section, lead, 0, 0, 0, 9, 2, 1, 0, 0)).containsExactly(3, 4, 5);
  }

  @Test
  void aLeadThatSaysOneThingTwiceIsNoChoice() {
    MeasuredSection twice =
        Sections.of("A bridge over the Orla collapsed on Monday in Brenn. " + NEWS)
            .withScore(new float[] {.6f, .3f, .3f, .3f, .3f, .2f});

    assertThat(lead(twice).sentences()).containsExactly(0, 1, 2);
    assertThat(chosen(twice, lead(twice), 3, 1, 1, 1, 1, 9)).contains(5);
  }
}
