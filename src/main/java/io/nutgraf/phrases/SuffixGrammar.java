package io.nutgraf.phrases;

import io.nutgraf.model.Span;
import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.LanguagePack.Feature;
import io.nutgraf.text.PerLanguage;
import io.nutgraf.text.Stopwords;
import io.nutgraf.text.Terms;
import io.nutgraf.text.WordLists;
import io.nutgraf.text.Words;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrases of a language by its stopwords and the endings of its adjectives: a word
 * after a stopword is taken for a noun, and so is one beside an adjective. Any other word may be
 * one: two such words make a phrase only where the document repeats it. Its {@code
 * noun-phrases.txt} lists
 *
 * <ul>
 *   <li>{@code of}: words that join two nouns
 *   <li>{@code before}: endings of adjectives, where these stand before their noun
 *   <li>{@code after}: the same, where they stand after it
 *   <li>{@code left}: what stands before nouns: articles, prepositions, numerals; any stopword
 *       where none is listed
 *   <li>{@code generic}: words that no document is about by itself
 *   <li>{@code verb}: common verbs of reports, which no phrase holds, and after a hyphen endings of
 *       verbs
 *   <li>{@code past}: endings of verbs that adjectives share, where nouns have capitals, which tell
 *       more than all of the above (the trait {@code nouns: capitals})
 * </ul>
 */
final class SuffixGrammar implements Grammar {

  private static final int SHORTEST_ENDED = 4;
  private static final int SHORTEST_NOUN = 3;

  private static final PerLanguage<SuffixGrammar> BY_LANGUAGE =
      new PerLanguage<>(SuffixGrammar::new);

  private final Terms terms;
  private final Stopwords stopwords;
  private final Set<String> of;
  private final Set<String> left;
  private final Set<String> before;
  private final Set<String> after;
  private final Set<String> generic;
  private final Set<String> verbs;
  private final Set<String> verbEndings;
  private final Set<String> pastEndings;
  private final boolean nounsHaveCapitals;

  private SuffixGrammar(LanguagePack language) {
    WordLists lists = language.words(Feature.NOUN_PHRASES);
    terms = Terms.of(language);
    stopwords = Stopwords.of(language.code());
    of = lists.ofAny("of");
    left = lists.ofAny("left");
    before = lists.ofAny("before");
    after = lists.ofAny("after");
    generic = lists.ofAny("generic");
    verbs = lists.ofAny("verb");
    verbEndings =
        verbs.stream()
            .filter(verb -> verb.startsWith("-"))
            .map(verb -> verb.substring(1))
            .collect(Collectors.toUnmodifiableSet());
    pastEndings = lists.ofAny("past");
    nounsHaveCapitals = language.is("nouns", "capitals");
  }

  static SuffixGrammar of(LanguagePack language) {
    return BY_LANGUAGE.of(language);
  }

  @Override
  public boolean namesHaveCapitals() {
    return !nounsHaveCapitals;
  }

  @Override
  public void scan(String text, Span span, Words.Sink sink) {
    Words.scan(text, span, (start, end) -> Elision.split(text, start, end, sink));
  }

  @Override
  public Word describe(String word) {
    return new Word(word, classOf(word), generic.contains(word) ? Word.GENERIC : 1, false, false);
  }

  @Override
  public boolean isArticle(Word word) {
    return word.known() == PartOfSpeech.DETERMINER;
  }

  @Override
  public String stem(String word) {
    return terms.stem(word);
  }

  private PartOfSpeech classOf(String word) {
    if (of.contains(word)) {
      return PartOfSpeech.OF;
    }
    if (left.isEmpty() ? stopwords.contains(word) : left.contains(word)) {
      return PartOfSpeech.DETERMINER;
    }
    if (stopwords.contains(word)) {
      return PartOfSpeech.CONJUNCTION;
    }
    if (verbs.contains(word) || hasEnding(word, verbEndings) || word.length() < SHORTEST_NOUN) {
      return PartOfSpeech.VERB;
    }
    if (!Character.isLetter(word.codePointAt(0))) {
      return PartOfSpeech.NUMBER;
    }
    return hasEnding(word, before) || hasEnding(word, after)
        ? PartOfSpeech.ADJECTIVE
        : PartOfSpeech.PERHAPS_NOUN;
  }

  private static boolean hasEnding(String word, Set<String> endings) {
    if (word.length() < SHORTEST_ENDED) {
      return false;
    }
    for (int length = 1; length <= 5 && length < word.length() - 2; length++) {
      if (endings.contains(word.substring(word.length() - length))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public PartOfSpeech[] classify(WordRow line) {
    PartOfSpeech[] classes = new PartOfSpeech[line.size()];
    for (int i = 0; i < classes.length; i++) {
      PartOfSpeech earlier = i > 0 && line.joins(i) ? classes[i - 1] : null;
      boolean hasRight = i + 1 < classes.length && line.joins(i + 1);
      classes[i] =
          nounsHaveCapitals
              ? byCapital(line, i, earlier, hasRight && line.isCapital(i + 1))
              : resolve(line, i, earlier, hasRight ? line.word(i + 1).known() : null);
    }
    return classes;
  }

  /** A noun has a capital; what stands before it and ends as adjectives do is one. */
  private PartOfSpeech byCapital(
      WordRow line, int i, @Nullable PartOfSpeech earlier, boolean beforeCapital) {
    PartOfSpeech known = line.word(i).known();
    if (!known.isOpen() || known == PartOfSpeech.VERB) {
      return known;
    }
    if (line.isCapital(i)) {
      return i > 0 || beforeCapital ? PartOfSpeech.NOUN : PartOfSpeech.PERHAPS_NOUN;
    }
    boolean isPast = pastEndings.stream().anyMatch(line.word(i).text()::endsWith);
    boolean isModifier = known == PartOfSpeech.ADJECTIVE && beforeCapital;
    return isModifier && (!isPast || earlier == PartOfSpeech.DETERMINER)
        ? PartOfSpeech.ADJECTIVE
        : PartOfSpeech.VERB;
  }

  private PartOfSpeech resolve(
      WordRow line, int i, @Nullable PartOfSpeech earlier, @Nullable PartOfSpeech right) {
    Word word = line.word(i);
    PartOfSpeech known = word.known();
    if (line.isCapital(i) && word.isName() && known.isOpen()) {
      return PartOfSpeech.NAME;
    }
    boolean afterStopword = earlier == PartOfSpeech.DETERMINER || earlier == PartOfSpeech.OF;
    if (known == PartOfSpeech.ADJECTIVE && after.isEmpty()) {
      boolean mayModify = right == PartOfSpeech.PERHAPS_NOUN || right == PartOfSpeech.ADJECTIVE;
      return mayModify ? PartOfSpeech.ADJECTIVE : PartOfSpeech.PERHAPS_NOUN;
    }
    if (known == PartOfSpeech.ADJECTIVE) {
      return earlier == PartOfSpeech.NOUN
          ? PartOfSpeech.ADJECTIVE_OR_NOUN
          : PartOfSpeech.PERHAPS_NOUN;
    }
    if (known == PartOfSpeech.PERHAPS_NOUN
        && (afterStopword || earlier == PartOfSpeech.ADJECTIVE)) {
      return PartOfSpeech.NOUN;
    }
    return known;
  }
}
