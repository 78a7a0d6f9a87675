package io.nutgraf.model;

/** What a sentence is a part of. */
public enum TextPart {
  /** What stands over the text and says what it is about. */
  HEADLINE,
  /** Who wrote it. */
  BYLINE,
  /** Where it was filed, or of when it is, on a line of its own. */
  DATELINE,
  /** What a picture shows, or whose it is. */
  CAPTION,
  /** What the text tells: from here alone key sentences come. */
  BODY,
  /** What a page sets over, beside or into its text: navigation, calls to the reader, furniture. */
  ASIDE,
  /** What stands below the text: who wrote it, comment forms, signatures, quoted replies. */
  FOOTER
}
