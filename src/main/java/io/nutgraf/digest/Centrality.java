package io.nutgraf.digest;

import java.util.List;

/**
 * How near each passage is to what all documents speak of: the cosine of its terms, weighted by
 * log(1 + n / passages with the term), and the documents' common terms, each weighted by its
 * passages times log(1 + its documents); against the nearest passage (a centroid as of Radev et
 * al., "Centroid-based summarization of multiple documents", 2004).
 */
final class Centrality {

  private Centrality() {}

  /** That of each passage, 0..1, in order. */
  static double[] of(List<Passage> passages, Postings postings, ConceptWeights weights) {
    double[] nearness = new double[passages.size()];
    double highest = 0;
    for (int i = 0; i < nearness.length; i++) {
      double dot = 0;
      double norm = 0;
      for (int term : passages.get(i).terms()) {
        int count = postings.count(term);
        double rarity = StrictMath.log(1 + (double) nearness.length / count);
        int documents = weights.documents(term);
        dot += rarity * (documents > 1 ? count * StrictMath.log(1 + documents) : 0);
        norm += rarity * rarity;
      }
      nearness[i] = norm == 0 ? 0 : dot / Math.sqrt(norm);
      highest = Math.max(highest, nearness[i]);
    }
    for (int i = 0; i < nearness.length && highest > 0; i++) {
      nearness[i] /= highest;
    }
    return nearness;
  }
}
