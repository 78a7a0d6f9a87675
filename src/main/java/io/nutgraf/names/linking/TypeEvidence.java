package io.nutgraf.names.linking;

import io.nutgraf.model.EntityType;
import io.nutgraf.names.words.DocumentWords;
import io.nutgraf.names.words.NamePhrase;
import io.nutgraf.names.words.NameWord;
import io.nutgraf.names.words.NameWords;
import org.jspecify.annotations.Nullable;

/**
 * What the words beside a name say of its kind: grid operator X, the port of X, X spokeswoman Y.
 */
final class TypeEvidence {

  private final DocumentWords words;
  private final NameWords known;

  TypeEvidence(DocumentWords words) {
    this.words = words;
    this.known = words.known();
  }

  /** The kind that the words beside {@code phrase} tell; null where they tell none. */
  @Nullable EntityType of(NamePhrase phrase) {
    int first = words.at(phrase.span().start());
    int end = words.at(phrase.span().end());
    if (first >= end) {
      return null;
    }
    boolean bearer = phrase.type() == EntityType.PERSON && end - first > 1;
    if (!bearer
        && isBefore(first)
        && known.is(NameWord.BEFORE_ORGANIZATION, words.lower(first - 1))) {
      return EntityType.ORGANIZATION;
    }
    if (isBefore(first) && known.is(NameWord.OF, words.lower(first - 1)) && isBefore(first - 1)) {
      return known.is(NameWord.BEFORE_PLACE, words.lower(first - 2)) ? EntityType.PLACE : null;
    }
    return phrase.type() == EntityType.PERSON && isEmployer(end) ? EntityType.ORGANIZATION : null;
  }

  private boolean isBefore(int i) {
    return i > 0 && words.followsClosely(i) && !words.isCapital(i - 1);
  }

  /** Whether a role and somebody's name follow: spokeswoman Kadri Lepp. */
  private boolean isEmployer(int end) {
    return words.followsClosely(end)
        && words.followsClosely(end + 1)
        && !words.isPossessive(end - 1)
        && !words.isCapital(end)
        && known.roles().isRole(words.lower(end))
        && words.isCapital(end + 1);
  }
}
