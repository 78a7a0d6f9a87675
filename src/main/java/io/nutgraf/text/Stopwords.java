package io.nutgraf.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The words of a language that say nothing about a text's topic. The lists are those of Snowball,
 * of Jacques Savoy and of Lucene, and short ones of our own where these have none.
 */
public final class Stopwords {

  private static final Map<String, Stopwords> BY_LANGUAGE = read();
  private static final Stopwords NONE = new Stopwords(Set.of());

  private final Set<String> words;

  private Stopwords(Set<String> words) {
    this.words = words;
  }

  /** The stopwords of the language with this ISO 639-1 code; none where it has no list. */
  public static Stopwords of(String language) {
    return BY_LANGUAGE.getOrDefault(language, NONE);
  }

  /** Whether {@code word}, in lower case, is one. */
  public boolean contains(String word) {
    return words.contains(word);
  }

  /** All of them, in lower case. */
  public Set<String> words() {
    return words;
  }

  private static Map<String, Stopwords> read() {
    var lists = WordLists.read(Stopwords.class, "stopwords.txt");
    var stopwords = new HashMap<String, Stopwords>();
    lists.names().forEach(language -> stopwords.put(language, new Stopwords(lists.of(language))));
    return stopwords;
  }
}
