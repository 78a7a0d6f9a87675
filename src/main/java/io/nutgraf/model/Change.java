package io.nutgraf.model;

import org.jspecify.annotations.Nullable;

/**
 * What is different in a sentence from an earlier version of it.
 *
 * @param kind what was changed
 * @param loud whether it changes what is said, and not only how: nobody should miss it
 * @param here the words of the later version; null where words were cut
 * @param there those of the earlier version, at their place in its own document; null where words
 *     were added
 */
public record Change(Kind kind, boolean loud, @Nullable Excerpt here, @Nullable Excerpt there) {

  /** What a change is of. */
  public enum Kind {
    /** Another number. */
    FIGURE,
    /** Another day, month or weekday. */
    DATE,
    /** A word that denies came or went. */
    NEGATION,
    /** Another name. */
    NAME,
    /** Other words about who says it. */
    ATTRIBUTION,
    ADDED,
    CUT,
    /** Other words in the place of these. */
    REPLACED,
    /** The same words at another place. */
    MOVED,
    /** The same words in another form: tense, punctuation, spelling of a name. */
    WORDING
  }

  public Change {
    if (here == null && there == null) {
      throw new IllegalArgumentException("a change of nothing");
    }
  }
}
