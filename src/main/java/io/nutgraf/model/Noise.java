package io.nutgraf.model;

/**
 * A passage that was read but is no part of what the document says, and so is never summarized.
 *
 * @param excerpt the passage, verbatim
 * @param kind what it is
 */
public record Noise(Excerpt excerpt, Kind kind) {

  /** The kinds of noise. */
  public enum Kind {
    PREFIX,
    COMMENT_FORM,
    PROMO,
    NAVIGATION,
    /** What a mail repeats of the mail it answers. */
    QUOTED_REPLY,
    /** The lines below a mail that tell of its sender. */
    SIGNATURE,
    /** Running heads, page numbers, line numbers. */
    PAGE_FURNITURE,
    /** What a page sets beside its text. */
    ASIDE
  }
}
