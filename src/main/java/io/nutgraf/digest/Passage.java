package io.nutgraf.digest;

import io.nutgraf.model.Span;
import io.nutgraf.model.Statement;
import io.nutgraf.reuse.WordHashes;

/**
 * A statement of one of the documents, as it is weighed and compared with the others.
 *
 * @param number its number among the passages of all documents, from 0
 * @param document the number of its document
 * @param place its number among the statements of its document, from 0
 * @param statement the statement
 * @param wordCount how many words it has
 * @param isFurniture whether it is none of the story
 * @param leansByOpening whether its first words refer to what stands before it
 * @param trust how far it is to be taken for what its document tells, 0..1: less where it names a
 *     day right around its document's own with the year, as captions and time stamps do (who tells
 *     of that day says the weekday), and where nobody knows who speaks in it
 * @param isAttributedElsewhere whether it is somebody's words, and says nothing of whose
 * @param terms the different words that say something, as numbers
 * @param pairs the different pairs of neighbouring words, as numbers
 * @param words all of its words in order
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; whoever reads them writes nothing.
record Passage(
    int number,
    int document,
    int place,
    Statement statement,
    int wordCount,
    boolean isFurniture,
    boolean leansByOpening,
    double trust,
    boolean isAttributedElsewhere,
    int[] terms,
    int[] pairs,
    WordHashes words) {

  /** A shorter one says too little, and a longer one is no sentence. */
  private static final int FEWEST_WORDS = 6;

  private static final int MOST_WORDS = 60;

  /** The higher, the rather it is told among versions of it. */
  double preference() {
    return isAttributedElsewhere ? trust / 2 : trust;
  }

  Span span() {
    return statement.excerpt().span();
  }

  /** Whether it can be told at all. */
  boolean isTellable() {
    return statement.isWhole()
        && !isFurniture
        && wordCount >= FEWEST_WORDS
        && wordCount <= MOST_WORDS;
  }

  /** Whether it can only be read after the one before it. */
  boolean leans() {
    return statement.leansOn() != null || leansByOpening;
  }
}
