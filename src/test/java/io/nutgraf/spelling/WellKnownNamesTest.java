package io.nutgraf.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.EntityType;
import org.junit.jupiter.api.Test;

final class WellKnownNamesTest {

  @Test
  void tellsCountriesByAnyName() {
    assertThat(WellKnownNames.isCountry(CanonicalId.of("Deutschland"))).isTrue();
    assertThat(WellKnownNames.isCountry(CanonicalId.of("the U.S."))).isTrue();
    assertThat(WellKnownNames.isCountry(CanonicalId.of("Kyiv"))).isFalse();
  }

  @Test
  void tellsPlacesFromOrganizations() {
    assertThat(WellKnownNames.typeOf(CanonicalId.of("Kiev"))).contains(EntityType.PLACE);
    assertThat(WellKnownNames.typeOf(CanonicalId.of("Finland"))).contains(EntityType.PLACE);
    assertThat(WellKnownNames.typeOf(CanonicalId.of("NATO"))).contains(EntityType.ORGANIZATION);
    assertThat(WellKnownNames.typeOf(CanonicalId.of("Stoltenberg"))).isEmpty();
  }
}
