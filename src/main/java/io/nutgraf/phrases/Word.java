package io.nutgraf.phrases;

import io.nutgraf.text.Terms;
import org.jspecify.annotations.Nullable;

/** A word of a document, in lower case, with what is known of it; one for all places it stands. */
final class Word {

  /** How much a word says, at most, that no document is about by itself. */
  static final double GENERIC = .3;

  private final String text;
  private final PartOfSpeech known;
  private final double rarity;
  private final boolean isPlain;
  private final boolean isLight;
  private boolean isName;
  private int stem = -1;
  private int number = -1;
  private @Nullable String term;

  /**
   * A word that no capital and no stem is known of yet.
   *
   * @param text the word in lower case
   * @param known its class, before the words beside it are looked at
   * @param rarity how much it says about a topic, 0..1
   * @param isPlain true for an adjective that a phrase loses nothing without
   * @param isLight true for a noun that no adjective makes a topic of: "official", "things"
   */
  Word(String text, PartOfSpeech known, double rarity, boolean isPlain, boolean isLight) {
    this.text = text;
    this.known = known;
    this.rarity = rarity;
    this.isPlain = isPlain;
    this.isLight = isLight;
  }

  /** Says that the document writes it with a capital within a sentence. */
  void setName() {
    isName = true;
  }

  void setStem(int numberOfStem) {
    stem = numberOfStem;
  }

  /** Numbers it as a stem, which it may be of itself and others. */
  void setNumber(int asStem) {
    number = asStem;
  }

  String text() {
    return text;
  }

  PartOfSpeech known() {
    return known;
  }

  double rarity() {
    return rarity;
  }

  boolean isPlain() {
    return isPlain;
  }

  boolean isLight() {
    return isLight;
  }

  boolean isName() {
    return isName;
  }

  /** True for a word that no document is about by itself: "time", "number". */
  boolean isGeneric() {
    return rarity <= GENERIC;
  }

  /** Its stem, as passages are compared by it; empty for a stopword. */
  String term(Terms terms) {
    if (term == null) {
      term = terms.isStopword(text) ? "" : terms.stem(text);
    }
    return term;
  }

  /** Its own number as a stem in the document, or -1 before it has one. */
  int number() {
    return number;
  }

  /** The number of its stem in the document, or -1 before it has one. */
  int stem() {
    return stem;
  }
}
