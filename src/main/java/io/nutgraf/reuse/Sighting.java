package io.nutgraf.reuse;

import java.util.Comparator;

/**
 * A sentence of another document.
 *
 * @param moment that of the document
 * @param print the sentence
 */
public record Sighting(Moment moment, Fingerprint print) implements Comparable<Sighting> {

  private static final Comparator<Sighting> ORDER =
      Comparator.comparing(Sighting::moment).thenComparing(sighting -> sighting.print().span());

  /** The earliest first, and of one document in the order of its text. */
  @Override
  public int compareTo(Sighting other) {
    return ORDER.compare(this, other);
  }
}
