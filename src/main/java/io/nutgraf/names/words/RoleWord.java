package io.nutgraf.names.words;

/** What a word does in and around what somebody is said to be: the lists of {@code roles.txt}. */
public enum RoleWord {
  /** What somebody is: president, head, spokeswoman. */
  ROLE,
  /** The end of such a word. */
  ROLE_ENDING,
  /** Belongs to such a word that it stands before: prime, deputy, football. */
  MODIFIER,
  /** In small letters, may stand before a title with a capital: former. */
  RANK,
  AND,
  /** Leads from a role to what it is of. */
  LINK,
  /** Ends a phrase that says what somebody is. */
  STOP,
  ARTICLE,
  /** Judges somebody, and says not what they are: great. */
  JUDGEMENT,
  PRONOUN,
  COPULA,
  /** Before a verb: to accompany. */
  INFINITIVE,
  /** The end of a word that is neither noun nor adjective. */
  NO_NOUN_ENDING,
  /** The end of nouns for several, which stand before no role. */
  PLURAL_ENDING,
  /** The end of a verb that may follow a role. */
  VERB_ENDING
}
