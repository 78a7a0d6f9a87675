package io.nutgraf.model;

import org.jspecify.annotations.Nullable;

/**
 * Any sentence of a text, one that says what the document tells or one around that.
 *
 * @param span where it stands; of the first sentence behind a dateline on its line with that
 * @param part what it is a part of
 * @param ranked the same among those that are ranked and numbered; null for what stands around
 *     these
 */
public record PlacedSentence(Span span, TextPart part, @Nullable ScoredSentence ranked) {

  public PlacedSentence {
    if (ranked != null && !span.contains(ranked.sentence().span())) {
      throw new IllegalArgumentException("another sentence at " + span);
    }
  }
}
