package io.nutgraf.summarize;

/** Counts words: runs of letters and digits. */
final class WordCount {

  private WordCount() {}

  static int of(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      words += letter && !inWord ? 1 : 0;
      inWord = letter;
    }
    return words;
  }
}
