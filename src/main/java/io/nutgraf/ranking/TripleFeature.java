package io.nutgraf.ranking;

import java.util.List;

/**
 * What is measured of three sentences to tell how good a summary they are. The order is that of the
 * columns the model was fitted on.
 *
 * <p>Scores are those of {@link Model#scores}, salience is that of {@link Model#salience}.
 */
enum TripleFeature {
  HIGHEST_SCORE,
  MIDDLE_SCORE,
  LOWEST_SCORE,
  SUM_OF_SCORES,
  PRODUCT_OF_SCORES,
  FIRST_PLACE,
  SECOND_PLACE,
  THIRD_PLACE,
  /** The words of all three. */
  WORDS,
  FEWEST_WORDS,
  MOST_WORDS,
  /** The salience of their terms, each counted once. */
  SALIENCE,
  TERMS,
  /** The ROUGE-1 F1 to be expected against a reference of so many words. */
  MATCH_OF_35_WORDS,
  MATCH_OF_45_WORDS,
  MATCH_OF_55_WORDS,
  /** How alike they are, pair by pair. */
  LIKENESS,
  GREATEST_LIKENESS,
  SENTENCES_OF_DOCUMENT,
  /** The sum of their ranks by score, each from 0. */
  RANKS,
  /** The salience of the document's most salient terms: what a summary could hold. */
  SALIENCE_TO_BE_HAD,
  SHARE_OF_SALIENCE_TO_BE_HAD,
  /** How many are among the first three of the document. */
  OF_FIRST_THREE,
  /** The sum of their scores less what they repeat. */
  SCORES_LESS_LIKENESS,
  /** The sum of the shares that are somebody's words. */
  QUOTED_SHARES,
  /** The terms of a reference to be expected, twice: the salience of all the document's terms. */
  TWICE_SALIENCE_OF_DOCUMENT,
  /** The match to be expected against a reference of so many terms. */
  MATCH_OF_SALIENCE,
  /** The number of their terms that are likely to be in a summary. */
  LIKELY_TERMS,
  STANDARD_SUM_OF_SCORES,
  STANDARD_LOG_PRODUCT_OF_SCORES,
  STANDARD_MATCH_OF_35_WORDS,
  STANDARD_MATCH_OF_45_WORDS,
  STANDARD_MATCH_OF_55_WORDS,
  STANDARD_SALIENCE,
  STANDARD_LIKENESS,
  STANDARD_WORDS;

  /** In the order of their columns. */
  static final List<TripleFeature> ALL = List.of(values());

  /** Its column among the features of a triple. */
  @SuppressWarnings("EnumOrdinal") // the columns are written and read in the order of declaration
  int column() {
    return ordinal();
  }

  static int count() {
    return ALL.size();
  }
}
