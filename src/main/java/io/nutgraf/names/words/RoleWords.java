package io.nutgraf.names.words;

import io.nutgraf.text.Stopwords;
import io.nutgraf.text.WordLists;
import java.util.Set;

/** What words may be in a phrase that says what somebody is. English. */
public final class RoleWords {

  private static final WordLists WORDS = WordLists.read(RoleWords.class, "role-nouns.txt");
  private static final Set<String> ROLE = WORDS.of("role");
  private static final Set<String> MODIFIER = WORDS.of("modifier");
  private static final Set<String> RANK = WORDS.of("rank");
  private static final Set<String> LINK = WORDS.of("link");
  private static final Set<String> STOP = WORDS.of("stop");
  private static final Set<String> ARTICLE = WORDS.of("article");
  private static final Set<String> JUDGEMENT = WORDS.of("judgement");
  private static final Set<String> PRONOUN = WORDS.of("pronoun");
  private static final Set<String> COPULA = WORDS.of("copula");
  private static final Stopwords STOPWORDS = Stopwords.of("en");

  private static final int SHORTEST_NOUN = 3;

  private RoleWords() {}

  /** Whether {@code word} is what somebody is: president, head, spokeswoman. */
  public static boolean isRole(String word) {
    return ROLE.contains(word);
  }

  /** Whether {@code word} before such a word belongs to it: prime, deputy, football. */
  public static boolean isModifier(String word) {
    return MODIFIER.contains(word);
  }

  /** Whether {@code word} in lower case may stand before a title with a capital: former. */
  public static boolean isRank(String word) {
    return RANK.contains(word);
  }

  /** Whether {@code word} leads from a role to what it is of. */
  public static boolean isLink(String word) {
    return LINK.contains(word);
  }

  public static boolean isArticle(String word) {
    return ARTICLE.contains(word);
  }

  /** Whether {@code word} judges somebody, and says not what they are: great. */
  public static boolean isJudgement(String word) {
    return JUDGEMENT.contains(word);
  }

  public static boolean isPronoun(String word) {
    return PRONOUN.contains(word);
  }

  public static boolean isCopula(String word) {
    return COPULA.contains(word);
  }

  /** Whether {@code word}, of which nothing is known, looks like a noun or an adjective. */
  public static boolean isNounLike(String word) {
    return word.length() >= SHORTEST_NOUN
        && !STOP.contains(word)
        && !JUDGEMENT.contains(word)
        && !STOPWORDS.contains(word)
        && !word.endsWith("ed")
        && !word.endsWith("ing")
        && !word.endsWith("ly")
        && Character.isLetter(word.codePointAt(0));
  }

  /** Whether {@code word} may follow an article or a preposition in what something is of. */
  public static boolean isContent(String word) {
    return !STOP.contains(word) && !STOPWORDS.contains(word) && !ARTICLE.contains(word);
  }

  /** Whether {@code word} ends a phrase that says what somebody is. */
  public static boolean isStop(String word) {
    return STOP.contains(word);
  }
}
