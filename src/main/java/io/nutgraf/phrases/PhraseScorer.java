package io.nutgraf.phrases;

/**
 * Scores a phrase by how much of the document turns on it:
 *
 * <pre>
 * score = content · length · √count · (1 + first)^-.4 · headline · name
 * content  = mean over its stems of ln(1 + how often the stem stands there) · rarity
 * length   = .25, 1, .95, .9 for one, two, three and more words
 * count    = how often it stands there
 * first    = number of its first sentence, from 0
 * headline = 1.8 if it stands in the headline
 * name     = .6 if all of its words are written with a capital
 * </pre>
 *
 * <p>The content is that of RAKE's word scores (Rose et al., "Automatic keyword extraction from
 * individual documents", 2010) with counts damped and words that most articles hold discounted;
 * that earlier phrases count for more is YAKE's (Campos et al., "YAKE!", Information Sciences 509,
 * 2020), the form of it what fits which phrases of an article its summary repeats. A word by itself
 * says less than a phrase, and is told only where no phrase says it.
 */
final class PhraseScorer {

  private static final double[] LENGTH = {0, .25, 1, .95, .9};
  private static final double POSITION = -.4;
  private static final double HEADLINE = 1.8;
  private static final double NAME = .6;

  private final Vocabulary vocabulary;

  PhraseScorer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
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
        * LENGTH[Math.min(phrase.shape().words(), LENGTH.length - 1)]
        * Math.sqrt(phrase.count())
        * Math.pow(1 + phrase.firstSentence(), POSITION)
        * (phrase.isInHeadline() ? HEADLINE : 1)
        * (phrase.shape().isName() ? NAME : 1);
  }
}
