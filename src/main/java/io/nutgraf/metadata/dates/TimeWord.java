package io.nutgraf.metadata.dates;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** A word that time is told with, and all it may be. */
final class TimeWord {

  /** What a word is worth as a kind it is none of. */
  static final int NONE = Integer.MIN_VALUE;

  private static final int KINDS = WordKind.values().length;

  private final String text;
  private final Set<WordKind> kinds = EnumSet.noneOf(WordKind.class);
  private final int[] values = new int[KINDS];

  TimeWord(String text) {
    this.text = text;
    Arrays.fill(values, NONE);
  }

  void put(WordKind kind, int value) {
    values[kind.ordinal()] = value;
    kinds.add(kind);
  }

  /** The number that goes with it as {@code kind}; {@link #NONE} where it is no such word. */
  int value(WordKind kind) {
    return values[kind.ordinal()];
  }

  boolean isAny(Set<WordKind> among) {
    return kinds.stream().anyMatch(among::contains);
  }

  /** True where {@code source} has this word from {@code from} to {@code to}, in any case. */
  boolean standsAt(String source, int from, int to) {
    return text.length() == to - from && source.regionMatches(true, from, text, 0, text.length());
  }

  String text() {
    return text;
  }
}
