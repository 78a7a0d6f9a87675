package io.nutgraf.phrases;

import io.nutgraf.model.Span;
import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.Stemmer;
import io.nutgraf.text.Words;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the words of an English sentence are to its noun phrases: first by {@link
 * EnglishLexicon}, then, where that leaves a choice, by the words beside it. "Support" is a verb
 * after "to", "will" and "they", and a noun after "their" and "military".
 */
final class EnglishGrammar implements Grammar {

  private static final Map<String, EnglishGrammar> BY_LANGUAGE = new ConcurrentHashMap<>();

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
    return BY_LANGUAGE.computeIfAbsent(language.code(), _ -> new EnglishGrammar(language));
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
  public WordClass[] classify(Line line) {
    WordClass[] known = new WordClass[line.size()];
    for (int i = 0; i < known.length; i++) {
      known[i] = known(line, i);
    }
    WordClass[] classes = new WordClass[known.length];
    for (int i = 0; i < known.length; i++) {
      classes[i] = resolve(line, classes, known, i);
    }
    return classes;
  }

  private static WordClass known(Line line, int i) {
    Word word = line.word(i);
    boolean isName = line.isCapital(i) && word.isName() && word.known().isOpen();
    boolean isNumbered = i > 0 && word.known() == WordClass.NUMBER && isNumbered(line, i);
    boolean isWithin =
        i > 0 && i + 1 < line.size() && line.isCapital(i - 1) && line.isCapital(i + 1);
    return isName || isNumbered || (isWithin && PARTICLES.contains(word.text()))
        ? WordClass.NAME
        : word.known();
  }

  /** "Flight 9525", and no noun behind it that would be counted: "Texas 23 people". */
  private static boolean isNumbered(Line line, int i) {
    boolean isLast = i + 1 == line.size() || !line.joins(i + 1);
    return isLast
        && Character.isDigit(line.word(i).text().codePointAt(0))
        && line.joins(i)
        && line.isCapital(i - 1)
        && line.word(i - 1).known().isOpen()
        && !line.word(i - 1).isGeneric(); // March 2024
  }

  private static WordClass resolve(Line line, WordClass[] classes, WordClass[] known, int i) {
    int next = i + 1;
    boolean hasNext = next < known.length;
    if (hasNext && line.isHyphened(next) && !known[i].isNominal()) {
      return WordClass.ADJECTIVE; // long-term, two-day, so-called
    }
    WordClass before = i > 0 && line.joins(i) ? classes[i - 1] : null;
    if (i > 0 && line.isPossessive(i - 1)) {
      before = WordClass.DETERMINER;
    }
    WordClass after = hasNext && line.joins(next) ? known[next] : null;
    boolean hyphened = line.isHyphened(i);
    if (hyphened && known[i - 1] == WordClass.NUMBER) {
      return WordClass.ADJECTIVE; // 19-year
    }
    return switch (known[i]) {
      case NOUN_OR_VERB -> hyphened ? WordClass.NOUN : nounOrVerb(line, classes, i, before, after);
      case VERB ->
          hyphened || (before == WordClass.DETERMINER && !isNominal(after))
              ? WordClass.NOUN
              : WordClass.VERB;
      case PARTICIPLE ->
          hyphened || (isModifierPosition(before) && isNominal(after))
              ? WordClass.ADJECTIVE
              : WordClass.VERB;
      case NOUN, ADJECTIVE_OR_NOUN ->
          line.word(i).text().endsWith("ing")
              ? event(known[i], before, after)
              : noun(line, i, before, after);
      case GERUND -> hyphened ? WordClass.ADJECTIVE : gerund(before, after);
      default -> known[i];
    };
  }

  private static WordClass nounOrVerb(
      Line line,
      WordClass[] classes,
      int i,
      @Nullable WordClass before,
      @Nullable WordClass after) {
    boolean beforeObject = after == WordClass.DETERMINER || after == WordClass.PRONOUN;
    if (before == null || before == WordClass.CONJUNCTION) {
      return beforeObject ? WordClass.VERB : WordClass.NOUN;
    }
    return switch (before) {
      case TO, AUXILIARY, PRONOUN, ADVERB -> WordClass.VERB;
      case NOUN, NAME -> {
        boolean plural = isPlural(line, classes, i - 1);
        boolean inflected = line.word(i).text().endsWith("s");
        boolean goesOn = beforeObject || after == WordClass.TO || (plural && isNominal(after));
        boolean agrees = plural != inflected;
        yield !agrees ? WordClass.NOUN : goesOn ? WordClass.VERB : WordClass.PERHAPS_NOUN;
      }
      default -> WordClass.NOUN;
    };
  }

  /** "Also details stories" is none, though "details" is. */
  private static WordClass noun(
      Line line, int i, @Nullable WordClass before, @Nullable WordClass after) {
    boolean mayGovern = isNominal(after) || after == WordClass.DETERMINER;
    boolean isVerb = before == WordClass.ADVERB && mayGovern && line.word(i).text().endsWith("s");
    return isVerb ? WordClass.VERB : line.word(i).known();
  }

  /** "Ties" is, and "Russia" in "Korea and Russia". */
  private static boolean isPlural(Line line, WordClass[] classes, int i) {
    boolean isSecond = i > 0 && classes[i - 1] == WordClass.CONJUNCTION && line.joins(i);
    return isSecond || line.word(i).text().endsWith("s");
  }

  private static WordClass gerund(@Nullable WordClass before, @Nullable WordClass after) {
    boolean isModified = before == WordClass.ADJECTIVE && after != WordClass.DETERMINER;
    if (isModified || before == WordClass.DETERMINER) {
      return isNominal(after) ? WordClass.ADJECTIVE : WordClass.NOUN;
    }
    return WordClass.VERB;
  }

  /** "The meeting" is a noun, "meeting the ministers" none. */
  private static WordClass event(
      WordClass known, @Nullable WordClass before, @Nullable WordClass after) {
    boolean mayGovern = isNominal(after) || after == WordClass.DETERMINER;
    if (before == WordClass.NAME && after != null && !isNominal(after)) {
      return WordClass.PERHAPS_NOUN; // in Paris waiting to
    }
    boolean isModified = before == WordClass.ADJECTIVE && after != WordClass.DETERMINER;
    if (!mayGovern || isModified || before == WordClass.DETERMINER) {
      return known;
    }
    boolean isEither = isModifierPosition(before) || isNominal(before); // by making, from eating
    return isEither ? WordClass.PERHAPS_NOUN : WordClass.VERB;
  }

  private static boolean isNounPosition(@Nullable WordClass before) {
    return before == WordClass.DETERMINER
        || before == WordClass.ADJECTIVE
        || before == WordClass.OF;
  }

  private static boolean isModifierPosition(@Nullable WordClass before) {
    return isNounPosition(before) || before == WordClass.PREPOSITION || before == WordClass.NUMBER;
  }

  private static boolean isNominal(@Nullable WordClass known) {
    return known != null && (known.isNominal() || known == WordClass.NOUN_OR_VERB);
  }
}
