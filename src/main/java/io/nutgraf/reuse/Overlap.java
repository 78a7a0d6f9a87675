package io.nutgraf.reuse;

/**
 * How much two documents have in common word for word: the share of a document's words that lie in
 * runs of {@value WordRuns#LENGTH} words which the other has too. Only sentences of {@value
 * Fingerprint#FEWEST_WORDS} words or more count; a run may go on in the next one.
 *
 * @param ofThis the share of the first document's words, 0..1
 * @param ofOther that of the other's
 */
public record Overlap(double ofThis, double ofOther) {

  /** What two documents are to each other. */
  public enum Kind {
    /** Most of each is in the other. */
    DUPLICATE,
    /** Most of one is in the other. */
    CONTAINED,
    /** They share passages. */
    OVERLAP,
    /** They share a sentence, or nothing. */
    NONE
  }

  private static final double MOST = 0.7;
  private static final double SOME = 0.1;

  /** What the documents are to each other. */
  public Kind kind() {
    double more = Math.max(ofThis, ofOther);
    if (Math.min(ofThis, ofOther) >= MOST) {
      return Kind.DUPLICATE;
    }
    return more >= MOST ? Kind.CONTAINED : more >= SOME ? Kind.OVERLAP : Kind.NONE;
  }
}
