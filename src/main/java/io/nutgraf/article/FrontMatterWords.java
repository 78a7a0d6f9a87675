package io.nutgraf.article;

import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.LanguagePack.Feature;
import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.WordLists;
import java.util.Set;

/**
 * The words that articles put around what they tell: "By", "Updated", "Source". They stand in
 * {@code front-matter.txt} of each language, of which that of English says what each list is. A
 * page may well be framed in another language than it is written in, so those of all languages
 * count.
 */
final class FrontMatterWords {

  private static final WordLists WORDS = LanguagePack.wordsOfAll(Feature.FRONT_MATTER, "; ");

  private FrontMatterWords() {}

  /** The words of the list with that name, of all languages. */
  static Set<String> of(String list) {
    return WORDS.of(list);
  }

  /** A regular expression for each of them. */
  static String anyOf(String list) {
    return LinearPattern.anyOf(of(list));
  }
}
