package io.nutgraf.reuse;

import io.nutgraf.text.Hashes;
import java.util.List;

/**
 * What a sentence is looked up by: one of its triples of neighbouring content words, sorted, chosen
 * so that versions of a sentence choose the same and other sentences another. Of all triples it is
 * the one with the least -ln(u) / w: u in (0, 1] is the triple's hash, w grows with its letters, as
 * long words are rare. That is weighted sampling by hashes (Efraimidis and Spirakis, 2006), of
 * which each version draws alike.
 */
final class SentenceKeys {

  private static final int WORDS = 3;

  /** A word of as many letters or more is one of content. */
  private static final int FEWEST_LETTERS = 4;

  private static final double EXPONENT = 1.5;
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private SentenceKeys() {}

  /** The keys of a sentence with these words, of which there are three or more. */
  static List<Long> of(List<FoldedWord> folded) {
    List<String> words = folded.stream().map(FoldedWord::text).toList();
    List<String> content = words.stream().filter(word -> word.length() >= FEWEST_LETTERS).toList();
    List<String> chosen = content.size() >= WORDS ? content : words;
    double least = Double.POSITIVE_INFINITY;
    long key = 0;
    for (int i = 0; i + WORDS <= chosen.size(); i++) {
      List<String> triple = chosen.subList(i, i + WORDS);
      long hash = mixed(triple.stream().sorted().map(Hashes::of).reduce(0L, Hashes::join));
      double draw = -StrictMath.log(share(hash)) / weight(triple);
      if (draw < least) {
        least = draw;
        key = hash;
      }
    }
    return List.of(key);
  }

  private static double weight(List<String> triple) {
    int letters = triple.stream().mapToInt(String::length).sum();
    return StrictMath.pow(Math.max(1, letters - 4), EXPONENT);
  }

  /** In (0, 1]. */
  private static double share(long hash) {
    return ((hash >>> 11) + 1) * 0x1p-53;
  }

  private static long mixed(long hash) {
    long h = (hash ^ hash >>> 32) * GOLDEN;
    return h ^ h >>> 29;
  }
}
