package io.nutgraf.names.roles;

import io.nutgraf.names.words.DocumentWords;
import io.nutgraf.names.words.RoleWord;
import io.nutgraf.names.words.RoleWords;
import java.util.BitSet;

/**
 * The words of a document, as they are read for roles: which are names, and how they hang together.
 */
final class RoleContext {

  /** The longest phrase, in words. */
  static final int MAX_WORDS = 14;

  private final DocumentWords words;
  private final RoleWords roles;
  private final BitSet names;
  private final BitSet persons;

  /** For {@code words}, of which some are of {@code names}, some of these of {@code persons}'. */
  RoleContext(DocumentWords words, BitSet names, BitSet persons) {
    this.words = words;
    this.roles = words.known().roles();
    this.names = names;
    this.persons = persons;
  }

  DocumentWords words() {
    return words;
  }

  /** Whether word {@code i} is one of a name. */
  boolean isNamed(int i) {
    return names.get(i);
  }

  /** Whether word {@code i} is one of a person's name. */
  boolean isPerson(int i) {
    return persons.get(i);
  }

  /** Whether word {@code i} is the verb of a "to" before it: to accompany; but: to parliament. */
  boolean isInfinitive(int i) {
    String lower = words.lower(i);
    return i > 0
        && roles.is(RoleWord.INFINITIVE, words.lower(i - 1))
        && !words.isCapital(i)
        && !roles.is(RoleWord.ARTICLE, lower)
        && !roles.is(RoleWord.MODIFIER, lower)
        && !roles.isRole(lower);
  }

  boolean isBeforeRole(String lower) {
    return roles.is(RoleWord.MODIFIER, lower)
        || roles.isRole(lower)
        || (roles.isNounLike(lower) && !roles.endsAs(RoleWord.PLURAL_ENDING, lower));
  }

  /** Whether nothing follows before a comma or the end of a sentence. */
  boolean isClosed(int to) {
    return to >= words.size()
        || words.startsLine(to)
        || ",.;:)–—".indexOf(words.gapBefore(to).strip().concat(" ").charAt(0)) >= 0;
  }

  boolean isArticle(int i) {
    return roles.is(RoleWord.ARTICLE, words.lower(i));
  }

  /** Whether word {@code i} stands in the same line as the one before it. */
  boolean isNext(int i) {
    return i < words.size() && !words.startsLine(i);
  }

  /** Whether nothing but a space or a hyphen stands before word {@code i}. */
  boolean isJoined(int i) {
    String gap = words.gapBefore(i);
    return gap.equals(" ") || gap.equals("-") || gap.equals(" & ");
  }
}
