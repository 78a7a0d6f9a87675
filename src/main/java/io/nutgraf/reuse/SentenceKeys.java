package io.nutgraf.reuse;

import io.nutgraf.model.Span;
import io.nutgraf.text.Hashes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a sentence is looked up by: its pairs of neighbouring content words, each in the order of
 * the alphabet, chosen so that versions of a sentence choose the same and other sentences another.
 * Of all pairs those with the least -ln(u) / w come first: u in (0, 1] is the pair's hash, w grows
 * with its letters, as long words are rare. That is weighted sampling by hashes (Efraimidis and
 * Spirakis, 2006), of which each version draws alike.
 *
 * <p>An index has a sentence under its first key. It is looked up by a second one too, for a
 * version that was cut, or is within another sentence, has the other's first key somewhere among
 * its own. Of a sentence that quotes, the first key is the quotation's: that is what others carry.
 */
final class SentenceKeys {

  /** So many keys of a sentence are looked up. */
  static final int MOST = 4;

  private static final int WORDS = 2;

  /** A word of as many letters or more is one of content. */
  private static final int FEWEST_LETTERS = 5;

  private static final double EXPONENT = 1.5;
  private static final int FREE_LETTERS = 3;
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private SentenceKeys() {}

  private record Draw(double draw, long key) {}

  /**
   * The keys of a sentence.
   *
   * @param words its words, {@value Fingerprint#FEWEST_WORDS} or more
   */
  static List<Long> of(String text, Span sentence, List<FoldedWord> words) {
    List<Long> all = of(words);
    return Quotation.longest(text, sentence)
        .map(quotation -> FoldedWord.of(text, quotation))
        .filter(quoted -> quoted.size() >= Fingerprint.FEWEST_WORDS && quoted.size() < words.size())
        .map(quoted -> inTurn(of(quoted), all))
        .orElse(all);
  }

  private static List<Long> inTurn(List<Long> some, List<Long> others) {
    Set<Long> keys = new LinkedHashSet<>();
    for (int i = 0; i < MOST; i++) {
      some.stream().skip(i).findFirst().ifPresent(keys::add);
      others.stream().skip(i).findFirst().ifPresent(keys::add);
    }
    return keys.stream().limit(MOST).toList();
  }

  private static List<Long> of(List<FoldedWord> folded) {
    List<String> words = folded.stream().map(FoldedWord::text).toList();
    List<String> content = words.stream().filter(word -> word.length() >= FEWEST_LETTERS).toList();
    List<String> chosen = content.size() >= WORDS ? content : words;
    List<Draw> draws = new ArrayList<>();
    for (int i = 0; i + WORDS <= chosen.size(); i++) {
      draws.add(draw(chosen.subList(i, i + WORDS)));
    }
    return draws.stream()
        .sorted(Comparator.comparingDouble(Draw::draw))
        .map(Draw::key)
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static Draw draw(List<String> pair) {
    long hash = mixed(pair.stream().sorted().map(Hashes::of).reduce(0L, Hashes::join));
    return new Draw(-StrictMath.log(share(hash)) / weight(pair), hash);
  }

  private static double weight(List<String> pair) {
    int letters = pair.stream().mapToInt(String::length).sum();
    return StrictMath.pow(Math.max(1, letters - FREE_LETTERS), EXPONENT);
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
