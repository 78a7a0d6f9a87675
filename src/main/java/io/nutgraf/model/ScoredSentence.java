package io.nutgraf.model;

import java.util.List;

/**
 * A sentence with its salience.
 *
 * @param sentence the sentence
 * @param rankScore 0..1, higher says more for the whole document
 * @param reasons why, the weightiest first
 */
public record ScoredSentence(Sentence sentence, double rankScore, List<Reason> reasons) {

  public ScoredSentence {
    if (!(rankScore >= 0 && rankScore <= 1)) {
      throw new IllegalArgumentException("rank score out of 0..1: " + rankScore);
    }
    reasons = List.copyOf(reasons);
  }
}
