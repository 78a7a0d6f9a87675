package io.nutgraf.text;

import static io.nutgraf.text.Endings.ends;

/**
 * Strips the commonest English endings, so that "attack", "attacks", "attacked" and "attacking" are
 * one term. Lighter than Porter's and without allocation: what it confuses, it confuses alike in
 * every document.
 */
final class EnglishLightStemmer implements Stemmer {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 8;

  @Override
  public int stem(char[] word, int length) {
    if (length <= SHORTEST) {
      return length;
    }
    if (length > 4 && ends(word, length, "ies")) {
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
    if (ends(word, n, "ses") && word[n - 4] == 's') {
      return n - 2;
    }
    return word[n - 2] != 's' && word[n - 2] != 'u' ? n - 1 : n;
  }

  private static int withoutSuffix(char[] word, int n) {
    if (n > 5 && ends(word, n, "ing")) {
      return n - 3;
    }
    if (n > 4 && word[n - 1] == 'd' && word[n - 2] == 'e') {
      return n - 2;
    }
    return n > 5 && word[n - 1] == 'y' && word[n - 2] == 'l' ? n - 2 : n;
  }
}
