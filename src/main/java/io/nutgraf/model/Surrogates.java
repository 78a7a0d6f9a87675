package io.nutgraf.model;

/** Halves of UTF-16 pairs: lone ones, which no encoding can carry, and places between two. */
public final class Surrogates {

  private static final char REPLACEMENT = '\uFFFD';

  private Surrogates() {}

  /** Whether each half in {@code text} has its other half beside it. */
  public static boolean arePaired(CharSequence text) {
    return firstLone(text, 0) < 0;
  }

  /** {@code text} with each lone surrogate replaced by U+FFFD: as long as before. */
  public static String repair(String text) {
    int lone = firstLone(text, 0);
    if (lone < 0) {
      return text;
    }
    char[] units = text.toCharArray();
    for (; lone >= 0; lone = firstLone(text, lone + 1)) {
      units[lone] = REPLACEMENT;
    }
    return new String(units);
  }

  /** Whether {@code at} lies between the two code units of one character. */
  public static boolean splits(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  /** The first lone surrogate at {@code from} or later; -1 for none. */
  private static int firstLone(CharSequence text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i)) && isLone(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLone(CharSequence text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
        : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
  }
}
