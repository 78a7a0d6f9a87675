package io.nutgraf.text;

import io.nutgraf.model.Language;

/** What passages are compared by: their words without stopwords, stemmed in full. */
public final class Terms {

  private final Stemmer stemmer;
  private final Stopwords stopwords;

  private Terms(LanguagePack language) {
    stemmer = Stemmer.of(language, Stemmer.Strength.FULL);
    stopwords = Stopwords.of(language.code());
  }

  /** Terms of {@code language}; those of the usual one where it is undetermined. */
  public static Terms of(Language language) {
    return of(LanguagePack.forText(language));
  }

  /** Terms of the language with this pack. */
  public static Terms of(LanguagePack language) {
    return new Terms(language);
  }

  /** Whether {@code word}, in lower case, says nothing about a topic. */
  public boolean isStopword(String word) {
    return word.isEmpty()
        || stopwords.contains(word)
        || (word.length() == 1 && word.charAt(0) < 0x0300);
  }

  /** The stem of {@code word}, which is in lower case. */
  public String stem(String word) {
    return stemmer.stem(word);
  }
}
