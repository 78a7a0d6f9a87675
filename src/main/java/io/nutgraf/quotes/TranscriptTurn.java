package io.nutgraf.quotes;

import io.nutgraf.model.Span;

/**
 * What one says in a transcript, as its lines print it: HOST: Good morning.
 *
 * @param label who says it, without brackets and what follows a comma
 * @param key the same for comparing, in small letters; of a person the last name alone
 * @param role what the label tells by its words
 * @param said what is said, without white space around it
 * @param start where the line begins
 */
record TranscriptTurn(Span label, String key, Role role, Span said, int start) {

  /** What is known of who speaks by the label alone. */
  enum Role {
    /** Asks, whoever that is: Q. */
    ASKS,
    /** Answers, whoever that is: A. */
    ANSWERS,
    /** Is somebody who speaks: the host, Mr. Wells, a person the document names. */
    PERSON,
    /** May be anything that stands before a colon. */
    UNKNOWN
  }
}
