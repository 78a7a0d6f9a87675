package io.nutgraf.metadata.phrases;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is known of an English word by itself: its class by closed lists, by WordNet's tag counts,
 * and by its ending; and how little it says, being in most articles.
 */
final class EnglishLexicon {

  private static final String[] ADJECTIVE_ENDINGS = {
    "ous", "ful", "ive", "able", "ible", "al", "ic", "less", "ish", "ary", "ian", "ese"
  };

  /** How much a word says that this share of articles holds: see {@code lexicon.txt}. */
  private static final double[] RARITY = {.25, .4, .55, .75};

  private static final double RARE = 1;

  private static final EnglishLexicon STANDARD = new EnglishLexicon();

  private final Map<String, WordClass> classes = new HashMap<>();
  private final Map<String, Double> rarities = new HashMap<>();
  private final Set<String> plain;

  private EnglishLexicon() {
    WordLists closed = WordLists.read("english.txt");
    WordLists open = WordLists.read("lexicon.txt");
    put(open.list("adjective"), WordClass.ADJECTIVE);
    put(open.list("adverb"), WordClass.ADVERB);
    put(open.list("both"), WordClass.ADJECTIVE_OR_NOUN);
    put(open.list("either"), WordClass.NOUN_OR_VERB);
    put(open.list("noun"), WordClass.NOUN);
    put(open.list("verb"), WordClass.VERB);
    put(closed.list("past"), WordClass.PARTICIPLE);
    put(closed.list("adverb"), WordClass.ADVERB);
    put(closed.list("calendar"), WordClass.ADVERB);
    put(closed.list("conjunction"), WordClass.CONJUNCTION);
    put(closed.list("auxiliary"), WordClass.AUXILIARY);
    put(closed.list("pronoun"), WordClass.PRONOUN);
    put(closed.list("preposition"), WordClass.PREPOSITION);
    put(closed.list("determiner"), WordClass.DETERMINER);
    put(closed.list("number"), WordClass.NUMBER);
    put(closed.list("to"), WordClass.TO);
    put(closed.list("of"), WordClass.OF);
    for (int level = RARITY.length - 1; level >= 0; level--) {
      double rarity = RARITY[level];
      open.list("common" + level).forEach(word -> rarities.put(word, rarity));
    }
    closed.list("generic").forEach(word -> rarities.merge(word, Word.GENERIC, Math::min));
    plain = Set.copyOf(closed.list("plain"));
    plain.forEach(word -> rarities.merge(word, Word.GENERIC, Math::min));
  }

  static EnglishLexicon standard() {
    return STANDARD;
  }

  /** What is known of {@code word}, which is in lower case. */
  Word describe(String word) {
    return new Word(word, classOf(word), rarities.getOrDefault(word, RARE), plain.contains(word));
  }

  private WordClass classOf(String word) {
    WordClass known = classes.get(word);
    if (known != null) {
      return known;
    }
    if (word.indexOf('\'') > 0 && !word.startsWith("o'")) {
      return word.endsWith("n't") ? WordClass.AUXILIARY : WordClass.PRONOUN; // they're
    }
    return byEnding(word);
  }

  private WordClass byEnding(String word) {
    if (!Character.isLetter(word.codePointAt(0))) {
      return WordClass.NUMBER;
    }
    int length = word.length();
    if (length == 1) {
      return WordClass.PREPOSITION; // "Spain v Portugal"
    }
    if (length > 3 && word.endsWith("ed") && !(length < 6 && word.endsWith("eed"))) {
      return WordClass.PARTICIPLE;
    }
    if (length > 4 && word.endsWith("ing")) {
      return WordClass.GERUND;
    }
    if (length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("ous")) {
      return ofPlural(word);
    }
    if (length > 4 && word.endsWith("ly")) {
      return WordClass.ADVERB;
    }
    return isAdjectiveByEnding(word) || isFormOfAdjective(word)
        ? WordClass.ADJECTIVE
        : WordClass.NOUN;
  }

  /** "supports" is what "support" is; "makes" is a verb, "warehouses" a noun. */
  private WordClass ofPlural(String word) {
    if (word.endsWith("ifies") || word.endsWith("izes")) {
      return WordClass.VERB;
    }
    WordClass base = classes.get(word.substring(0, word.length() - 1));
    if (base == null && word.endsWith("ies")) {
      base = classes.get(word.substring(0, word.length() - 3) + "y");
    } else if (base == null && word.endsWith("es")) {
      base = classes.get(word.substring(0, word.length() - 2));
    }
    return base == WordClass.VERB || base == WordClass.NOUN_OR_VERB ? base : WordClass.NOUN;
  }

  private static boolean isAdjectiveByEnding(String word) {
    for (String ending : ADJECTIVE_ENDINGS) {
      if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** "wiser", "harder", "unfair". */
  private boolean isFormOfAdjective(String word) {
    int length = word.length();
    boolean compared =
        length > 4
            && word.endsWith("er")
            && (isAdjective(word.substring(0, length - 2))
                || isAdjective(word.substring(0, length - 1)));
    return compared || (word.startsWith("un") && isAdjective(word.substring(2)));
  }

  private boolean isAdjective(String word) {
    return classes.get(word) == WordClass.ADJECTIVE;
  }

  private void put(Set<String> words, WordClass as) {
    words.forEach(word -> classes.put(word, as));
  }
}
