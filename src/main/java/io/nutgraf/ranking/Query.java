package io.nutgraf.ranking;

import io.nutgraf.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reader asks about, or a headline promises, as terms. */
final class Query {

  private static final Query NONE = new Query(new long[0]);

  private final long[] terms;

  private Query(long[] terms) {
    this.terms = terms;
  }

  static Query of(@Nullable String query, Model model) {
    if (query == null) {
      return NONE;
    }
    HashedTerms words =
        HashedTerms.of(query, List.of(new Span(0, query.length())), model.isEnglish());
    long[] hashes = new long[words.size()];
    for (int term = 0; term < hashes.length; term++) {
      hashes[term] = words.hashOf(term);
    }
    return new Query(hashes);
  }

  boolean isEmpty() {
    return terms.length == 0;
  }

  /** The share of the asked terms that a sentence holds, 0..1. */
  float match(Section section, int sentence) {
    int held = 0;
    for (long hash : terms) {
      int asked = section.words().find(hash);
      for (int term : section.shared().terms(sentence)) {
        held += term == asked ? 1 : 0;
      }
    }
    return isEmpty() ? 0 : (float) held / terms.length;
  }

  /** Multiplies the odds that a summary holds an asked term. */
  void raise(Section section, float factor) {
    float[] salience = section.salience();
    for (long hash : terms) {
      int term = section.words().find(hash);
      if (term != HashedTerms.NONE) {
        float odds = factor * salience[term];
        salience[term] = odds / (1 - salience[term] + odds);
      }
    }
  }
}
