package io.nutgraf.quotes;

import io.nutgraf.model.Language;
import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.LanguagePack.Feature;
import io.nutgraf.text.Marks;
import io.nutgraf.text.PerLanguage;
import io.nutgraf.text.WordIndex;
import io.nutgraf.text.WordLists;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the words of a language do where a text tells who says what, by its {@code quotations.txt}
 * and its {@code speech-verbs.txt}. An entry that begins with a hyphen is the end of words, one
 * that ends with a hyphen their beginning. Looks words up in place, without making strings of them.
 */
final class Lexicon {

  /** Shorter words are known, or do nothing by their ends, in UTF-16 code units. */
  private static final int SHORTEST_STEM = 3;

  /** No word that loses its vowel before another is longer, in UTF-16 code units. */
  private static final int LONGEST_ELIDED = 7;

  private static final Parts VOICES = Parts.of(Part.VERB, Part.UTTERS);

  /** What the ends of a language's verbs of speech tell, and those of no other word. */
  private static final Set<Part> OF_VERBS = EnumSet.of(Part.UNSAID, Part.OF_HIM, Part.OF_HER);

  private static final PerLanguage<Lexicon> BY_LANGUAGE =
      new PerLanguage<>(pack -> new Lexicon(entries(pack)));

  private final WordIndex<Parts> words;
  private final List<Ending> endings = new ArrayList<>();

  private final List<Ending> beginnings = new ArrayList<>();

  /** What words do that end, or begin, so. */
  private record Ending(String letters, Parts parts) {}

  private Lexicon(Map<String, Parts> entries) {
    words = new WordIndex<>(entries.size());
    entries.forEach(
        (word, parts) -> {
          if (word.startsWith("-")) {
            endings.add(new Ending(word.substring(1), parts));
          } else if (word.endsWith("-")) {
            beginnings.add(new Ending(word.substring(0, word.length() - 1), parts));
          } else {
            words.put(word, parts);
          }
        });
  }

  /** The words of {@code language}; those of the usual one where it is undetermined or has none. */
  static Lexicon of(Language language) {
    LanguagePack pack = LanguagePack.forText(language);
    return BY_LANGUAGE.of(pack.has(Feature.QUOTATIONS) ? pack : LanguagePack.usual());
  }

  /** All parts of the word at {@code from}, whatever its case; none if it is unknown. */
  Parts partsOf(String text, int from, int to) {
    Parts known = words.find(text, from, to);
    if (known != null) {
      return known;
    }
    return mayBeName(text, from, to) ? Parts.NONE : partsOfEnd(text, from, to);
  }

  /**
   * Where a pronoun begins that a hyphen joins to the verb before it, in the word from {@code from}
   * to {@code to}: dit-il, soupira-t-elle; -1 where none does.
   */
  int pronounIn(String text, int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      if (text.charAt(i) == '-') {
        Parts rest = words.find(text, i + 1, to);
        boolean joined = rest != null && rest.hasAny(NounPhrases.PRONOUN);
        return joined && partsOf(text, from, i).hasAny(VOICES) ? i + 1 : -1;
      }
    }
    return -1;
  }

  /**
   * Where the word ends that an apostrophe joins to the next one, in the word from {@code from} to
   * {@code to}: l’avocate, d’après, s’est; -1 where none does. A name stays whole: L’Oréal.
   */
  int elidedIn(String text, int from, int to) {
    int last = Math.min(from + LONGEST_ELIDED, to - 1);
    for (int i = from + 1; i < last; i++) {
      if (Marks.isApostrophe(text.charAt(i))) {
        boolean name =
            Character.isUpperCase(text.charAt(from)) && Character.isUpperCase(text.charAt(i + 1));
        return name || words.find(text, from, i + 1) == null ? -1 : i + 1;
      }
    }
    return -1;
  }

  /** Kelly said; but: Reportedly, they said. */
  private static boolean mayBeName(String text, int from, int to) {
    return Character.isUpperCase(text.codePointAt(from))
        && (to == text.length() || text.charAt(to) != ',');
  }

  private Parts partsOfEnd(String text, int from, int to) {
    Parts parts = Parts.NONE;
    for (Ending beginning : beginnings) {
      if (text.startsWith(beginning.letters, from)) {
        parts = parts.and(beginning.parts);
      }
    }
    for (Ending ending : endings) {
      int start = to - ending.letters.length();
      if (start - from >= SHORTEST_STEM && WordIndex.isAt(ending.letters, text, start)) {
        parts = parts.and(ending.parts);
      }
    }
    return parts;
  }

  private static Map<String, Parts> entries(LanguagePack language) {
    var entries = new HashMap<String, Parts>();
    WordLists lists = language.words(Feature.QUOTATIONS);
    for (String list : lists.names()) {
      Parts part = Parts.of(Part.named(list));
      if (!OF_VERBS.contains(Part.named(list))) {
        lists.of(list).forEach(word -> entries.merge(word, part, Parts::and));
      }
    }
    Parts verb = Parts.of(Part.VERB);
    for (String word : language.words(Feature.SPEECH_VERBS).ofAny("verb")) {
      entries.merge(word, verb.and(byEnd(word, lists)), Parts::and);
    }
    return entries;
  }

  /** Each list has ends of verbs, or whole ones. */
  private static Parts byEnd(String verb, WordLists lists) {
    Parts parts = Parts.NONE;
    for (Part part : OF_VERBS) {
      boolean ends =
          lists.ofAny(part.name().toLowerCase(Locale.ROOT)).stream()
              .anyMatch(end -> end.startsWith("-") && verb.endsWith(end.substring(1)));
      parts = ends ? parts.and(Parts.of(part)) : parts;
    }
    return parts;
  }
}
