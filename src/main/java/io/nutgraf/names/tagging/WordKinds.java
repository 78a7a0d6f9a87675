package io.nutgraf.names.tagging;

import io.nutgraf.names.words.PhraseKind;

/** What is known of the tokens of a document. */
interface WordKinds {

  /** The kinds of a token by itself, as bits of {@link PhraseKind}. */
  int kinds(int token);

  /** Whether a token is all capitals, and known for an organization and for nothing else. */
  default boolean isKnownAcronym(int token) {
    return false;
  }

  /**
   * How many tokens from one on are known for an organization and for nothing else; 0 where none
   * are.
   */
  default int knownOrganization(int token) {
    return 0;
  }

  /** Whether a token with a capital is known for nothing, and not seen in small letters. */
  default boolean isStrange(int token) {
    return false;
  }
}
