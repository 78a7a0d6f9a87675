package io.nutgraf.model;

/**
 * How long key sentences may be, in words. In a script without spaces each character counts as one.
 *
 * @param min the fewest words, 1..1000
 * @param max the most words, 1..1000, at least {@code min}
 */
public record SentenceLength(int min, int max) {

  /** The most that a limit can be set to. */
  public static final int LONGEST = 1000;

  /** Sentences of any length. */
  public static final SentenceLength ANY = new SentenceLength(1, Integer.MAX_VALUE);

  public SentenceLength {
    if (min < 1 || min > LONGEST) {
      throw new IllegalArgumentException("minSentenceWords out of 1..1000: " + min);
    }
    if (max < 1 || (max > LONGEST && max != Integer.MAX_VALUE)) {
      throw new IllegalArgumentException("maxSentenceWords out of 1..1000: " + max);
    }
    if (min > max) {
      throw new IllegalArgumentException(
          "minSentenceWords " + min + " is more than maxSentenceWords " + max);
    }
  }

  /** True where a sentence of so many words may be picked. */
  public boolean allows(int words) {
    return words >= min && words <= max;
  }
}
