package io.nutgraf.metadata.phrases;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The words of a document, and its stems, numbered, with how often each stands in it. */
final class Vocabulary {

  private final Grammar grammar;
  private final Map<String, Word> words = new HashMap<>(512);
  private final Map<String, Integer> stems = new HashMap<>(512);
  private int[] counts = new int[256];
  private double[] rarities = new double[256];

  Vocabulary(Grammar grammar) {
    this.grammar = grammar;
  }

  /** What is known of {@code text}, a word in lower case. */
  Word word(String text) {
    Word known = words.get(text);
    if (known == null) {
      known = grammar.describe(text);
      words.put(text, known);
    }
    return known;
  }

  /** Counts {@code word} and gives the number of its stem. */
  int count(Word word) {
    if (word.stem() < 0) {
      word.setStem(add(word));
    }
    counts[word.stem()]++;
    return word.stem();
  }

  int countOf(int stem) {
    return counts[stem];
  }

  /** How much a stem says, 0..1: as little as the plainest of its words. */
  double rarityOf(int stem) {
    return rarities[stem];
  }

  private int add(Word word) {
    int stem = stems.computeIfAbsent(grammar.stem(word.text()), _ -> stems.size());
    if (stem == counts.length) {
      counts = Arrays.copyOf(counts, 2 * stem);
      rarities = Arrays.copyOf(rarities, 2 * stem);
    }
    boolean isNew = counts[stem] == 0;
    rarities[stem] = isNew ? word.rarity() : Math.min(word.rarity(), rarities[stem]);
    return stem;
  }
}
