package io.nutgraf.text;

/** The countries and territories of the world (ISO 3166), by canonical id. */
public final class Countries {

  private Countries() {}

  /** Whether {@code id}, of {@link CanonicalId#of}, is a country's. */
  public static boolean contains(String id) {
    return NameSpellings.isCountry(id);
  }
}
