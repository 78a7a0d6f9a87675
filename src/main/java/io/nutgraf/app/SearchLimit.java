package io.nutgraf.app;

/** Why a search of the index may have missed something. */
public enum SearchLimit {
  /** The document itself is not in the index; so may be others. */
  NOT_INDEXED,
  /** It has more than {@link ReuseIndex#MOST_SENTENCES} sentences: the first were looked for. */
  LONG_DOCUMENT,
  /** Some of its sentences are in so many documents that not all were looked at. */
  MANY_DOCUMENTS,
  /** To look for all of it would have cost too much. */
  COST,
  /** Some of its names are in so many documents that those nearest in time were looked at. */
  MANY_NAMED,
  /** There are more than are told. */
  MANY_RELATED
}
