package io.nutgraf.ranking;

import java.util.Locale;

/**
 * Classes of words that the features of a sentence are told by. A token may be of several.
 *
 * <p>The words of each class stand in the {@code word-classes.txt} of its language, one class a
 * line.
 */
enum WordClass {
  FUNCTION,
  THIRD_PERSON,
  PRONOUN,
  FIRST_PERSON,
  SECOND_PERSON,
  DEMONSTRATIVE,
  CONJUNCTION,
  CONNECTIVE,
  SPEECH,
  WEEKDAY,
  ATTRIBUTION,
  CALL,
  PROFILE,
  OFFER,
  DEFINITE,
  /** Goes on from what was said. */
  LINK,
  /** Makes a phrase go on from what was said, within its opening: "for example". */
  LINKING,
  /** Adds to what was said, wherever it stands: "also". */
  ADDING,
  /** Points at what was named, before a noun: "these". */
  POINTING,
  /** What "this" before it says no more of than when: "week". */
  PERIOD,
  /** Counts what was named, after "the": "two", "latter". */
  COUNTING,
  /** Stands for a part of what was named: "many". */
  SOME,
  /** Speaks of somebody in his place: "he", but not "his". */
  SUBJECT;

  /** Its bit in a token's flags. */
  @SuppressWarnings("EnumOrdinal") // lives for one document, is never stored
  int bit() {
    return 1 << ordinal();
  }

  static WordClass named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
