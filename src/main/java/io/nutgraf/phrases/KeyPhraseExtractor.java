package io.nutgraf.phrases;

import io.nutgraf.article.ReadText;
import io.nutgraf.model.Budget;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.KeyPhrase;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the phrases that say what a document is about.
 *
 * <p>Candidates are noun phrases, as a light grammar of the language finds them: for English by
 * closed lists, WordNet's word classes, endings, capitals and the words beside a word ({@link
 * EnglishGrammar}); for other languages by stopwords and the endings of adjectives ({@link
 * SuffixGrammar}); none for languages written without spaces. They are counted whole and nested, in
 * whatever form and order their words stand, scored ({@link PhraseScorer}), and picked so that no
 * two share a word ({@link PhraseSelector}). Names that are mentions are left to them; a phrase may
 * hold one: "NATO membership".
 *
 * <p>Linear in the length of the text. Immutable and thread-safe.
 */
public final class KeyPhraseExtractor {

  private KeyPhraseExtractor() {}

  public static KeyPhraseExtractor standard() {
    return new KeyPhraseExtractor();
  }

  /**
   * What a document is about.
   *
   * @param best at most twelve phrases, the best first
   * @param isWhole whether they were chosen from all of the document
   */
  public record KeyPhrases(List<KeyPhrase> best, boolean isWhole) {

    private static final KeyPhrases NONE = new KeyPhrases(List.of(), true);

    public KeyPhrases {
      best = List.copyOf(best);
    }
  }

  /** The key phrases of {@code text}; {@code mentions} are whom it names. */
  public KeyPhrases extract(ReadText text, List<Mention> mentions) {
    return Grammar.of(text.language())
        .map(grammar -> extract(text, mentions, grammar))
        .orElse(KeyPhrases.NONE);
  }

  private static KeyPhrases extract(ReadText text, List<Mention> mentions, Grammar grammar) {
    Vocabulary vocabulary = new Vocabulary(grammar);
    CandidateFinder finder =
        new CandidateFinder(grammar, vocabulary, NamedSpans.of(trusted(mentions, grammar)));
    WordRow.Reader reader = new WordRow.Reader(text.words(), grammar, vocabulary);
    List<Sentence> told = text.toldSentences();
    List<WordRow> sentences = new ArrayList<>(told.size());
    for (Sentence sentence : told) { // all of them first: names show by their capitals
      if (vocabulary.isFull()) {
        break;
      }
      sentences.add(reader.read(sentence.span()));
    }
    for (Span title : text.titles()) {
      finder.add(reader.read(title), 0, true);
    }
    for (int i = 0; i < sentences.size(); i++) {
      finder.add(sentences.get(i), i, false);
    }
    PhraseFilter filter = new PhraseFilter(vocabulary);
    PhraseScorer scorer = new PhraseScorer(vocabulary);
    List<ScoredCandidate> scored = new ArrayList<>();
    for (Candidate candidate : finder.candidates()) {
      Budget.check();
      PhraseFilter.Worth worth = filter.worthOf(candidate);
      if (worth != PhraseFilter.Worth.NONE) {
        boolean isSpare = worth == PhraseFilter.Worth.SPARE;
        scored.add(new ScoredCandidate(candidate, isSpare, scorer.score(candidate)));
      }
    }
    scored.sort(null);
    boolean isWhole = sentences.size() == told.size() && finder.isWhole();
    return new KeyPhrases(PhraseSelector.select(text, mentions, scored), isWhole);
  }

  /** Where every noun has a capital, common ones are easily taken for names of things. */
  private static List<Mention> trusted(List<Mention> mentions, Grammar grammar) {
    return grammar.namesHaveCapitals()
        ? mentions
        : mentions.stream().filter(mention -> mention.type() == EntityType.PERSON).toList();
  }
}
