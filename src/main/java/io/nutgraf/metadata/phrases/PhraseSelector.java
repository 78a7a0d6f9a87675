package io.nutgraf.metadata.phrases;

import io.nutgraf.model.Excerpt;
import io.nutgraf.model.KeyPhrase;
import io.nutgraf.model.Mention;
import io.nutgraf.text.SegmentedText;
import io.nutgraf.text.Terms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Picks the best phrases that share no term with a better one, so that each says something of its
 * own. What is only the role of a mention is told with it and is no key phrase; of phrases that are
 * names, a third of all at most.
 */
final class PhraseSelector {

  private static final int MOST = 12;
  private static final int MOST_NAMES = MOST / 3;
  private static final double DIGITS = 10_000;

  private final SegmentedText text;
  private final Terms terms;
  private final List<String> roles;
  private final List<KeyPhrase> picked = new ArrayList<>(MOST);
  private final Set<String> taken = new HashSet<>();
  private int names;
  private double best;

  private PhraseSelector(SegmentedText text, List<Mention> mentions) {
    this.text = text;
    this.terms = Terms.of(text.language());
    this.roles =
        mentions.stream()
            .map(Mention::role)
            .filter(Objects::nonNull)
            .map(role -> role.text().toLowerCase(Locale.ROOT))
            .toList();
  }

  /** The key phrases of {@code text} among {@code candidates}, which are sorted, best first. */
  static List<KeyPhrase> select(
      SegmentedText text, List<Mention> mentions, List<ScoredCandidate> candidates) {
    PhraseSelector selector = new PhraseSelector(text, mentions);
    for (ScoredCandidate candidate : candidates) {
      if (selector.picked.size() == MOST) {
        break;
      }
      selector.consider(candidate);
    }
    return selector.picked;
  }

  private void consider(ScoredCandidate scored) {
    Candidate candidate = scored.candidate();
    if (candidate.isName() && names == MOST_NAMES) {
      return;
    }
    if (sharesTerm(candidate)) {
      return;
    }
    Excerpt excerpt = text.excerpt(candidate.first());
    if (isRole(excerpt.text())) {
      return;
    }
    take(candidate);
    names += candidate.isName() ? 1 : 0;
    best = picked.isEmpty() ? scored.score() : best;
    double score = Math.round(scored.score() / best * DIGITS) / DIGITS;
    picked.add(new KeyPhrase(excerpt, score, candidate.count()));
  }

  private boolean sharesTerm(Candidate candidate) {
    for (int i = 0; i < candidate.words(); i++) {
      if (taken.contains(candidate.word(i).term(terms))) {
        return true;
      }
    }
    return false;
  }

  private void take(Candidate candidate) {
    for (int i = 0; i < candidate.words(); i++) {
      String term = candidate.word(i).term(terms);
      if (!term.isEmpty()) {
        taken.add(term);
      }
    }
  }

  private boolean isRole(String phrase) {
    String folded = phrase.toLowerCase(Locale.ROOT);
    return roles.stream().anyMatch(role -> role.contains(folded));
  }
}
