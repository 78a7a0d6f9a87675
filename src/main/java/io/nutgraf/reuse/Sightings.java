package io.nutgraf.reuse;

import java.util.List;

/**
 * The sentences that have a key, of documents before some moment.
 *
 * @param seen the {@value #MOST} earliest and the last {@value #MOST}, each once, in order
 * @param more whether there are further ones between them
 */
public record Sightings(List<Sighting> seen, boolean more) {

  /** So many from either end are looked at. */
  public static final int MOST = 25;

  public static final Sightings NONE = new Sightings(List.of(), false);

  public Sightings {
    seen = List.copyOf(seen);
  }
}
