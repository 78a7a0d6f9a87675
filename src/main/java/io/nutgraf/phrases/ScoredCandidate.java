package io.nutgraf.phrases;

/**
 * A candidate with its score: those that are no spare ones before those that are, then the best
 * first.
 */
record ScoredCandidate(Candidate candidate, boolean isSpare, double score)
    implements Comparable<ScoredCandidate> {

  @Override
  public int compareTo(ScoredCandidate other) {
    int bySpare = Boolean.compare(isSpare, other.isSpare);
    return bySpare != 0 ? bySpare : compareScore(other);
  }

  /** The better one first. */
  int compareScore(ScoredCandidate other) {
    int byScore = Double.compare(other.score, score);
    return byScore != 0 ? byScore : candidate.first().compareTo(other.candidate.first());
  }
}
