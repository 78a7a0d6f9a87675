package io.nutgraf.phrases;

import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.LanguagePack.Feature;
import io.nutgraf.text.WordIndex;
import io.nutgraf.text.WordLists;
import java.util.List;
import java.util.Set;

/**
 * What is known of an English word by itself: its class by closed lists, by WordNet's tag counts,
 * and by its ending; and how little it says, being in most articles.
 */
final class EnglishLexicon {

  /** How much a word says that is generic, or that this share of articles holds. */
  private static final double[] RARITY = {Word.GENERIC, .25, .4, .55, .75};

  private static final double RARE = 1;

  private static final PartOfSpeech[] CLASSES = PartOfSpeech.values();
  private static final int CLASS_BITS = 0x1f;
  private static final int RARITY_SHIFT = 5;
  private static final int RARITY_BITS = 0x7;
  private static final int PLAIN = 1 << 8;
  private static final int LIGHT = 1 << 9;

  /**
   * For each listed word one more than the number of its class, or 0; then one more than its place
   * in {@link #RARITY}, or 0; and whether it is plain, and light.
   */
  private final WordIndex<Integer> words = new WordIndex<>(1 << 14);

  EnglishLexicon(LanguagePack language) {
    WordLists closed = language.words(Feature.NOUN_PHRASES);
    WordLists open = language.words(Feature.LEXICON);
    put(open.of("adjective"), PartOfSpeech.ADJECTIVE);
    put(open.of("adverb"), PartOfSpeech.ADVERB);
    put(open.of("both"), PartOfSpeech.ADJECTIVE_OR_NOUN);
    put(open.of("either"), PartOfSpeech.NOUN_OR_VERB);
    put(open.of("noun"), PartOfSpeech.NOUN);
    put(open.of("verb"), PartOfSpeech.VERB);
    putInflected(open.of("either"), PartOfSpeech.NOUN_OR_VERB);
    putInflected(open.of("verb"), PartOfSpeech.VERB);
    put(closed.of("both"), PartOfSpeech.ADJECTIVE_OR_NOUN);
    put(closed.of("past"), PartOfSpeech.PARTICIPLE);
    put(closed.of("adverb"), PartOfSpeech.ADVERB);
    put(closed.of("calendar"), PartOfSpeech.ADVERB);
    put(closed.of("conjunction"), PartOfSpeech.CONJUNCTION);
    put(closed.of("auxiliary"), PartOfSpeech.AUXILIARY);
    put(closed.of("pronoun"), PartOfSpeech.PRONOUN);
    put(closed.of("preposition"), PartOfSpeech.PREPOSITION);
    put(closed.of("determiner"), PartOfSpeech.DETERMINER);
    put(closed.of("number"), PartOfSpeech.NUMBER);
    put(closed.of("to"), PartOfSpeech.TO);
    put(closed.of("of"), PartOfSpeech.OF);
    for (int level = RARITY.length - 1; level > 0; level--) {
      limit(open.of("common" + (level - 1)), level);
    }
    limit(closed.of("generic"), 0);
    limit(closed.of("plain"), 0);
    closed.of("plain").forEach(word -> words.put(word, get(word) | PLAIN));
    closed.of("light").forEach(word -> words.put(word, get(word) | LIGHT));
  }

  /** What is known of {@code word}, which is in lower case. */
  Word describe(String word) {
    int listed = get(word);
    int known = listed & CLASS_BITS;
    int rarity = listed >> RARITY_SHIFT & RARITY_BITS;
    PartOfSpeech as = known == 0 ? guess(word) : CLASSES[known - 1];
    return new Word(
        word,
        as,
        rarity == 0 ? RARE : RARITY[rarity - 1],
        (listed & PLAIN) != 0 || (as == PartOfSpeech.ADJECTIVE && isCompared(word)),
        (listed & LIGHT) != 0);
  }

  private PartOfSpeech guess(String word) {
    boolean contracted = word.indexOf('\'') > 0 && !word.startsWith("o'");
    if (contracted) {
      return word.endsWith("n't") ? PartOfSpeech.AUXILIARY : PartOfSpeech.PRONOUN; // they're
    }
    return byEnding(word);
  }

  private PartOfSpeech byEnding(String word) {
    if (!Character.isLetter(word.codePointAt(0))) {
      return PartOfSpeech.NUMBER;
    }
    int length = word.length();
    if (length == 1) {
      return PartOfSpeech.PREPOSITION; // "Spain v Portugal"
    }
    if (length < 4) {
      return PartOfSpeech.NOUN;
    }
    boolean isAdjective =
        switch (word.charAt(length - 1)) {
          case 's' -> word.endsWith("ous") || word.endsWith("less");
          case 'l' -> word.endsWith("al") || word.endsWith("ful");
          case 'e' ->
              word.endsWith("ive")
                  || word.endsWith("able")
                  || word.endsWith("ible")
                  || word.endsWith("ese");
          case 'c' -> word.endsWith("ic");
          case 'h' -> word.endsWith("ish");
          case 'y' -> word.endsWith("ary");
          case 'n' -> word.endsWith("ian");
          case 'r', 't' -> isCompared(word);
          default -> false;
        };
    if (isAdjective || (word.startsWith("un") && isAdjective(word.substring(2)))) {
      return PartOfSpeech.ADJECTIVE;
    }
    return ofVerb(word, length);
  }

  private static PartOfSpeech ofVerb(String word, int length) {
    if (word.endsWith("ed") && !(length < 6 && word.endsWith("eed"))) {
      return PartOfSpeech.PARTICIPLE;
    }
    if (length > 4 && word.endsWith("ing")) {
      return PartOfSpeech.GERUND;
    }
    if (length > 4 && word.endsWith("ly")) {
      return PartOfSpeech.ADVERB;
    }
    return word.endsWith("ifies") || word.endsWith("izes") ? PartOfSpeech.VERB : PartOfSpeech.NOUN;
  }

  /** "wiser", "harder", "earliest", "biggest". */
  private boolean isCompared(String word) {
    int length = word.length() - (word.endsWith("er") ? 2 : word.endsWith("est") ? 3 : 0);
    if (length < 3 || length == word.length()) {
      return false;
    }
    String base = word.substring(0, length);
    char last = base.charAt(length - 1);
    return isAdjective(base)
        || isAdjective(base + "e")
        || (last == 'i' && isAdjective(base.substring(0, length - 1) + "y"))
        || (last == base.charAt(length - 2) && isAdjective(base.substring(0, length - 1)));
  }

  private boolean isAdjective(String word) {
    return (get(word) & CLASS_BITS) == code(PartOfSpeech.ADJECTIVE);
  }

  @SuppressWarnings("EnumOrdinal") // lives as long as the program, is never stored
  private static int code(PartOfSpeech as) {
    return as.ordinal() + 1;
  }

  private void put(Set<String> list, PartOfSpeech as) {
    for (String word : list) {
      words.put(word, (get(word) & ~CLASS_BITS) | code(as));
    }
  }

  /** "supports" and "supplies" are what "support" and "supply" are. */
  private void putInflected(Set<String> list, PartOfSpeech as) {
    for (String word : list) {
      boolean hisses =
          word.endsWith("s") || word.endsWith("x") || word.endsWith("h") || word.endsWith("o");
      String inflected =
          word.endsWith("y")
              ? word.substring(0, word.length() - 1) + "ies"
              : word + (hisses ? "es" : "s");
      for (String form : List.of(inflected, word + "s")) {
        if (get(form) == 0) {
          words.put(form, code(as));
        }
      }
    }
  }

  private int get(String word) {
    Integer listed = words.find(word, 0, word.length());
    return listed == null ? 0 : listed;
  }

  private void limit(Set<String> list, int level) {
    for (String word : list) {
      int others = get(word) & ~(RARITY_BITS << RARITY_SHIFT);
      words.put(word, others | ((level + 1) << RARITY_SHIFT));
    }
  }
}
