package io.nutgraf.names.words;

import io.nutgraf.model.Language;
import io.nutgraf.text.Gender;
import io.nutgraf.text.Hashes;
import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.LanguagePack.Feature;
import io.nutgraf.text.PerLanguage;
import io.nutgraf.text.Titles;
import io.nutgraf.text.WordRule;
import io.nutgraf.text.WordsByKind;
import java.util.Set;

/**
 * What is known of single words in and around names, whatever the document: that of {@code
 * names.txt}, {@code roles.txt} and {@code titles.txt} of its language and of {@code any}. Of a
 * language without these files, no more is known than what holds for names in all. Words are in
 * small letters, without the point of an abbreviation. Immutable.
 */
public final class NameWords {

  private static final PerLanguage<NameWords> KNOWN = new PerLanguage<>(NameWords::new);

  private static final int SHORTEST_STEM = 4;

  /** How many letters of two endings are the same at most: the o of Sokolov-ogo and -omu. */
  private static final int LONGEST_OVERLAP = 3;

  private final WordsByKind<NameWord> words;
  private final Titles titles;
  private final RoleWords roles;
  private final boolean isFitted;
  private final boolean isRead;
  private final boolean isSpaceless;
  private final String familyName;
  private final long family;
  private final boolean nounsHaveCapitals;

  private NameWords(LanguagePack pack) {
    this.words = WordsByKind.of(NameWord.class, pack.wordsWithAny(Feature.NAMES, " "));
    this.titles = Titles.of(pack);
    this.roles = RoleWords.of(pack);
    this.isFitted = pack.is("names", "fitted");
    this.isRead = pack.trait("names").isPresent();
    this.familyName = pack.trait("names").orElse("");
    this.family = Hashes.of(familyName);
    this.isSpaceless = isRead && pack.is("words", "unmarked");
    this.nounsHaveCapitals = pack.is("nouns", "capitals");
  }

  /** Those of the language that a text of {@code language} is read in. */
  public static NameWords of(Language language) {
    return KNOWN.of(language);
  }

  /** Whether names are read in the language: where a model was measured to be fit for it. */
  public boolean areRead() {
    return isRead;
  }

  /** Whether the tagger of names was fitted to texts of the language. */
  public boolean isFitted() {
    return isFitted;
  }

  /** Where words end in the language, as names are made of them. */
  public WordRule wordRule() {
    if (isSpaceless()) {
      return WordRule.NAMES_UNSPACED;
    }
    return isFitted ? WordRule.NAMES : WordRule.NAMES_APART;
  }

  /** Whether names are read in the language character by character, by a model of its own. */
  public boolean isSpaceless() {
    return isSpaceless;
  }

  /** The family that the language is read as one of; empty where names are not read. */
  public String familyName() {
    return familyName;
  }

  /** The hash of the family that the language is read as one of. */
  public long family() {
    return family;
  }

  /** Whether the language writes all its nouns with a capital. */
  public boolean nounsHaveCapitals() {
    return nounsHaveCapitals;
  }

  /** Whether {@code word} may stand before a name: Mrs., Dame. */
  public boolean isTitle(String word) {
    return titles.isTitle(word);
  }

  /** Whether {@code word} says what the person is whose name it may stand before: Dr., mayor. */
  public boolean isTitleOrRole(String word) {
    return isTitle(word) || roles.isRole(word);
  }

  /** Whether {@code word} is a title that is never part of a name: Mr., Dr. */
  public boolean isCivilTitle(String word) {
    return titles.isCivil(word);
  }

  /** Whom {@code word} tells of before a name: Mr, Mrs, actress. */
  public Gender genderOfTitle(String word) {
    return titles.genderOf(word);
  }

  public RoleWords roles() {
    return roles;
  }

  /** Whether {@code word} is of {@code kind}. */
  public boolean is(NameWord kind, String word) {
    return words.is(kind, word);
  }

  /** All words of {@code kind}. */
  public Set<String> all(NameWord kind) {
    return words.of(kind);
  }

  /**
   * Whether both can be forms of one name, by the endings that the language has for its cases:
   * Sokolova and Sokolovoy. Words are as in ids; a word is a form of itself.
   */
  public boolean areForms(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int common = 0;
    while (common < Math.min(one.length(), other.length())
        && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    for (int stem = common; stem >= SHORTEST_STEM && stem > common - LONGEST_OVERLAP; stem--) {
      if (isInflection(one.substring(stem)) && isInflection(other.substring(stem))) {
        return true;
      }
    }
    return false;
  }

  private boolean isInflection(String ending) {
    return is(NameWord.INFLECTION, ending) || (ending.isEmpty() && hasForms());
  }

  /** Whether names have case forms in the language that are known. */
  public boolean hasForms() {
    return !all(NameWord.INFLECTION).isEmpty();
  }

  /** What all forms of a name begin with, but for short ones. */
  public static String stem(String word) {
    return word.substring(0, Math.min(SHORTEST_STEM, word.length()));
  }

  /** Whether {@code word} says of which nation, language or faith somebody is. */
  public boolean isAdherent(String word) {
    return is(NameWord.NATION, word) || is(NameWord.FAITH, word);
  }

  /** Whether {@code word} alone names nobody. */
  public boolean isNoName(String word) {
    return is(NameWord.CALENDAR, word) || isAdherent(word) || is(NameWord.ALONE, word);
  }
}
