package io.nutgraf.text;

/**
 * Cuts a word to what it has in common with its other forms. A language's folder says which
 * stemmers are its own: {@code stemmer: english} in {@code language.txt}. Immutable and
 * thread-safe.
 */
public interface Stemmer {

  /**
   * How much is cut. Three kinds of work need one each: what is told and asked for has to stay a
   * word; how often something is spoken of should count all its inflections, for each word of a
   * document; and what is not to be said twice is as bad in a derivation.
   */
  enum Strength {
    /**
     * The plural's ending: "elections" is what "election" is. Key phrases, and the list's filter.
     */
    MINIMAL,

    /** Endings of inflection: "elected" is what "elects" is. The ranker's terms. */
    LIGHT,

    /** Those of derivation too: "election" is what "elected" is. No key phrase repeats another. */
    FULL
  }

  /**
   * Stems a word in place.
   *
   * @param word its letters in lower case, from 0 to {@code length}
   * @return the length of the stem
   */
  int stem(char[] word, int length);

  /** The stem of {@code word}, which is in lower case. */
  default String stem(String word) {
    char[] letters = word.toCharArray();
    return new String(letters, 0, stem(letters, letters.length));
  }

  /** The stemmer of a language; {@link #prefix} where it has none of its own. */
  static Stemmer of(LanguagePack language, Strength strength) {
    return language.is("stemmer", "english") ? english(strength) : prefix();
  }

  /** One for all languages, with no {@link Strength}: it cuts words to their first six letters. */
  static Stemmer prefix() {
    return new PrefixStemmer();
  }

  /** That of English. */
  static Stemmer english(Strength strength) {
    return switch (strength) {
      case MINIMAL -> new EnglishMinimalStemmer();
      case LIGHT -> new EnglishLightStemmer();
      case FULL -> new PorterStemmer();
    };
  }
}
