package io.nutgraf.metadata.phrases;

import io.nutgraf.model.KeyPhrase;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.Span;
import io.nutgraf.text.SegmentedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the phrases that say what a document is about. Immutable and thread-safe. */
public final class KeyPhraseExtractor {

  private static final int MOST = 12;
  private static final int MOST_NAMES = MOST / 3;

  private KeyPhraseExtractor() {}

  public static KeyPhraseExtractor standard() {
    return new KeyPhraseExtractor();
  }

  /** At most twelve phrases of {@code text}, the best first; {@code mentions} are whom it names. */
  public List<KeyPhrase> extract(SegmentedText text, List<Mention> mentions) {
    return Grammar.of(text.language())
        .map(grammar -> extract(text, mentions, grammar))
        .orElse(List.of());
  }

  private record Scored(Candidate candidate, double score) {}

  private static List<KeyPhrase> extract(
      SegmentedText text, List<Mention> mentions, Grammar grammar) {
    Vocabulary vocabulary = new Vocabulary(grammar);
    CandidateFinder finder = new CandidateFinder(grammar, vocabulary, NamedSpans.of(mentions));
    List<Line> sentences = new ArrayList<>(text.sentences().size());
    for (Sentence sentence : text.sentences()) {
      sentences.add(line(text, sentence.span(), grammar, vocabulary));
    }
    for (Span title : text.titles()) {
      finder.add(line(text, title, grammar, vocabulary), 0, true);
    }
    for (int i = 0; i < sentences.size(); i++) {
      finder.add(sentences.get(i), i, false);
    }
    PhraseScorer scorer = new PhraseScorer(vocabulary);
    List<Scored> scored = new ArrayList<>();
    for (Candidate candidate : finder.candidates()) {
      if (isCredible(candidate, vocabulary)) {
        scored.add(new Scored(candidate, scorer.score(candidate)));
      }
    }
    scored.sort(
        Comparator.comparingDouble(Scored::score)
            .reversed()
            .thenComparing(s -> s.candidate().first()));
    return select(text, scored);
  }

  private static Line line(SegmentedText text, Span span, Grammar grammar, Vocabulary vocabulary) {
    return Line.of(text.words(), grammar.words(text.words(), span), vocabulary);
  }

  /** A word by itself must stand there twice, be a noun, and say something. */
  private static boolean isCredible(Candidate candidate, Vocabulary vocabulary) {
    if (candidate.size() > 1) {
      return candidate.isNoun() || candidate.count() > 1;
    }
    return candidate.count() > 1
        && candidate.isNoun()
        && !candidate.isName()
        && candidate.first().length() > 2
        && vocabulary.rarityOf(candidate.stem(0)) > Word.GENERIC;
  }

  private static List<KeyPhrase> select(SegmentedText text, List<Scored> scored) {
    List<KeyPhrase> phrases = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    int names = 0;
    for (Scored one : scored) {
      Candidate candidate = one.candidate();
      if (phrases.size() == MOST || (candidate.isName() && names == MOST_NAMES)) {
        continue;
      }
      boolean overlaps = false;
      for (int i = 0; i < candidate.size(); i++) {
        overlaps |= taken.contains(candidate.stem(i));
      }
      if (overlaps) {
        continue;
      }
      for (int i = 0; i < candidate.size(); i++) {
        taken.add(candidate.stem(i));
      }
      names += candidate.isName() ? 1 : 0;
      double score = one.score() / scored.getFirst().score();
      phrases.add(
          new KeyPhrase(
              text.excerpt(candidate.first()),
              Math.round(score * 10_000) / 10_000.0,
              candidate.count()));
    }
    return phrases;
  }
}
