package io.nutgraf.reuse;

/** Whether two words are one in other letters: another form, another spelling of a name. */
final class Spelling {

  private static final int LONG = 6;
  private static final int FEWEST = 4;

  private Spelling() {}

  /**
   * Whether {@code one} and {@code other}, which differ, are forms or spellings of one word: they
   * begin alike and differ in an ending, or, longer ones, in few letters (Levenshtein, 1966).
   */
  static boolean isOne(DiffWord one, DiffWord other) {
    String a = one.folded();
    String b = other.folded();
    int shorter = Math.min(a.length(), b.length());
    if (shorter < FEWEST || a.charAt(0) != b.charAt(0) || one.isNumber() || other.isNumber()) {
      return false;
    }
    int same = commonPrefix(a, b);
    boolean ending =
        same >= FEWEST && same >= shorter - 2 && isEnding(a, same) && isEnding(b, same);
    int most = one.isCapitalized() && other.isCapitalized() ? shorter / 3 : shorter / LONG;
    return ending || distance(a, b) <= Math.min(2, most);
  }

  private static boolean isEnding(String word, int from) {
    return word.length() - from <= 3;
  }

  private static int commonPrefix(String a, String b) {
    int i = 0;
    while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }

  /** How many letters are to be added, cut or replaced. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
