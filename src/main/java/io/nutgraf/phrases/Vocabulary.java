package io.nutgraf.phrases;

import io.nutgraf.text.WordIndex;
import io.nutgraf.text.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words of a document, and its stems, numbered, with how often each stands in it. */
final class Vocabulary {

  private static final int ASCII = 0x80;

  /** Hardly any text has more different words: 25 MiB of English have a third of it. */
  private static final int MOST_WORDS = 500_000;

  private final Grammar grammar;
  private final WordIndex<Word> words = new WordIndex<>(256);

  /** The words with other letters than ASCII's: several spellings may be one of them. */
  private final Map<String, Word> others = new HashMap<>();

  private int stems;
  private int[] counts = new int[256];
  private double[] rarities = new double[256];

  Vocabulary(Grammar grammar) {
    this.grammar = grammar;
  }

  /**
   * What is known of the word of {@code text} from {@code start} to {@code end}, whatever its case.
   */
  Word word(String text, int start, int end) {
    Word known = words.find(text, start, end);
    if (known != null) {
      return known;
    }
    String verbatim = text.substring(start, end);
    String folded = verbatim.toLowerCase(Locale.ROOT).replace('’', '\'');
    Word word =
        isPlain(folded)
            ? grammar.describe(folded)
            : others.computeIfAbsent(Words.fold(verbatim), grammar::describe);
    words.put(verbatim, word);
    return word;
  }

  /** Whether there are so many different words that no more should be read. */
  boolean isFull() {
    return words.size() >= MOST_WORDS;
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= ASCII) {
        return false;
      }
    }
    return true;
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
    Word root = text.equals(word.text()) ? word : word(text, 0, text.length());
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
