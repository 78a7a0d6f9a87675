package io.nutgraf.metadata.phrases;

/**
 * Scores a phrase by how much of the document turns on it:
 *
 * <pre>
 * score = content · length · √own · position · headline · name
 * content  = mean over its stems of ln(1 + count) · rarity
 * length   = .55, 1, .95, .9 for one, two, three and four stems
 * own      = its count less what longer phrases around it account for
 * position = 1 + 3 / (1 + number of its first sentence)
 * headline = 1.8 if it stands in the headline
 * name     = .6 if all of its words are written with a capital
 * </pre>
 *
 * <p>The content is that of RAKE's word scores (Rose et al., "Automatic keyword extraction from
 * individual documents", 2010) with counts damped and words that most articles hold discounted; own
 * is the C-value's treatment of nested terms (Frantzi, Ananiadou and Mima, "Automatic recognition
 * of multi-word terms", 2000); position is YAKE's (Campos et al., "YAKE!", Information Sciences
 * 509, 2020). Around these values the figures hardly change.
 */
final class PhraseScorer {

  private static final double[] LENGTH = {0, .55, 1, .95, .9};
  private static final double LEAD = 3;
  private static final double HEADLINE = 1.8;
  private static final double NAME = .6;

  /** A phrase that never stands by itself still counts for something. */
  private static final double LEAST_OWN = .2;

  private static final int SHORTEST_WORD = 3;

  private final Vocabulary vocabulary;

  PhraseScorer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Whether {@code phrase} can be a key phrase at all: a word by itself must stand there twice and
   * be nothing but a noun, and not every word may be one that no document is about.
   */
  boolean isCredible(Candidate phrase) {
    boolean isGeneric = true;
    for (int i = 0; i < phrase.size(); i++) {
      isGeneric &= vocabulary.rarityOf(phrase.stem(i)) <= Word.GENERIC;
    }
    if (isGeneric) {
      return false;
    }
    boolean isSure = phrase.isNoun() || phrase.count() > 1;
    return phrase.size() > 1
        ? isSure
        : phrase.isNoun()
            && phrase.count() > 1
            && !phrase.isName()
            && phrase.first().length() >= SHORTEST_WORD;
  }

  /** The score of {@code phrase}, 0 or more, against others of the same document. */
  double score(Candidate phrase) {
    int size = phrase.size();
    double content = 0;
    for (int i = 0; i < size; i++) {
      int stem = phrase.stem(i);
      content += Math.log1p(vocabulary.countOf(stem)) * vocabulary.rarityOf(stem);
    }
    return content
        / size
        * LENGTH[size]
        * Math.sqrt(Math.max(phrase.ownCount(), LEAST_OWN))
        * (1 + LEAD / (1 + phrase.firstSentence()))
        * (phrase.isInHeadline() ? HEADLINE : 1)
        * (phrase.isName() ? NAME : 1);
  }
}
