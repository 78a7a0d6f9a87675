package io.nutgraf.phrases;

import io.nutgraf.model.Span;
import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.PerLanguage;
import io.nutgraf.text.Stemmer;
import io.nutgraf.text.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the words of an English sentence are to its noun phrases: first by {@link
 * EnglishLexicon}, then, where that leaves a choice, by the words beside it. "Support" is a verb
 * after "to", "will" and "they", and a noun after "their" and "military".
 */
final class EnglishGrammar implements Grammar {

  private static final PerLanguage<EnglishGrammar> BY_LANGUAGE =
      new PerLanguage<>(EnglishGrammar::new);

  /** What stands in small letters within names: Miguel de Cervantes. */
  private static final Set<String> PARTICLES =
      Set.of("al", "bin", "da", "de", "del", "der", "di", "du", "el", "la", "van", "von");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private static final Stemmer STEMMER = Stemmer.english(Stemmer.Strength.MINIMAL);

  private final EnglishLexicon lexicon;

  private EnglishGrammar(LanguagePack language) {
    lexicon = new EnglishLexicon(language);
  }

  /** The grammar with the words of {@code language}: of English. */
  static EnglishGrammar of(LanguagePack language) {
    return BY_LANGUAGE.of(language);
  }

  @Override
  public boolean namesHaveCapitals() {
    return true;
  }

  @Override
  public void scan(String text, Span span, Words.Sink sink) {
    Words.scan(text, span, sink);
  }

  @Override
  public Word describe(String word) {
    return lexicon.describe(word);
  }

  @Override
  public boolean isArticle(Word word) {
    return ARTICLES.contains(word.text());
  }

  @Override
  public String stem(String word) {
    return STEMMER.stem(word);
  }

  @Override
  public PartOfSpeech[] classify(WordRow line) {
    PartOfSpeech[] known = new PartOfSpeech[line.size()];
    for (int i = 0; i < known.length; i++) {
      known[i] = known(line, i);
    }
    PartOfSpeech[] classes = new PartOfSpeech[known.length];
    for (int i = 0; i < known.length; i++) {
      classes[i] = resolve(line, classes, known, i);
    }
    return classes;
  }

  private static PartOfSpeech known(WordRow line, int i) {
    Word word = line.word(i);
    if (isTerm(word.text())) {
      return PartOfSpeech.NOUN;
    }
    boolean isName = line.isCapital(i) && word.isName() && word.known().isOpen();
    boolean isNumbered = i > 0 && word.known() == PartOfSpeech.NUMBER && isNumbered(line, i);
    boolean isWithin =
        i > 0 && i + 1 < line.size() && line.isCapital(i - 1) && line.isCapital(i + 1);
    return isName || isNumbered || (isWithin && PARTICLES.contains(word.text()))
        ? PartOfSpeech.NAME
        : word.known();
  }

  /** "covid-19": letters and digits that a hyphen joins. */
  private static boolean isTerm(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0
        && hyphen + 1 < word.length()
        && Character.isLetter(word.codePointAt(0))
        && Character.isDigit(word.charAt(hyphen + 1));
  }

  /** "Flight 9525", and no noun behind it that would be counted: "Texas 23 people". */
  private static boolean isNumbered(WordRow line, int i) {
    boolean isLast = i + 1 == line.size() || !line.joins(i + 1);
    return isLast
        && Character.isDigit(line.word(i).text().codePointAt(0))
        && line.joins(i)
        && line.isCapital(i - 1)
        && line.word(i - 1).known().isOpen()
        && !line.word(i - 1).isGeneric(); // March 2024
  }

  private static PartOfSpeech resolve(
      WordRow line, PartOfSpeech[] classes, PartOfSpeech[] known, int i) {
    int next = i + 1;
    boolean hasNext = next < known.length;
    if (hasNext && line.isHyphened(next) && !known[i].isNominal()) {
      return PartOfSpeech.ADJECTIVE; // long-term, two-day, so-called
    }
    PartOfSpeech before = i > 0 && line.joins(i) ? classes[i - 1] : null;
    if (i > 0 && line.isPossessive(i - 1)) {
      before = PartOfSpeech.DETERMINER;
    }
    PartOfSpeech after = hasNext && line.joins(next) ? known[next] : null;
    boolean hyphened = line.isHyphened(i);
    if (hyphened && known[i - 1] == PartOfSpeech.NUMBER) {
      return PartOfSpeech.ADJECTIVE; // 19-year
    }
    return switch (known[i]) {
      case NOUN_OR_VERB ->
          hyphened ? PartOfSpeech.NOUN : nounOrVerb(line, classes, i, before, after);
      case VERB ->
          hyphened || (before == PartOfSpeech.DETERMINER && !isNominal(after))
              ? PartOfSpeech.NOUN
              : PartOfSpeech.VERB;
      case PARTICIPLE ->
          hyphened || (isModifierPosition(before) && isNominal(after))
              ? PartOfSpeech.ADJECTIVE
              : PartOfSpeech.VERB;
      case NOUN, ADJECTIVE_OR_NOUN ->
          line.word(i).text().endsWith("ing")
              ? event(known[i], before, after)
              : noun(line, i, before, after);
      case GERUND -> hyphened ? PartOfSpeech.ADJECTIVE : gerund(before, after);
      default -> known[i];
    };
  }

  private static PartOfSpeech nounOrVerb(
      WordRow line,
      PartOfSpeech[] classes,
      int i,
      @Nullable PartOfSpeech before,
      @Nullable PartOfSpeech after) {
    boolean beforeObject = after == PartOfSpeech.DETERMINER || after == PartOfSpeech.PRONOUN;
    if (before == null || before == PartOfSpeech.CONJUNCTION) {
      return beforeObject ? PartOfSpeech.VERB : PartOfSpeech.NOUN;
    }
    return switch (before) {
      case TO, AUXILIARY, PRONOUN, ADVERB -> PartOfSpeech.VERB;
      case NOUN, NAME -> {
        boolean plural = isPlural(line, classes, i - 1);
        boolean inflected = line.word(i).text().endsWith("s");
        boolean goesOn = beforeObject || after == PartOfSpeech.TO || (plural && isNominal(after));
        boolean agrees = plural != inflected;
        yield !agrees ? PartOfSpeech.NOUN : goesOn ? PartOfSpeech.VERB : PartOfSpeech.PERHAPS_NOUN;
      }
      default -> PartOfSpeech.NOUN;
    };
  }

  /** "Also details stories" is none, though "details" is. */
  private static PartOfSpeech noun(
      WordRow line, int i, @Nullable PartOfSpeech before, @Nullable PartOfSpeech after) {
    boolean mayGovern = isNominal(after) || after == PartOfSpeech.DETERMINER;
    boolean isVerb =
        before == PartOfSpeech.ADVERB && mayGovern && line.word(i).text().endsWith("s");
    return isVerb ? PartOfSpeech.VERB : line.word(i).known();
  }

  /** "Ties" is, and "Russia" in "Korea and Russia". */
  private static boolean isPlural(WordRow line, PartOfSpeech[] classes, int i) {
    boolean isSecond = i > 0 && classes[i - 1] == PartOfSpeech.CONJUNCTION && line.joins(i);
    return isSecond || line.word(i).text().endsWith("s");
  }

  private static PartOfSpeech gerund(@Nullable PartOfSpeech before, @Nullable PartOfSpeech after) {
    boolean isModified = before == PartOfSpeech.ADJECTIVE && after != PartOfSpeech.DETERMINER;
    if (isModified || before == PartOfSpeech.DETERMINER) {
      return isNominal(after) ? PartOfSpeech.ADJECTIVE : PartOfSpeech.NOUN;
    }
    return PartOfSpeech.VERB;
  }

  /** "The meeting" is a noun, "meeting the ministers" none. */
  private static PartOfSpeech event(
      PartOfSpeech known, @Nullable PartOfSpeech before, @Nullable PartOfSpeech after) {
    boolean mayGovern = isNominal(after) || after == PartOfSpeech.DETERMINER;
    if (before == PartOfSpeech.NAME && after != null && !isNominal(after)) {
      return PartOfSpeech.PERHAPS_NOUN; // in Paris waiting to
    }
    boolean isModified = before == PartOfSpeech.ADJECTIVE && after != PartOfSpeech.DETERMINER;
    if (!mayGovern || isModified || before == PartOfSpeech.DETERMINER) {
      return known;
    }
    boolean isEither = isModifierPosition(before) || isNominal(before); // by making, from eating
    return isEither ? PartOfSpeech.PERHAPS_NOUN : PartOfSpeech.VERB;
  }

  private static boolean isNounPosition(@Nullable PartOfSpeech before) {
    return before == PartOfSpeech.DETERMINER
        || before == PartOfSpeech.ADJECTIVE
        || before == PartOfSpeech.OF;
  }

  private static boolean isModifierPosition(@Nullable PartOfSpeech before) {
    return isNounPosition(before)
        || before == PartOfSpeech.PREPOSITION
        || before == PartOfSpeech.NUMBER;
  }

  private static boolean isNominal(@Nullable PartOfSpeech known) {
    return known != null && (known.isNominal() || known == PartOfSpeech.NOUN_OR_VERB);
  }
}
