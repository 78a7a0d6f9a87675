package io.nutgraf.text;

import io.nutgraf.model.Language;
import io.nutgraf.text.LanguagePack.Feature;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The abbreviations of a language, and the words that tell whether a sentence ends with one. They
 * stand in {@code abbreviations.txt} of its folder and of that for any language, folded to lower
 * case and without their last point.
 */
final class Abbreviations {

  /** What an abbreviation says about the point after it. */
  enum Kind {
    /** Stands before a name or a word and so never ends a sentence: St., vs., and all titles. */
    TITLE,
    /** Stands before a number, and ends a sentence before anything else: No., p., Fig. */
    NUMBER,
    /** Ends a sentence only where the next word is one that begins sentences: Inc., U.S., etc. */
    OPEN,
    /** As OPEN, but an abbreviation only with a capital: Ill., Sat., Mar. */
    PROPER,
    /** As OPEN, and ends one too where a subject and its verb follow: Ltd., Inc. */
    SUFFIX,
    /** Ends a sentence before any capital but that of a day, a month or a time zone: p.m. */
    CLOSING,
    /** Stands after a number, and then ends a sentence before any capital: 2014 r. */
    YEAR,
    /** No abbreviation: a word that begins sentences and hardly ever a name. */
    STARTER,
    /** No abbreviation: a STARTER that nothing else is, where all words have capitals. */
    OPENER,
    /** No abbreviation: what a letter may number: Ward B. */
    LETTERED,
    /** No abbreviation: a verb that follows the first word of a sentence. */
    VERB,
    /** No abbreviation: a name of a month or a weekday. */
    CALENDAR
  }

  private static final PerLanguage<Abbreviations> BY_LANGUAGE =
      new PerLanguage<>(Abbreviations::new);

  private final Map<Kind, Set<String>> lists;
  private final boolean pointedOrdinals;
  private final boolean numbersApart;

  private Abbreviations(LanguagePack language) {
    WordLists own = language.words(Feature.ABBREVIATIONS);
    WordLists shared = LanguagePack.any().words(Feature.ABBREVIATIONS);
    this.lists = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      var words = new HashSet<>(shared.ofAny(name));
      words.addAll(own.ofAny(name));
      if (kind == Kind.TITLE) {
        words.addAll(Titles.of(language).abbreviations());
      }
      if (kind == Kind.OPEN) {
        words.addAll(shared.ofAny("suffix"));
        words.addAll(own.ofAny("suffix"));
      }
      lists.put(kind, Set.copyOf(words));
    }
    this.pointedOrdinals = own.ofAny("ordinals").contains("pointed");
    this.numbersApart = own.ofAny("items").contains("sentences");
  }

  /** Those of {@code language}; of the usual one where it is undetermined or has none. */
  static Abbreviations of(Language language) {
    LanguagePack pack = LanguagePack.forText(language);
    return BY_LANGUAGE.of(pack.has(Feature.ABBREVIATIONS) ? pack : LanguagePack.usual());
  }

  boolean is(Kind kind, String word) {
    return Objects.requireNonNull(lists.get(kind)).contains(word);
  }

  /** Whether {@code word} begins a sentence even where all words have capitals. */
  boolean isOpener(String word) {
    return is(Kind.OPENER, word)
        || (Objects.requireNonNull(lists.get(Kind.OPENER)).isEmpty() && is(Kind.STARTER, word));
  }

  /** Whether the language writes ordinal numbers with a point: {@code ordinals: pointed}. */
  boolean hasPointedOrdinals() {
    return pointedOrdinals;
  }

  /**
   * Whether the number of an item, "1.", is a sentence by itself, as linguists count it in some
   * languages: {@code items: sentences}.
   */
  boolean countsItemNumbers() {
    return numbersApart;
  }
}
