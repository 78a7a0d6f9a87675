package io.nutgraf.ranking;

import io.nutgraf.model.Language;
import io.nutgraf.text.HashTable;
import io.nutgraf.text.Hashes;
import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.PerLanguage;
import io.nutgraf.text.Stemmer;
import io.nutgraf.text.Stemmer.Strength;
import io.nutgraf.text.Stopwords;
import io.nutgraf.text.WordLists;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Knows the classes of a word by the hash of its lower-case form, and its stem. Immutable.
 *
 * <p>A language with a model of its own has what that was fitted with: classes of all kinds, from
 * its {@code word-classes.txt}, and its stemmer. Of others only function words are known, as far as
 * there is a list.
 */
final class WordClasses {

  private static final PerLanguage<WordClasses> BY_LANGUAGE = new PerLanguage<>(WordClasses::made);

  private final Stemmer stemmer;
  private final HashTable words;

  /** By word: the bits of its classes. */
  private final int[] classes;

  private final int known;

  private WordClasses(Map<String, Integer> listed, Stemmer stemmer) {
    this.stemmer = stemmer;
    words = new HashTable(listed.size());
    classes = new int[listed.size()];
    listed.forEach((word, bits) -> classes[words.add(hash(word))] = bits);
    known = Arrays.stream(classes).reduce(0, (a, b) -> a | b);
  }

  /** Those of {@code language}; of the usual one, where it is undetermined. */
  static WordClasses of(Language language) {
    return BY_LANGUAGE.of(language);
  }

  private static WordClasses made(LanguagePack language) {
    return language.has(LanguagePack.Feature.RANKING)
        ? new WordClasses(listed(language), Stemmer.of(language, Strength.LIGHT))
        : ofFunctionWords(language);
  }

  /** What would be known of {@code language} if it had no model of its own. */
  static WordClasses ofFunctionWords(LanguagePack language) {
    return new WordClasses(functionWords(Stopwords.of(language.code())), Stemmer.prefix());
  }

  private static Map<String, Integer> functionWords(Stopwords stopwords) {
    var words = new TreeMap<String, Integer>();
    for (String word : stopwords.words()) {
      for (String part : word.replace('’', '\'').split("'", 0)) {
        words.put(part, WordClass.FUNCTION.bit());
      }
    }
    return words;
  }

  private static long hash(String word) {
    return Hashes.mixed(word.toCharArray(), word.length());
  }

  /** Whether it is known which words are of {@code wordClass}. */
  boolean know(WordClass wordClass) {
    return (known & wordClass.bit()) != 0;
  }

  /** The bits of the classes of the word with this hash, 0 where it is of none. */
  int of(long hash) {
    int word = words.find(hash);
    return word == HashTable.NONE ? 0 : classes[word];
  }

  /**
   * Stems a word in place.
   *
   * @param word its lower-case letters, from 0 to {@code length}
   * @return the length of the stem
   */
  int stem(char[] word, int length) {
    return stemmer.stem(word, length);
  }

  private static Map<String, Integer> listed(LanguagePack language) {
    WordLists lists = language.words(LanguagePack.Feature.WORD_CLASSES);
    var words = new TreeMap<String, Integer>();
    for (String name : lists.names()) {
      int bit = WordClass.named(name).bit();
      lists.of(name).forEach(word -> words.merge(word, bit, (a, b) -> a | b));
    }
    return words;
  }
}
