package io.nutgraf.dossier;

import io.nutgraf.model.Excerpt;
import io.nutgraf.reuse.Moment;
import java.util.Comparator;

/**
 * Words of a document.
 *
 * @param moment the document and its place in the order of documents
 * @param excerpt the words, and where they stand in its text
 */
public record Place(Moment moment, Excerpt excerpt) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::moment).thenComparing(it -> it.excerpt().span());

  /** The earliest first, and of one document in the order of its text. */
  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
