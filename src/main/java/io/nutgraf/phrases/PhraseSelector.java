package io.nutgraf.phrases;

import io.nutgraf.article.ReadText;
import io.nutgraf.model.Budget;
import io.nutgraf.model.KeyPhrase;
import io.nutgraf.model.Mention;
import io.nutgraf.text.Terms;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Picks the best phrases that share no term with a better one, so that each says something of its
 * own. What is only the role of a mention, or made of words of mentions' names, is told with them
 * and is no key phrase; phrases that are names are a third of all at most, and so are single words.
 * Spare phrases only fill up where there are few others.
 */
final class PhraseSelector {

  private static final int MOST = 12;
  private static final int MOST_NAMES = MOST / 3;
  private static final int MOST_SINGLE = MOST / 3;

  /** So many phrases say what a document is about, if need be with spare ones among them. */
  private static final int ENOUGH = 8;

  private static final double DIGITS = 10_000;

  private final ReadText text;
  private final Terms terms;
  private final Set<String> roles = new LinkedHashSet<>();
  private final List<Mention> mentions;
  private @Nullable Set<String> nameWords;
  private final List<ScoredCandidate> picked = new ArrayList<>(MOST);
  private final BitSet takenStems = new BitSet();
  private final Set<String> taken = new HashSet<>();
  private int names;
  private int single;

  private PhraseSelector(ReadText text, List<Mention> mentions) {
    this.text = text;
    this.mentions = mentions;
    this.terms = Terms.of(text.language());
    for (Mention mention : mentions) {
      if (mention.role() != null) {
        roles.add(mention.role().text().toLowerCase(Locale.ROOT));
      }
    }
  }

  /** The key phrases of {@code text} among {@code candidates}, which are sorted. */
  static List<KeyPhrase> select(
      ReadText text, List<Mention> mentions, List<ScoredCandidate> candidates) {
    PhraseSelector selector = new PhraseSelector(text, mentions);
    for (ScoredCandidate candidate : candidates) {
      if (selector.picked.size() >= (candidate.isSpare() ? ENOUGH : MOST)) {
        break;
      }
      selector.consider(candidate);
    }
    return selector.phrases();
  }

  private void consider(ScoredCandidate scored) {
    Budget.check();
    Candidate candidate = scored.candidate();
    PhraseShape shape = candidate.shape();
    boolean isWord = shape.words() == 1;
    if ((shape.isName() && names == MOST_NAMES)
        || (isWord && single == MOST_SINGLE)
        || sharesTerm(candidate)
        || isToldElsewhere(candidate)) {
      return;
    }
    take(candidate);
    single += isWord ? 1 : 0;
    names += shape.isName() ? 1 : 0;
    picked.add(scored);
  }

  /** The document's own stems tell most of those that do, at less cost than its terms. */
  private boolean sharesTerm(Candidate candidate) {
    for (int i = 0; i < candidate.size(); i++) {
      if (takenStems.get(candidate.stem(i))) {
        return true;
      }
    }
    for (int i = 0; i < candidate.length(); i++) {
      if (taken.contains(candidate.word(i).term(terms))) {
        return true;
      }
    }
    return false;
  }

  private boolean isToldElsewhere(Candidate candidate) {
    String phrase = candidate.first().of(text.text()).toLowerCase(Locale.ROOT);
    return (candidate.shape().isName() && isOfNames(candidate))
        || roles.stream().anyMatch(role -> role.contains(phrase));
  }

  private boolean isOfNames(Candidate candidate) {
    if (nameWords == null) {
      nameWords = wordsOfNames();
    }
    for (int i = 0; i < candidate.length(); i++) {
      if (!nameWords.contains(candidate.word(i).text())) {
        return false;
      }
    }
    return true;
  }

  private Set<String> wordsOfNames() {
    return mentions.stream()
        .flatMap(mention -> Stream.of(mention.name().toLowerCase(Locale.ROOT).split(" ", -1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private void take(Candidate candidate) {
    for (int i = 0; i < candidate.size(); i++) {
      takenStems.set(candidate.stem(i));
    }
    for (int i = 0; i < candidate.length(); i++) {
      String term = candidate.word(i).term(terms);
      if (!term.isEmpty()) {
        taken.add(term);
      }
    }
  }

  private List<KeyPhrase> phrases() {
    picked.sort(ScoredCandidate::compareScore);
    return picked.stream().map(each -> phrase(each, picked.getFirst().score())).toList();
  }

  private KeyPhrase phrase(ScoredCandidate scored, double best) {
    Candidate candidate = scored.candidate();
    double score = Math.round(scored.score() / best * DIGITS) / DIGITS;
    return new KeyPhrase(text.excerpt(candidate.first()), score, candidate.count());
  }
}
