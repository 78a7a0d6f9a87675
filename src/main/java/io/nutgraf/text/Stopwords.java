package io.nutgraf.text;

import io.nutgraf.text.LanguagePack.Feature;
import java.util.Collections;
import java.util.Set;

/**
 * The words of a language that say nothing about a text's topic. The lists are those of Snowball,
 * of Jacques Savoy and of Lucene, and short ones of our own where these have none.
 */
public final class Stopwords {

  private static final PerLanguage<Stopwords> BY_LANGUAGE =
      new PerLanguage<>(pack -> new Stopwords(pack.list(Feature.STOPWORDS)));

  private final Set<String> words;

  private Stopwords(Set<String> words) {
    this.words = words;
  }

  /** The stopwords of the language with this ISO 639-1 code; none where it has no list. */
  public static Stopwords of(String language) {
    return BY_LANGUAGE.of(LanguagePack.of(language));
  }

  /** Whether {@code word}, in lower case, is one. */
  public boolean contains(String word) {
    return words.contains(word);
  }

  /** All of them, in lower case. */
  public Set<String> words() {
    return Collections.unmodifiableSet(words);
  }
}
