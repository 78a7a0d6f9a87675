package io.nutgraf.metadata.phrases;

import java.util.Arrays;

/** The words of a document, and its stems, numbered, with how often each stands in it. */
final class Vocabulary {

  private final Grammar grammar;
  private final WordIndex words;
  private int stems;
  private int[] counts = new int[256];
  private double[] rarities = new double[256];

  Vocabulary(Grammar grammar) {
    this.grammar = grammar;
    this.words = new WordIndex(grammar::describe);
  }

  /**
   * What is known of the word of {@code text} from {@code start} to {@code end}, whatever its case.
   */
  Word word(String text, int start, int end) {
    return words.get(text, start, end);
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
    String text = grammar.stem(word.text());
    Word root = text.equals(word.text()) ? word : words.get(text, 0, text.length());
    if (root.number() < 0) {
      root.setNumber(stems++);
    }
    int stem = root.number();
    if (stem == counts.length) {
      counts = Arrays.copyOf(counts, 2 * stem);
      rarities = Arrays.copyOf(rarities, 2 * stem);
    }
    boolean isNew = counts[stem] == 0;
    rarities[stem] = isNew ? word.rarity() : Math.min(word.rarity(), rarities[stem]);
    return stem;
  }
}
