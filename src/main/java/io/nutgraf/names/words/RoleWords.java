package io.nutgraf.names.words;

import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.LanguagePack.Feature;
import io.nutgraf.text.Stopwords;
import io.nutgraf.text.Titles;
import io.nutgraf.text.WordsByKind;

/**
 * What words may be in a phrase that says what somebody is, by {@code roles.txt} of a language; of
 * one without it, no word is a role. Immutable.
 */
public final class RoleWords {

  private static final int SHORTEST_NOUN = 3;

  private final WordsByKind<RoleWord> words;
  private final Titles titles;
  private final Stopwords stopwords;

  private RoleWords(LanguagePack pack) {
    this.words = WordsByKind.of(RoleWord.class, pack.words(Feature.ROLES));
    this.titles = Titles.of(pack);
    this.stopwords = Stopwords.of(pack.code());
  }

  static RoleWords of(LanguagePack pack) {
    return new RoleWords(pack);
  }

  /** Whether {@code word} is of {@code kind}. */
  public boolean is(RoleWord kind, String word) {
    return words.is(kind, word);
  }

  /** Whether {@code word} ends as words of {@code kind} do. */
  public boolean endsAs(RoleWord kind, String word) {
    return words.endsAs(kind, word);
  }

  /** Whether {@code word} is what somebody is: president, head, Gen. */
  public boolean isRole(String word) {
    return words.is(RoleWord.ROLE, word) || titles.isRank(word);
  }

  /** Whether {@code word}, of which nothing is known, looks like a noun or an adjective. */
  public boolean isNounLike(String word) {
    return word.length() >= SHORTEST_NOUN
        && !is(RoleWord.STOP, word)
        && !is(RoleWord.JUDGEMENT, word)
        && !stopwords.contains(word)
        && !endsAs(RoleWord.NO_NOUN_ENDING, word)
        && Character.isLetter(word.codePointAt(0));
  }

  /** Whether {@code word} may follow an article or a preposition in what something is of. */
  public boolean isContent(String word) {
    return !is(RoleWord.STOP, word) && !stopwords.contains(word) && !is(RoleWord.ARTICLE, word);
  }
}
