package io.nutgraf.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a sentence says something that earlier documents had not said in these words.
 *
 * @param excerpt the sentence
 * @param label whether it is new
 * @param firstSeenIn where it stood first, of the places that were looked at; null of a new one
 * @param seenIn in how many earlier documents it was seen, in any version
 * @param changes what is different from the sentence it was first seen in, in text order; none but
 *     of an edited one, and none where the earlier text is not at hand
 */
public record Novelty(
    Excerpt excerpt,
    Label label,
    @Nullable FirstSeen firstSeenIn,
    int seenIn,
    List<Change> changes) {

  /** What a sentence is, beside all earlier documents. */
  public enum Label {
    /** No earlier document has it. */
    NEW,
    /** An earlier document has it in largely the same words. */
    EDITED,
    /** An earlier document has it word for word. */
    REPEATED,
    /** Very many earlier documents have it word for word: it tells nothing of this one. */
    BOILERPLATE
  }

  /**
   * A sentence of an earlier document.
   *
   * @param document the document's id
   * @param span where the sentence stands in its text
   * @param headline the document's headline, where it is known
   * @param publisher who published it, where that is known
   * @param time when it was, ISO 8601, where that is known
   */
  public record FirstSeen(
      String document,
      Span span,
      @Nullable String headline,
      @Nullable String publisher,
      @Nullable String time) {}

  public Novelty {
    if ((label == Label.NEW) != (firstSeenIn == null)) {
      throw new IllegalArgumentException(label + ", first seen in " + firstSeenIn);
    }
    changes = List.copyOf(changes);
  }
}
