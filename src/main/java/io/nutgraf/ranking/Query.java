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

  static Query of(@Nullable String query, WordClasses classes) {
    if (query == null) {
      return NONE;
    }
    HashedTerms words = HashedTerms.of(query, List.of(new Span(0, query.length())), classes);
    long[] hashes = new long[words.size()];
    for (int term = 0; term < hashes.length; term++) {
      hashes[term] = words.hashOf(term);
    }
    return new Query(hashes);
  }

  boolean isEmpty() {
    return terms.length == 0;
  }

  /** The share of the asked terms that each sentence holds, 0..1. */
  float[] match(MeasuredSection section) {
    float[] match = new float[section.size()];
    boolean[] asked = new boolean[section.words().size()];
    boolean any = false;
    for (long hash : terms) {
      int term = section.words().find(hash);
      if (term != HashedTerms.NONE) {
        asked[term] = true;
        any = true;
      }
    }
    for (int s = 0; any && s < match.length; s++) {
      int held = 0;
      for (int term : section.shared().terms(s)) {
        held += asked[term] ? 1 : 0;
      }
      match[s] = (float) held / terms.length;
    }
    return match;
  }

  /** Multiplies the odds that a summary holds an asked term. */
  void raise(MeasuredSection section, float factor) {
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
