package io.nutgraf.quotes;

import java.util.Locale;

/**
 * What a word may do where a text tells who says what, and how it is written. The {@code
 * quotations.txt} of a language has a list of words for each but the last three.
 */
enum Part {
  /** Tells that somebody says or thinks something. */
  VERB,
  /** Takes a clause with "that". */
  THAT,
  /** Takes a clause without "that", too. */
  BARE,
  /** Has the one spoken to behind it: told reporters. */
  REFLEXIVE,
  /** Says what somebody calls something: called it “a disgrace”. */
  LABEL,
  /** As often a noun. */
  NOUNISH,
  AUXILIARY,
  ADVERB,
  TIME,
  DETERMINER,
  HE,
  SHE,
  IT,
  /** Other pronouns. */
  OTHER,
  /** Joins nouns to one phrase: a spokesman for the ministry. */
  LINKING,
  PREPOSITION,
  CONJUNCTION,
  /** Joins equals. */
  JOINING,
  RELATIVE,
  THAT_WORD,
  /** With a word of {@link #TO_WORD} behind it, names the source. */
  ACCORDING,
  TO_WORD,
  /** Does nothing but stand behind one of {@link #ACCORDING}: de acuerdo con. */
  WITH,
  /** Begins a sentence with whose view it tells: pour, para. */
  VIEW,
  /** Has several for its subject, whether they are told or not: dijeron. */
  SEVERAL,
  /** Names the source by itself: selon, laut. */
  FROM,
  /** The same, but right behind what was said alone: „…“, so Anna Berg. */
  BEHIND,
  TITLE,
  /** A verb behind it tells what is done to its subject: was told. */
  BEING,
  /** By its end, a noun that has its article there: mannen. */
  DEFINITE,
  /** Has the one spoken to right behind it, and never who speaks: told Reuters. */
  ADDRESSING,
  /** Stands before a noun, never before a verb. */
  ARTICLE,
  /** Begins a clause that tells who says the one before: as Reuters reported. */
  AS,
  /** By its end, may tell at a quotation that somebody voices it: grumbled, sighed. */
  UTTERS,
  /** Belongs to such a verb: chipped in, shot back. */
  PARTICLE,
  /** Stands before a colon for who speaks, in a transcript: HOST. */
  SPEAKER,
  /** Stands there for whoever asks: Q. */
  ASKER,
  /** Stands there for whoever answers: A. */
  ANSWERER,
  /** Begins what stands right behind words that somebody said: と, diye. */
  QUOTATIVE,
  /** Ends with a mark of its own who the sentence is about: 鈴木議員は. */
  TOPIC,
  /** Begins what stands right behind a name or a term: と呼ばれる. */
  NAMING,
  /** Of verbs, by their ends: its subject may be left out: řekla, dedi. */
  UNSAID,
  /** So ends a verb whose subject is a man: řekl. */
  OF_HIM,
  /** So ends a verb whose subject is a woman: řekla. */
  OF_HER,
  /** Is written with a capital. */
  CAPITAL,
  POSSESSIVE,
  /** Begins with a digit. */
  NUMBER;

  /** That of a list: {@code that_word}. */
  static Part named(String list) {
    return valueOf(list.toUpperCase(Locale.ROOT));
  }
}
