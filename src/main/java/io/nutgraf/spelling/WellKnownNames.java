package io.nutgraf.spelling;

import io.nutgraf.model.EntityType;
import java.util.Optional;

/**
 * What a name is known to name whatever the document: the countries of the world (ISO 3166), and
 * places and organizations with several names.
 */
public final class WellKnownNames {

  private WellKnownNames() {}

  /** Whether {@code id}, of {@link CanonicalId#of}, is a country's or territory's. */
  public static boolean isCountry(String id) {
    return NameSpellings.isCountry(id);
  }

  /** What the name with {@code id}, of {@link CanonicalId#of}, names, where that is known. */
  public static Optional<EntityType> typeOf(String id) {
    if (NameSpellings.isPlace(id)) {
      return Optional.of(EntityType.PLACE);
    }
    return NameSpellings.isOrganization(id)
        ? Optional.of(EntityType.ORGANIZATION)
        : Optional.empty();
  }
}
