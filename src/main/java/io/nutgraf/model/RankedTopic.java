package io.nutgraf.model;

import org.jspecify.annotations.Nullable;

/**
 * What a document is about: a name or a phrase, ranked among both.
 *
 * @param kind what it is
 * @param excerpt its words where they stand best: of a name the fullest form, of a phrase the first
 *     place
 * @param mention the {@link Mention#id()} of a name; null for a phrase
 * @param score 0..1, against the document's first topic
 * @param count how often it stands in the document, in all its forms, 1 or more
 */
public record RankedTopic(
    Kind kind, Excerpt excerpt, @Nullable String mention, double score, int count) {

  /** What a topic is. */
  public enum Kind {
    PHRASE,
    PERSON,
    ORGANIZATION,
    PLACE;

    /** Of a name of {@code type}. */
    public static Kind of(EntityType type) {
      return switch (type) {
        case PERSON -> PERSON;
        case ORGANIZATION -> ORGANIZATION;
        case PLACE -> PLACE;
      };
    }
  }

  public RankedTopic {
    Shares.check("score", score);
    if (count < 1) {
      throw new IllegalArgumentException("a topic stands in the document");
    }
    if ((kind == Kind.PHRASE) != (mention == null)) {
      throw new IllegalArgumentException("a topic is a phrase or has a mention: " + excerpt);
    }
  }
}
