package io.nutgraf.reading.pdf;

import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.LinearPattern.Found;

/** Knows what stands before an item of a list: a bullet, a number, a letter. */
final class ListMarker {

  private static final LinearPattern BULLET =
      LinearPattern.of("(?:[•◦▪▫‣⁃●○■□◆◇➢➤►▶✓✔\\x{f0b7}\\x{f0a7}\\x{f0d8}\\x{2022}*–—·-])\\s+");

  private static final LinearPattern NUMBER =
      LinearPattern.of("(?:\\(?(?:[0-9]{1,2}|[a-zA-Z]|[ivx]{1,4})\\)|[0-9]{1,2}\\.|[a-z]\\.)\\s+");

  private ListMarker() {}

  /** How long the bullet of {@code text} is, with the space behind; 0 where it has none. */
  static int bullet(String text) {
    Found found = BULLET.at(text, 0, text.length());
    return found == null ? 0 : found.end();
  }

  static boolean isNumbered(String text) {
    return NUMBER.at(text, 0, text.length()) != null;
  }

  static boolean isItem(String text) {
    return bullet(text) > 0 || isNumbered(text);
  }
}
