package io.nutgraf.article;

import io.nutgraf.model.Span;
import io.nutgraf.text.NoArticleWords;
import io.nutgraf.text.Words;

/** Tells that a plain text is no article but what a page showed instead of one. */
public final class NoArticle {

  /** A notice has no more words. */
  private static final int MOST_WORDS = 150;

  private NoArticle() {}

  /**
   * Whether {@code text}, with its noise, is a wall or the notice of an error.
   *
   * @param headline the words that stand over it; empty where none do
   */
  public static boolean is(String text, String headline) {
    return Words.count(text, new Span(0, text.length())) <= MOST_WORDS
        && (NoArticleWords.areOfWall(text)
            || NoArticleWords.areOfError(headline.isEmpty() ? firstLine(text) : headline));
  }

  private static String firstLine(String text) {
    return TextLine.first(text, 1).stream()
        .map(line -> line.span().of(text))
        .findFirst()
        .orElse("");
  }
}
