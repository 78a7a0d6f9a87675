package io.nutgraf.names.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NameLabelTest {

  /** Models that are fitted have them so. */
  @ParameterizedTest
  @EnumSource
  void hasTheNumbersOfTheModelsFile(EntityType type) {
    int begin =
        switch (type) {
          case PERSON -> 1;
          case ORGANIZATION -> 3;
          case PLACE -> 5;
        };
    NameLabel label = NameLabel.beginOf(type);
    assertThat(label.number()).isEqualTo(begin);
    assertThat(label.inside().number()).isEqualTo(begin + 1);
    assertThat(NameLabel.of(begin + 1).isInside()).isTrue();
    assertThat(label.type()).contains(type);
  }

  @Test
  void anInsideLabelFollowsOnlyWhatItIsTheInsideOf() {
    assertThat(NameLabel.PERSON_INSIDE.mayFollow(NameLabel.PERSON_BEGIN)).isTrue();
    assertThat(NameLabel.PERSON_INSIDE.mayFollow(NameLabel.PERSON_INSIDE)).isTrue();
    assertThat(NameLabel.PERSON_INSIDE.mayFollow(NameLabel.PLACE_BEGIN)).isFalse();
    assertThat(NameLabel.PERSON_INSIDE.mayFollow(NameLabel.OUTSIDE)).isFalse();
    assertThat(NameLabel.PLACE_BEGIN.mayFollow(NameLabel.PERSON_INSIDE)).isTrue();
  }
}
