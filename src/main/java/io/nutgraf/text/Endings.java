package io.nutgraf.text;

/** The endings of words that are stemmed in place. */
final class Endings {

  private Endings() {}

  /** Whether the first {@code length} letters of {@code word} end with {@code ending}. */
  static boolean ends(char[] word, int length, String ending) {
    int from = length - ending.length();
    if (from < 0) {
      return false;
    }
    for (int i = 0; i < ending.length(); i++) {
      if (word[from + i] != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The same of any of {@code endings}. */
  static boolean endsAny(char[] word, int length, String... endings) {
    for (String ending : endings) {
      if (ends(word, length, ending)) {
        return true;
      }
    }
    return false;
  }
}
