package io.nutgraf.ranking;

/**
 * Strips the commonest English endings, so that "attack", "attacks", "attacked" and "attacking" are
 * one term. Lighter than Porter's and without allocation: what it confuses, it confuses alike in
 * every document.
 */
final class LightStemmer {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 8;

  private LightStemmer() {}

  /**
   * Stems a word in place.
   *
   * @param word its lower-case letters, from 0 to {@code length}
   * @return the length of the stem
   */
  static int stem(char[] word, int length) {
    if (length <= SHORTEST) {
      return length;
    }
    if (length > 4 && ends(word, length, 'i', 'e', 's')) {
      return length - 2;
    }
    int n = withoutPlural(word, length);
    n = withoutSuffix(word, n);
    if (n > SHORTEST && word[n - 1] == word[n - 2] && "lsz".indexOf(word[n - 1]) < 0) {
      n--;
    }
    if (n > SHORTEST && word[n - 1] == 'e') {
      n--;
    }
    if (n > SHORTEST && word[n - 1] == 'y') {
      word[n - 1] = 'i';
    }
    return Math.min(n, LONGEST);
  }

  private static int withoutPlural(char[] word, int n) {
    if (word[n - 1] != 's') {
      return n;
    }
    if (ends(word, n, 's', 'e', 's') && word[n - 4] == 's') {
      return n - 2;
    }
    return word[n - 2] != 's' && word[n - 2] != 'u' ? n - 1 : n;
  }

  private static int withoutSuffix(char[] word, int n) {
    if (n > 5 && ends(word, n, 'i', 'n', 'g')) {
      return n - 3;
    }
    if (n > 4 && word[n - 1] == 'd' && word[n - 2] == 'e') {
      return n - 2;
    }
    return n > 5 && word[n - 1] == 'y' && word[n - 2] == 'l' ? n - 2 : n;
  }

  private static boolean ends(char[] word, int n, char third, char second, char last) {
    return word[n - 1] == last && word[n - 2] == second && word[n - 3] == third;
  }
}
