package io.nutgraf.metadata.phrases;

/** A candidate with its score, the best first. */
record ScoredCandidate(Candidate candidate, double score) implements Comparable<ScoredCandidate> {

  @Override
  public int compareTo(ScoredCandidate other) {
    int byScore = Double.compare(other.score, score);
    return byScore != 0 ? byScore : candidate.first().compareTo(other.candidate.first());
  }
}
