package io.nutgraf.app;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Which features are on. */
public record Features(Set<Feature> on) {

  /** All of them. */
  public static final Features ALL = new Features(EnumSet.allOf(Feature.class));

  public Features {
    on = Set.copyOf(on);
  }

  /** All but these. */
  public static Features without(Collection<Feature> off) {
    Set<Feature> on = EnumSet.allOf(Feature.class);
    on.removeAll(off);
    return new Features(on);
  }

  public boolean has(Feature feature) {
    return on.contains(feature);
  }

  /**
   * Those that are off and whose rows an article's own item names: {@code facets names}; empty
   * where none is.
   */
  public String notIndexed() {
    return EnumSet.of(Feature.FACETS, Feature.NAMES).stream()
        .filter(it -> !has(it))
        .map(Feature::wire)
        .collect(Collectors.joining(" "));
  }
}
