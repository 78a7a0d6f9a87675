package io.nutgraf.app;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an operator can do without, so that a document costs less to write. */
public enum Feature {

  /** Lists by language, folder, failure and key phrase. */
  FACETS,

  /** Lists by person, organization and place; all about one of them; who said what. */
  NAMES,

  /** What is new in a document, and who had the rest first. */
  REUSE;

  /** As users write it: {@code names}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** That of a {@linkplain #wire name}. */
  public static Optional<Feature> parse(String name) {
    return Stream.of(values()).filter(it -> it.wire().equals(name)).findFirst();
  }

  /** What is on where it is on: the name of a parameter of the template. */
  public String parameter() {
    return name().charAt(0) + wire().substring(1);
  }
}
