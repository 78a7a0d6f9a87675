package io.nutgraf.model;

import java.util.List;

/**
 * A sentence that stands for the document.
 *
 * @param excerpt the sentence, verbatim
 * @param index its number among the document's sentences, from 0
 * @param rankScore 0..1
 * @param reasons why it was picked, the weightiest first
 * @param context the sentences that it leans on ("He said …"), in document order; often empty
 */
public record KeySentence(
    Excerpt excerpt, int index, double rankScore, List<Reason> reasons, List<Excerpt> context) {

  public KeySentence {
    reasons = List.copyOf(reasons);
    context = List.copyOf(context);
  }
}
