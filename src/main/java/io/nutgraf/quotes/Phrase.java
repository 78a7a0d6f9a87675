package io.nutgraf.quotes;

import io.nutgraf.model.Mention;
import io.nutgraf.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words of a passage that tell who says something.
 *
 * @param kind what they are
 * @param span where they stand
 * @param token their first token
 * @param mention whom they name, where that is known
 */
record Phrase(Kind kind, Span span, int token, @Nullable Mention mention) {

  enum Kind {
    PRONOUN,
    NAME,
    /** Words for one without a name: a spokesman for the ministry. */
    NOUN
  }
}
