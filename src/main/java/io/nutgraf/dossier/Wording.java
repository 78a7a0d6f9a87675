package io.nutgraf.dossier;

import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Novelty.Label;
import io.nutgraf.model.Span;
import io.nutgraf.reuse.Fingerprint;
import io.nutgraf.reuse.Likeness;
import io.nutgraf.reuse.WordHashes;
import io.nutgraf.text.Token;
import io.nutgraf.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a quotation, as they are compared with those of others.
 *
 * @param words in lower case, without what stands between them
 * @param hashes the same as sentences are compared; empty of fewer than {@value
 *     Fingerprint#FEWEST_WORDS}, which are a version of nothing but themselves
 */
record Wording(List<String> words, Optional<WordHashes> hashes) {

  static Wording of(Excerpt excerpt) {
    String text = excerpt.text();
    Span all = new Span(0, text.length());
    return new Wording(
        Words.of(text, all).stream().map(Token::text).toList(), WordHashes.of(text, all));
  }

  boolean isShort() {
    return hashes.isEmpty();
  }

  /** Whether {@code later} says the same in other words. */
  boolean hasVersion(Wording later) {
    return hashes.isPresent()
        && later.hashes.isPresent()
        && Likeness.of(hashes.get(), later.hashes.get()).label() != Label.NEW;
  }

  /** Its neighbouring words, which versions of it mostly have too. */
  Set<String> pairs() {
    Set<String> pairs = new HashSet<>();
    for (int i = 1; i < words.size(); i++) {
      pairs.add(words.get(i - 1) + " " + words.get(i));
    }
    return pairs;
  }
}
