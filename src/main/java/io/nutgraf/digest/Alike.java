package io.nutgraf.digest;

import io.nutgraf.model.Novelty.Label;
import io.nutgraf.reuse.Likeness;
import io.nutgraf.reuse.WordHashes;
import java.util.ArrayList;
import java.util.List;

/** Which passages are versions of one another, as {@link Likeness} has it. Not thread-safe. */
final class Alike {

  /** PassageList that share so much say one thing; a share of .6 is commonly taken for a repeat. */
  private static final double SAME_WORDS = .57;

  /** Who shares less of the shorter one's terms is not compared word by word. */
  private static final double SHARED_TERMS = .4;

  private final List<Passage> passages;
  private final Postings postings;
  private final int[] shared;

  Alike(List<Passage> passages, Postings postings) {
    this.passages = passages;
    this.postings = postings;
    this.shared = new int[passages.size()];
  }

  /** Those of the passages that are versions of {@code passage}, in order; without itself. */
  @SuppressWarnings("ReferenceEquality") // itself, and no other of the same words
  List<Passage> to(Passage passage) {
    List<Integer> met = new ArrayList<>();
    for (int term : passage.terms()) {
      for (int other : postings.of(term)) {
        if (shared[other]++ == 0) {
          met.add(other);
        }
      }
    }
    met.sort(null);
    List<Passage> alike = new ArrayList<>();
    for (int other : met) {
      Passage it = passages.get(other);
      int fewer = Math.min(it.terms().length, passage.terms().length);
      if (it != passage
          && shared[other] >= SHARED_TERMS * fewer
          && isVersion(it.words(), passage.words())) {
        alike.add(it);
      }
      shared[other] = 0;
    }
    return alike;
  }

  /** Whether telling both would be to repeat oneself, be they versions of one another or not. */
  static boolean same(WordHashes a, WordHashes b) {
    return isVersion(a, b) || a.shared(b) >= SAME_WORDS;
  }

  /** Whether one is a version of the other. */
  static boolean isVersion(WordHashes a, WordHashes b) {
    return Likeness.of(a, b).label() != Label.NEW;
  }
}
