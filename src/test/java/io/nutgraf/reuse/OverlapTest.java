package io.nutgraf.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OverlapTest {

  private static final String[] REPORT = {
    "The river rose by two metres in a single night of heavy rain.",
    "Families on the lower road were taken to the sports hall by boat.",
    "Nobody was hurt, the mayor told reporters who had come from the capital.",
    "Schools in the district will stay closed until the water has gone down."
  };
  private static final String OTHER =
      "A choir from the neighbouring town sang for the evening guests of the new hotel.";

  @Test
  void theSameSentencesAreADuplicate() {
    assertThat(of(REPORT, REPORT)).isEqualTo(new Overlap(1, 1));
    assertThat(of(REPORT, REPORT).kind()).isEqualTo(Overlap.Kind.DUPLICATE);
  }

  @Test
  void theFirstHalfIsContained() {
    String[] half = {REPORT[0], REPORT[1]};
    Overlap overlap = of(half, REPORT);
    assertThat(overlap.kind()).isEqualTo(Overlap.Kind.CONTAINED);
    assertThat(overlap.ofThis()).isEqualTo(1);
    assertThat(overlap.ofOther()).isBetween(0.4, 0.6);
    assertThat(of(REPORT, half)).isEqualTo(new Overlap(overlap.ofOther(), 1));
  }

  @Test
  void oneSharedSentenceIsAnOverlap() {
    String[] other = {OTHER, REPORT[2], OTHER};
    assertThat(of(REPORT, other).kind()).isEqualTo(Overlap.Kind.OVERLAP);
  }

  @Test
  void otherWordsAreNone() {
    assertThat(of(REPORT, new String[] {OTHER})).isEqualTo(new Overlap(0, 0));
    assertThat(of(new String[0], REPORT).kind()).isEqualTo(Overlap.Kind.NONE);
  }

  @Test
  void sevenWordsInARowAreNotEnough() {
    String seven = "The river rose by two metres in no time at all this spring.";
    assertThat(of(new String[] {REPORT[0]}, new String[] {seven})).isEqualTo(new Overlap(0, 0));
    String eight = "The river rose by two metres in a few hours this spring.";
    assertThat(of(new String[] {REPORT[0]}, new String[] {eight}).ofThis()).isEqualTo(8 / 13.0);
  }

  private static Overlap of(String[] one, String[] other) {
    return WordRuns.of(ReadSentences.of(one)).overlap(WordRuns.of(ReadSentences.of(other)));
  }
}
