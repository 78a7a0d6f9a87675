package io.nutgraf.text;

/**
 * What pages say that stand before others, or in their place, in whatever language ({@code
 * no-article.txt}).
 */
public final class NoArticleWords {

  private static final WordLists LISTS =
      WordLists.read(NoArticleWords.class, "no-article.txt", "; ");
  private static final LinearPattern WALL = pattern("wall");
  private static final LinearPattern ERROR = pattern("error");

  private NoArticleWords() {}

  /** Whether {@code words} ask to prove, to consent or to log in before anything is shown. */
  public static boolean areOfWall(String words) {
    return WALL.in(words, 0, words.length()) != null;
  }

  /** Whether {@code words} say that there is no such page, or that it could not be made. */
  public static boolean areOfError(String words) {
    return ERROR.in(words, 0, words.length()) != null;
  }

  private static LinearPattern pattern(String list) {
    return LinearPattern.ofAnyCase(LinearPattern.anyOf(LISTS.of(list)));
  }
}
