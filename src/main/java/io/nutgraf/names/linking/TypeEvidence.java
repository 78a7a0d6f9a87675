package io.nutgraf.names.linking;

import io.nutgraf.model.EntityType;
import io.nutgraf.names.words.DocumentWords;
import io.nutgraf.names.words.NamePhrase;
import io.nutgraf.names.words.NameWord;
import io.nutgraf.names.words.NameWords;
import io.nutgraf.text.Gender;
import io.nutgraf.text.GivenNames;
import org.jspecify.annotations.Nullable;

/**
 * What the words beside a name say of its kind: grid operator X, the port of X, X spokeswoman Y.
 */
final class TypeEvidence {

  /** A role comes no later in an apposition: the American fashion designer. */
  private static final int FARTHEST_ROLE = 4;

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
    if (!bearer && isAfter(end) && known.is(NameWord.AFTER_ORGANIZATION, words.lower(end))) {
      return phrase.type() == EntityType.PLACE ? null : EntityType.ORGANIZATION;
    }
    if (isPersonal(phrase, first, end) || (bearer && isDescribed(end))) {
      return EntityType.PERSON;
    }
    if (isBefore(first) && known.is(NameWord.OF, words.lower(first - 1)) && isBefore(first - 1)) {
      return known.is(NameWord.BEFORE_PLACE, words.lower(first - 2)) ? EntityType.PLACE : null;
    }
    return phrase.type() == EntityType.PERSON && isEmployer(end) ? EntityType.ORGANIZATION : null;
  }

  /** Whether the word after {@code phrase} can be said of organizations alone: the Elvar party. */
  boolean isClear(NamePhrase phrase) {
    int first = words.at(phrase.span().start());
    int end = words.at(phrase.span().end());
    return end - first == 1
        && isAfter(end)
        && known.is(NameWord.AFTER_ORGANIZATION, words.lower(end));
  }

  private boolean isBefore(int i) {
    return i > 0 && words.followsClosely(i) && !words.isCapital(i - 1);
  }

  /** Whether a role follows in apposition: Ralph Lauren, the designer. */
  private boolean isDescribed(int end) {
    if (end >= words.size() || !words.gapBefore(end).equals(", ")) {
      return false;
    }
    for (int i = end; i < end + FARTHEST_ROLE && i < words.size(); i++) {
      if (i > end && !words.followsClosely(i)) {
        return false;
      }
      if (known.roles().isRole(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word in small letters follows, and nothing but a space stands between. */
  private boolean isAfter(int end) {
    return words.followsClosely(end) && !words.isCapital(end) && !words.isPossessive(end - 1);
  }

  /** Whether a given name, though a town's too, does what only persons do: Victoria smiled. */
  private boolean isPersonal(NamePhrase phrase, int first, int end) {
    return phrase.type() == EntityType.PLACE
        && end - first == 1
        && isAfter(end)
        && known.is(NameWord.AFTER_PERSON, words.lower(end))
        && !(isBefore(first) && known.is(NameWord.LOCATIVE, words.lower(first - 1)))
        && GivenNames.genderOf(words.lower(first)) != Gender.UNKNOWN;
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
