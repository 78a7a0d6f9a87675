package io.nutgraf.names.tagging;

/** What speaks for each token of a document being of a name, as hashes that a model weighs. */
interface TokenFeatures {

  /** Turns to a sentence. */
  void turnTo(int sentence);

  /** The features of a token of the sentence; how many there are is {@link #count}. */
  int[] of(int token);

  /** How many features the token last asked for has. */
  int count();
}
