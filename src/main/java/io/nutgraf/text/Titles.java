package io.nutgraf.text;

import io.nutgraf.model.Language;
import io.nutgraf.text.LanguagePack.Feature;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The titles before persons' names, of a language and of all: Mr., Dame, Professor. They stand in
 * {@code titles.txt}, in small letters and with a point where they are abbreviations. Immutable.
 */
public final class Titles {

  private static final String POINT = ".";

  private static final PerLanguage<Titles> KNOWN =
      new PerLanguage<>(pack -> new Titles(pack.wordsWithAny(Feature.TITLES, " ")));

  /** What a title is; the lists of {@code titles.txt}. */
  private enum Kind {
    /** Never part of a name. */
    CIVIL,
    /** May stand in a name too, as in Lady Gaga. */
    TITLE,
    /** Of an office or an army; says what somebody is besides. */
    RANK,
    /** Whatever it is, before the name of a man. */
    MAN,
    /** The same of a woman. */
    WOMAN
  }

  private final WordsByKind<Kind> words;

  private Titles(WordLists lists) {
    this.words = WordsByKind.of(Kind.class, lists);
  }

  public static Titles of(Language language) {
    return KNOWN.of(language);
  }

  /** Those of a language's pack, and of {@code any}. */
  public static Titles of(LanguagePack pack) {
    return KNOWN.of(pack);
  }

  /** Whether {@code word}, in small letters and without a point, may stand before a name. */
  public boolean isTitle(String word) {
    return isCivil(word) || is(Kind.TITLE, word);
  }

  /** Whether {@code word} is a title that is never part of a name: Mr., Dr. */
  public boolean isCivil(String word) {
    return is(Kind.CIVIL, word);
  }

  /** Whether {@code word} is that of an office or an army: Gov., Sgt. */
  public boolean isRank(String word) {
    return is(Kind.RANK, word);
  }

  /** Whom {@code word} tells of before a name: Mr, Mrs, actress. */
  public Gender genderOf(String word) {
    if (is(Kind.MAN, word)) {
      return Gender.MAN;
    }
    return is(Kind.WOMAN, word) ? Gender.WOMAN : Gender.UNKNOWN;
  }

  /** Those that are written with a point, without it. */
  Set<String> abbreviations() {
    return Stream.of(Kind.values())
        .flatMap(kind -> words.of(kind).stream())
        .filter(word -> word.endsWith(POINT))
        .map(word -> word.substring(0, word.length() - 1))
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean is(Kind kind, String word) {
    return words.is(kind, word) || words.is(kind, word + POINT);
  }
}
