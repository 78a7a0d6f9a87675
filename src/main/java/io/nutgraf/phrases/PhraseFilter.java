package io.nutgraf.phrases;

/** Tells the phrases that an editor might keep from scraps, asides and words that say little. */
final class PhraseFilter {

  /** What a phrase is worth. */
  enum Worth {
    /** It may be a key phrase. */
    GOOD,
    /** It may be one where a document has too few that are good. */
    SPARE,
    NONE
  }

  private static final int SHORTEST_WORD = 3;

  /** How often a word must stand there that is rare, that some articles hold, or that many hold. */
  private static final int LEAST_OF_RARE = 3;

  private static final int LEAST_OF_FREQUENT = 5;
  private static final int LEAST_OF_COMMON = 8;
  private static final double FREQUENT = .7;

  /** A document opens with so many sentences. */
  private static final int LEAD = 2;

  /** From here on, what is said once and nowhere taken up is seldom what a document is about. */
  private static final int LATE = 6;

  /** How often a document comes back to what it is about. */
  private static final int OFTEN = 4;

  private final Vocabulary vocabulary;

  PhraseFilter(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Worth worthOf(Candidate phrase) {
    if (phrase.shape().isLight() || !phrase.isWhole() || isGeneric(phrase)) {
      return Worth.NONE;
    }
    if (phrase.shape().words() == 1) {
      return worthOfWord(phrase);
    }
    if (phrase.count() > 1) {
      return Worth.GOOD;
    }
    if (!phrase.isNoun()) {
      return Worth.NONE;
    }
    if (phrase.isInHeadline()) {
      return Worth.GOOD;
    }
    return phrase.shape().isName() ? Worth.NONE : isAside(phrase) ? Worth.SPARE : Worth.GOOD;
  }

  /**
   * A word by itself must be nothing but a noun, and the more common, the more often stand there.
   */
  private Worth worthOfWord(Candidate word) {
    boolean isShort = word.first().length() < SHORTEST_WORD;
    if (!word.isNoun() || word.shape().isName() || isShort || word.count() == 1) {
      return Worth.NONE;
    }
    double rarity = 0;
    for (int i = 0; i < word.size(); i++) {
      rarity = Math.max(rarity, vocabulary.rarityOf(word.stem(i)));
    }
    boolean isFirst = word.isInHeadline() || word.firstSentence() < LEAD;
    int least =
        rarity == 1
            ? isFirst ? LEAST_OF_RARE - 1 : LEAST_OF_RARE
            : rarity > FREQUENT ? LEAST_OF_FREQUENT : LEAST_OF_COMMON;
    return word.count() >= least ? Worth.GOOD : Worth.SPARE;
  }

  private boolean isGeneric(Candidate phrase) {
    for (int i = 0; i < phrase.size(); i++) {
      if (vocabulary.rarityOf(phrase.stem(i)) > Word.GENERIC) {
        return false;
      }
    }
    return true;
  }

  /** Said once, behind the lead, in words that the document hardly comes back to. */
  private boolean isAside(Candidate phrase) {
    int most = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < phrase.size(); i++) {
      int count = vocabulary.countOf(phrase.stem(i));
      most = Math.max(most, count);
      least = Math.min(least, count);
    }
    int before = phrase.firstSentence();
    return (before >= LEAD && most < 2) || (before >= LATE && least < 2 && most < OFTEN);
  }
}
