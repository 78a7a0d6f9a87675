package io.nutgraf.ranking;

import io.nutgraf.model.Language;
import io.nutgraf.text.HashTable;
import io.nutgraf.text.Hashes;
import io.nutgraf.text.Stemmer;
import io.nutgraf.text.Stemmer.Strength;
import io.nutgraf.text.Stopwords;
import io.nutgraf.text.WordLists;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows the classes of a word by the hash of its lower-case form, and its stem. Immutable.
 *
 * <p>English has classes of all kinds. Of other languages only function words are known, as far as
 * there is a list.
 */
final class WordClasses {

  private static final WordClasses ENGLISH = new WordClasses(read("word-classes.txt"), Stemmer.english(Strength.LIGHT));

  private static final Map<String, WordClasses> OTHERS = new ConcurrentHashMap<>();

  private final Stemmer stemmer;
  private final HashTable words;

  /** By word: the bits of its classes. */
  private final int[] classes;

  private WordClasses(Map<String, Integer> listed, Stemmer stemmer) {
    this.stemmer = stemmer;
    words = new HashTable(listed.size());
    classes = new int[listed.size()];
    listed.forEach((word, bits) -> classes[words.add(hash(word))] = bits);
  }

  /** Those of a language; of English, where it is undetermined. */
  static WordClasses of(Language language) {
    return isEnglish(language) ? ENGLISH : listed(language);
  }

  static boolean isEnglish(Language language) {
    return language.code().equals("en") || language.equals(Language.UNDETERMINED);
  }

  /** What would be known of a language if it were not English. */
  static WordClasses listed(Language language) {
    return OTHERS.computeIfAbsent(
        language.code(), code -> new WordClasses(functionWords(Stopwords.of(code)), Stemmer.prefix()));
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

  private static Map<String, Integer> read(String resource) {
    var lists = WordLists.read(WordClasses.class, resource);
    var words = new TreeMap<String, Integer>();
    for (String name : lists.names()) {
      int bit = WordClass.named(name).bit();
      lists.of(name).forEach(word -> words.merge(word, bit, (a, b) -> a | b));
    }
    return words;
  }
}
