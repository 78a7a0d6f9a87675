package io.nutgraf.model;

/** Lone surrogates: halves of a UTF-16 pair that no encoding can carry. */
final class Surrogates {

  private static final char REPLACEMENT = '\uFFFD';

  private Surrogates() {}

  static boolean arePaired(String text) {
    return firstLone(text, 0) < 0;
  }

  /** {@code text} with each lone surrogate replaced by U+FFFD: as long as before. */
  static String repair(String text) {
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

  /** The first lone surrogate at {@code from} or later; -1 for none. */
  private static int firstLone(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i)) && isLone(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLone(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
        : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
  }
}
