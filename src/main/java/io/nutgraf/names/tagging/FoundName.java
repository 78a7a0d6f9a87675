package io.nutgraf.names.tagging;

import io.nutgraf.model.EntityType;

/**
 * A name found among the tokens of a document.
 *
 * @param from its first token
 * @param to the token after its last
 * @param type what it names
 * @param sure how likely that is, 0..1
 */
record FoundName(int from, int to, EntityType type, double sure) {

  /** The same tokens as the name of something else. */
  FoundName as(EntityType other) {
    return new FoundName(from, to, other, sure);
  }

  /** The same name with other tokens. */
  FoundName over(int first, int end) {
    return new FoundName(first, end, type, sure);
  }
}
