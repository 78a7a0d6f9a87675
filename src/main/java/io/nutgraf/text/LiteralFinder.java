package io.nutgraf.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells which of many strings stand in a text, in capitals or small letters, in one pass: at each
 * place only those are held against it that begin with its two letters. Immutable.
 */
final class LiteralFinder {

  private static final int ASCII = 0x80;
  private static final int BUCKETS = 1 << 12;

  private static final char[] FOLDED_ASCII = foldedAscii();

  private final List<String> literals;

  /** Which literals begin with two letters, by {@link #bucket}. */
  private final int[][] buckets;

  /**
   * @param literals of two code units or more each; they are told by their places here
   */
  LiteralFinder(List<String> literals) {
    this.literals = literals.stream().map(LiteralFinder::folded).toList();
    this.buckets = new int[BUCKETS][0];
    for (int i = 0; i < this.literals.size(); i++) {
      String literal = this.literals.get(i);
      int bucket = bucket(literal.charAt(0), literal.charAt(1));
      int[] others = buckets[bucket];
      buckets[bucket] = Arrays.copyOf(others, others.length + 1);
      buckets[bucket][others.length] = i;
    }
  }

  /** The literals that stand in {@code text} between {@code start} and {@code end}. */
  BitSet in(String text, int start, int end) {
    var found = new BitSet();
    char before = start < end ? folded(text.charAt(start)) : 0;
    for (int i = start + 1; i < end; i++) {
      char c = folded(text.charAt(i));
      for (int literal : buckets[bucket(before, c)]) {
        if (isAt(text, i - 1, end, literals.get(literal))) {
          found.set(literal);
        }
      }
      before = c;
    }
    return found;
  }

  private static boolean isAt(String text, int start, int end, String literal) {
    if (literal.length() > end - start) {
      return false;
    }
    for (int i = 0; i < literal.length(); i++) {
      if (folded(text.charAt(start + i)) != literal.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int bucket(char first, char second) {
    return (first * 61 + second) & (BUCKETS - 1);
  }

  private static String folded(String text) {
    var folded = new StringBuilder(text.length());
    text.chars().forEach(c -> folded.append(folded((char) c)));
    return folded.toString();
  }

  /** The same for all that a regular expression takes for one letter whatever the case. */
  static char folded(char c) {
    return c < ASCII ? FOLDED_ASCII[c] : Character.toLowerCase(Character.toUpperCase(c));
  }

  private static char[] foldedAscii() {
    var folded = new char[ASCII];
    IntStream.range(0, ASCII).forEach(c -> folded[c] = Character.toLowerCase((char) c));
    return folded;
  }
}
