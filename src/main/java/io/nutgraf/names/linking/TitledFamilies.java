package io.nutgraf.names.linking;

import io.nutgraf.text.Gender;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Families of which a text names men and women by title alone: Mr. Holm and Mrs. Holm. Whoever of
 * them it names in full, of whom nothing tells which of the two they are, is neither.
 */
final class TitledFamilies {

  private final Map<String, Set<Gender>> byFamily = new HashMap<>();

  /** Notes that a name of {@code family} alone has a title of that gender before it. */
  void see(String family, Gender told) {
    if (told != Gender.UNKNOWN) {
      byFamily.computeIfAbsent(family, _ -> EnumSet.noneOf(Gender.class)).add(told);
    }
  }

  boolean hasSeveral(String family) {
    return byFamily.getOrDefault(family, Set.of()).size() > 1;
  }
}
