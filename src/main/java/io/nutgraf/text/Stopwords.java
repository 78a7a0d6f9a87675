package io.nutgraf.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    var lists = new HashMap<String, Stopwords>();
    for (String line : lines()) {
      int colon = line.indexOf(':');
      var words = Set.copyOf(List.of(line.substring(colon + 1).strip().split(" ")));
      lists.put(line.substring(0, colon), new Stopwords(words));
    }
    return Map.copyOf(lists);
  }

  private static List<String> lines() {
    try (var in =
            Objects.requireNonNull(
                Stopwords.class.getResourceAsStream("stopwords.txt"),
                "stopwords.txt is part of the package");
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
