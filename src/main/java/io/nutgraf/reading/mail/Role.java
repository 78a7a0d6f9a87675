package io.nutgraf.reading.mail;

/** Whose a line of a mail is. */
enum Role {
  /** What the sender says, or passes on. */
  OWN,
  /** What is answered, and the lines that say so. */
  QUOTED,
  /** Who the sender is. */
  SIGNATURE,
  /** Links that stand alone, and the small print of newsletters and lists. */
  FURNITURE
}
