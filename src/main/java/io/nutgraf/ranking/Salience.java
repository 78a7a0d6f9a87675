package io.nutgraf.ranking;

import io.nutgraf.model.Reason;
import java.util.List;

/**
 * How much a sentence says for the whole document.
 *
 * @param score of no fixed range; higher says more
 * @param reasons what raised the score, the weightiest first
 */
public record Salience(double score, List<Reason> reasons) {

  public Salience {
    reasons = List.copyOf(reasons);
  }
}
