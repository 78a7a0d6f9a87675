package io.nutgraf.quotes;

import io.nutgraf.text.SpeechVerbs;
import io.nutgraf.text.TextResource;
import io.nutgraf.text.WordIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What the words of a language do where a text tells who says what. Looks words up in place,
 * without making strings of them.
 */
final class Lexicon {

  /** What a word may do. The resource has a list of words for each. */
  enum Part {
    /** Tells that somebody says or thinks something. */
    VERB(0),
    /** Takes a clause with "that". */
    THAT(1),
    /** Takes a clause without "that", too. */
    BARE(2),
    /** Has the one spoken to behind it: told reporters. */
    REFLEXIVE(3),
    /** Says what somebody calls something: called it “a disgrace”. */
    LABEL(4),
    /** As often a noun. */
    NOUNISH(5),
    AUXILIARY(6),
    ADVERB(7),
    TIME(8),
    DETERMINER(9),
    HE(10),
    SHE(11),
    IT(12),
    /** Other pronouns. */
    OTHER(13),
    /** Joins nouns to one phrase: a spokesman for the ministry. */
    LINKING(14),
    PREPOSITION(15),
    CONJUNCTION(16),
    /** Joins equals. */
    JOINING(25),
    RELATIVE(17),
    THAT_WORD(18),
    /** With a word of {@link #TO_WORD} behind it, names the source. */
    ACCORDING(19),
    TO_WORD(20),
    /** Names the source by itself: selon, laut. */
    FROM(21),
    TITLE(24),
    /** A verb behind it tells what is done to its subject: was told. */
    BEING(22),
    /** Has the one spoken to right behind it, and never who speaks: told Reuters. */
    ADDRESSING(23),
    /** Stands before a noun, never before a verb. */
    ARTICLE(31),
    /** Begins a clause that tells who says the one before: as Reuters reported. */
    AS(30);

    private final int bit;

    Part(int position) {
      bit = 1 << position;
    }

    int bit() {
      return bit;
    }
  }

  private static final Map<String, Lexicon> BY_LANGUAGE = read();
  private static final Lexicon ENGLISH = Objects.requireNonNull(BY_LANGUAGE.get("en"));

  private final WordIndex<Integer> words;
  private final List<String> suffixes = new ArrayList<>();
  private int suffixParts;

  private Lexicon(Map<String, Integer> entries) {
    words = new WordIndex<>(entries.size());
    entries.forEach(
        (word, parts) -> {
          if (word.startsWith("-")) {
            suffixes.add(word.substring(1));
            suffixParts |= parts;
          } else {
            words.put(word, parts);
          }
        });
  }

  /** The words of the language with this ISO 639-1 code; those of English where it has none. */
  static Lexicon of(String language) {
    return BY_LANGUAGE.getOrDefault(language, ENGLISH);
  }

  /** The bits of all parts of the word at {@code from}, whatever its case; 0 if unknown. */
  int partsOf(String text, int from, int to) {
    Integer known = words.find(text, from, to);
    if (known != null) {
      return known;
    }
    return mayBeName(text, from, to) ? 0 : partsOfEnd(text, from, to);
  }

  /** Kelly said; but: Reportedly, they said. */
  private static boolean mayBeName(String text, int from, int to) {
    return Character.isUpperCase(text.codePointAt(from))
        && (to == text.length() || text.charAt(to) != ',');
  }

  private int partsOfEnd(String text, int from, int to) {
    for (String suffix : suffixes) {
      int start = to - suffix.length();
      if (start - from > 2 && WordIndex.isAt(suffix, text, start)) {
        return suffixParts;
      }
    }
    return 0;
  }

  private static Map<String, Lexicon> read() {
    Map<String, Map<String, Integer>> entries = new HashMap<>();
    for (String line : TextResource.lines(Lexicon.class, "speech.txt")) {
      int space = line.indexOf(' ');
      int colon = line.indexOf(':');
      int bit = Part.valueOf(line.substring(space + 1, colon).toUpperCase(Locale.ROOT)).bit();
      Map<String, Integer> ofLanguage =
          entries.computeIfAbsent(line.substring(0, space), language -> new HashMap<>());
      for (String word : line.substring(colon + 2).split(" ", -1)) {
        ofLanguage.merge(word, bit, (one, other) -> one | other);
      }
    }
    for (String language : SpeechVerbs.languages()) {
      Map<String, Integer> ofLanguage =
          entries.computeIfAbsent(language, unlisted -> new HashMap<>());
      for (String verb : SpeechVerbs.of(language)) {
        ofLanguage.merge(verb, Part.VERB.bit(), (one, other) -> one | other);
      }
    }
    Map<String, Lexicon> lexicons = new HashMap<>();
    entries.forEach((language, words) -> lexicons.put(language, new Lexicon(words)));
    return Map.copyOf(lexicons);
  }
}
