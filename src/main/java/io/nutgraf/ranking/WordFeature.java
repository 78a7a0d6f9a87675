package io.nutgraf.ranking;

import java.util.List;

/**
 * What is measured of a term of a document to tell whether a summary would hold it. The order is
 * that of the columns the model was fitted on.
 *
 * <p>Logarithms are natural. A number of which one is taken counts from 1.
 */
enum WordFeature {
  /** Of its rank by frequency. */
  LOG_RANK,
  LOG_RANK_SQUARED,
  LOG_FREQUENCY,
  /** Of its share of the document's tokens. */
  LOG_SHARE,
  /** Of the number of sentences that it stands in. */
  LOG_SPREAD,
  /** Of the token where it first stands. */
  LOG_FIRST_TOKEN,
  LOG_FIRST_TOKEN_SQUARED,
  /** Of the sentence where it first stands. */
  LOG_FIRST_SENTENCE,
  IN_FIRST_SENTENCE,
  IN_FIRST_THREE,
  /** Whether it is ever written with a capital within a sentence. */
  CAPITALIZED,
  CAPITALIZED_SHARE,
  NUMBER,
  /** The share of it that stands in quotations. */
  QUOTED_SHARE,
  /** How far it is from its first sentence to its last, as a share of the document. */
  REACH,
  RELATIVE_FIRST_SENTENCE,
  /** Of the document's tokens. */
  LOG_TOKENS,
  /** Of the mean length of the sentences that it stands in, in tokens. */
  LOG_TOKENS_AROUND,
  /** Of the length of the sentence where it first stands, in tokens. */
  LOG_TOKENS_OF_FIRST_SENTENCE,
  ONLY_QUOTED,
  IN_FIRST_THREE_LOG_RANK,
  LOG_FIRST_TOKEN_LOG_RANK,
  CAPITALIZED_LOG_RANK,
  LETTERS;

  /** In the order of their columns. */
  static final List<WordFeature> ALL = List.of(values());

  /** Its column among the features of a term. */
  @SuppressWarnings("EnumOrdinal") // the columns are written and read in the order of declaration
  int column() {
    return ordinal();
  }

  static int count() {
    return ALL.size();
  }
}
