package io.nutgraf.names.words;

/** What a word does in and around names: the lists of {@code names.txt}. */
public enum NameWord {
  /** May stand before a name and is no part of it: the. */
  ARTICLE,
  AND,
  OR,
  /** Leads from what a place is to its name: the port of X. */
  OF,
  /** Gives no letter to an acronym: of, for. */
  SMALL,
  /** After a name and an apostrophe, says whose something is: the s of Smith's. */
  POSSESSIVE,
  CALENDAR,
  /** Says where somebody lives or what they speak: French. */
  NATION,
  /** Says what somebody believes: Muslim. */
  FAITH,
  /** Names nobody alone: internet, queen. */
  ALONE,
  /** After a person's name: Jr., III. */
  SUFFIX,
  /** A small word within a person's name: van, bin. */
  PARTICLE,
  /** Keeps its point at the end of a name: Inc., Jr. */
  POINTED,
  /** After a hyphen, makes a name an adjective: Putin-backed. */
  COMPOUND,
  /** The form or kind of a company: Inc., Group, Airlines. */
  COMPANY,
  /** What kind of body an organization is: Ministry, University, Times. */
  BODY,
  /** The same of what can be no place and no person. */
  OFFICE,
  /** Ends the name of what has people of its own where it has an acronym: Health Program (HP). */
  UNDERTAKING,
  /** Ends what is called after a body or a place and is neither: Award, Cup, Treaty. */
  EVENT,
  /** The same of what may be a body itself: Conference. */
  GATHERING,
  /** What kind of place one is by its full name: Republic of Ireland. */
  STATE,
  /** Right before a name, says that it is an organization's: the firm X. */
  BEFORE_ORGANIZATION,
  /** With "of" before a name, says that it is a firm's: the CEO of X. */
  HEAD_OF_FIRM,
  /** Right after a name, says that it is an organization's: the X party, X shares. */
  AFTER_ORGANIZATION,
  /** Right after a name, says that it is a person's: X smiled. */
  AFTER_PERSON,
  /** With "of" before a name, says that it is a place's: the port of X. */
  BEFORE_PLACE,
  /** Stands before a person's name where a letter or a sentence begins: dear, according. */
  OPENING,
  /** Begins the name of a body, whomever it is called after: Instituto X. */
  HEAD,
  /** Before a place: in, near. */
  LOCATIVE,
  /** Ends the case forms of names, in the letters of ids: Putin, Putina, Putinym. */
  INFLECTION
}
