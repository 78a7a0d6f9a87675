package io.nutgraf.dates;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** A word that time is told with, and all it may be. */
@SuppressWarnings("EnumOrdinal") // An array by kind, for every word of a document is asked.
final class TimeWord {

  /** What a word is worth as a kind it is none of. */
  static final int NONE = Integer.MIN_VALUE;

  /** One of these is in every expression without digits. */
  private static final Set<WordKind> TELLING =
      EnumSet.of(
          WordKind.MONTH,
          WordKind.WEEKDAY,
          WordKind.TODAY,
          WordKind.UNIT,
          WordKind.SEASON,
          WordKind.DECADE,
          WordKind.DAYTIME);

  /** An expression may begin with one of these, or of those above. */
  private static final Set<WordKind> STARTING =
      EnumSet.of(WordKind.SHIFT, WordKind.NUMBER, WordKind.ORDINAL, WordKind.PART, WordKind.START);

  private static final int KINDS = WordKind.values().length;

  private final int[] values = new int[KINDS];

  private boolean starts;
  private boolean tells;

  TimeWord() {
    Arrays.fill(values, NONE);
  }

  void put(WordKind kind, int value) {
    values[kind.ordinal()] = value;
    boolean century = kind == WordKind.NUMBER && (value == 1000 || (value >= 15 && value <= 20));
    tells |= TELLING.contains(kind) || century; // nineteen eighty-four
    starts |= tells || STARTING.contains(kind);
  }

  /** The number that goes with it as {@code kind}; {@link #NONE} where it is no such word. */
  int value(WordKind kind) {
    return values[kind.ordinal()];
  }

  /** True where an expression may begin with it. */
  boolean starts() {
    return starts;
  }

  /** True where it may be all of an expression that has no digits. */
  boolean tells() {
    return tells;
  }
}
