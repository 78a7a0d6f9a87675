package io.nutgraf.text;

/**
 * Cuts a word to its first {@value #LETTERS} letters, the plainest treatment of endings that helps
 * in all languages (McNamee, Nicholas and Mayfield, "Addressing morphological variation in
 * alphabetic languages", SIGIR 2009). What does not begin with a letter stays as it is.
 */
final class PrefixStemmer implements Stemmer {

  private static final int LETTERS = 6;

  @Override
  public int stem(char[] word, int length) {
    boolean isLong = length > LETTERS && Character.codePointCount(word, 0, length) > LETTERS;
    return isLong && Character.isLetter(Character.codePointAt(word, 0, length))
        ? Character.offsetByCodePoints(word, 0, length, 0, LETTERS)
        : length;
  }
}
