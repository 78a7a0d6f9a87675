package io.nutgraf.ranking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Knows the classes of a word by the hash of its lower-case form. Immutable. */
final class WordClasses {

  /** Of a language that nothing is known about: no word is of any class. */
  static final WordClasses NONE = new WordClasses(Map.of());

  static final WordClasses ENGLISH = new WordClasses(read("word-classes.txt"));

  private final long[] hashes;
  private final int[] classes;
  private final int mask;

  private WordClasses(Map<String, Integer> words) {
    int capacity = Math.max(2, Integer.highestOneBit(words.size()) * 4);
    hashes = new long[capacity];
    classes = new int[capacity];
    mask = capacity - 1;
    words.forEach(this::put);
  }

  private void put(String word, int bits) {
    char[] chars = word.toCharArray();
    long hash = HashedTerms.hash(chars, chars.length);
    int slot = (int) hash & mask;
    while (hashes[slot] != 0) {
      slot = slot + 1 & mask;
    }
    hashes[slot] = hash;
    classes[slot] = bits;
  }

  /** The bits of the classes of the word with this hash, 0 where it is of none. */
  int of(long hash) {
    int slot = (int) hash & mask;
    while (hashes[slot] != 0) {
      if (hashes[slot] == hash) {
        return classes[slot];
      }
      slot = slot + 1 & mask;
    }
    return 0;
  }

  private static Map<String, Integer> read(String resource) {
    var words = new TreeMap<String, Integer>();
    try (InputStream in = WordClasses.class.getResourceAsStream(resource);
        var reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        List<String> parts = List.of(line.split("[: ]+", -1));
        for (String word : parts.subList(1, parts.size())) {
          words.merge(word, WordClass.named(parts.getFirst()).bit(), (a, b) -> a | b);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
