package io.nutgraf.phrases;

/** What a word can be to a noun phrase. */
enum PartOfSpeech {
  /** A noun, or a word that nothing else is known of. */
  NOUN,
  /** What is most likely a noun, though a verb would be as right: "Turkey ranks". */
  PERHAPS_NOUN,
  /** A noun with a capital within a sentence. */
  NAME,
  ADJECTIVE,
  /** An adjective or a noun: "official". */
  ADJECTIVE_OR_NOUN,
  /** A noun or a verb: "support". */
  NOUN_OR_VERB,
  VERB,
  /** A verb's form in -ing that is no noun: an adjective before a noun. */
  GERUND,
  /** A verb's form in -ed, or one like it: an adjective before a noun. */
  PARTICIPLE,
  DETERMINER,
  PREPOSITION,
  OF,
  TO,
  PRONOUN,
  AUXILIARY,
  CONJUNCTION,
  ADVERB,
  NUMBER;

  /** What may stand in a noun phrase. */
  boolean isNominal() {
    return isHead() || this == ADJECTIVE;
  }

  /** What new words are always made of, and names with them. */
  boolean isOpen() {
    return compareTo(DETERMINER) < 0;
  }

  /** What may end one. */
  boolean isHead() {
    return this == NOUN || this == PERHAPS_NOUN || this == NAME || this == ADJECTIVE_OR_NOUN;
  }
}
