package io.nutgraf.names.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Chinese characters as they were simplified, so that what was learned of one way to write is known
 * of the other. The table is OpenCC's (Apache licence 2.0).
 */
final class SimplifiedCharacters {

  private static final char FIRST = '\u4e00';
  private static final char LAST = '\u9fff';
  private static final char[] SIMPLIFIED = read();

  private SimplifiedCharacters() {}

  /** The simplified form of {@code c}, or itself. */
  static char of(char c) {
    return c < FIRST || c > LAST ? c : SIMPLIFIED[c - FIRST];
  }

  private static char[] read() {
    char[] simplified = new char[LAST - FIRST + 1];
    for (int i = 0; i < simplified.length; i++) {
      simplified[i] = (char) (FIRST + i);
    }
    try (InputStream in = SimplifiedCharacters.class.getResourceAsStream("simplified.txt")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      String lines = new String(bytes, StandardCharsets.UTF_8);
      int length = lines.indexOf('\n');
      for (int i = 0; i < length; i++) {
        simplified[lines.charAt(i) - FIRST] = lines.charAt(length + 1 + i);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return simplified;
  }
}
