package io.nutgraf.reading;

import java.nio.charset.Charset;

/**
 * Whether bytes read well in windows-1252: its accented letters stand beside letters, as in {@code
 * caf\u00e9}, its quotation marks and dashes anywhere, and plain ASCII makes up the most of it.
 */
final class WesternText {

  private static final double MOST_ACCENTED = .4;
  private static final double MOST_ODD = .1;

  private WesternText() {}

  static boolean fits(byte[] bytes) {
    int high = 0;
    int odd = 0;
    int words = 0;
    for (int i = 0; i < bytes.length; i++) {
      int unit = bytes[i] & 0xFF;
      words += unit > ' ' ? 1 : 0;
      if (unit >= 0x80) {
        high++;
        odd += isOdd(bytes, i, unit) ? 1 : 0;
      }
    }
    return high <= words * MOST_ACCENTED && odd <= high * MOST_ODD;
  }

  /**
   * True where {@code charset} takes its accented letters for those of another alphabet: the
   * letters of one word then stand in two alphabets.
   */
  static boolean isMistaken(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    int foreign = 0;
    int mixed = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isForeignLetter(text.charAt(i))) {
        foreign++;
        mixed += isAsciiLetter(text, i - 1) || isAsciiLetter(text, i + 1) ? 1 : 0;
      }
    }
    return mixed * 2 > foreign;
  }

  private static boolean isForeignLetter(char unit) {
    return unit >= 0x80
        && Character.isLetter(unit)
        && Character.UnicodeScript.of(unit) != Character.UnicodeScript.LATIN;
  }

  private static boolean isAsciiLetter(String text, int i) {
    return i >= 0
        && i < text.length()
        && text.charAt(i) < 0x80
        && Character.isLetter(text.charAt(i));
  }

  private static boolean isOdd(byte[] bytes, int i, int unit) {
    if (unit < 0xC0) {
      return switch (unit) {
        case 0x81, 0x8D, 0x8F, 0x90, 0x9D -> true; // no characters
        default -> false;
      };
    }
    return unit == 0xD7 || unit == 0xF7 || (!isLetter(bytes, i - 1) && !isLetter(bytes, i + 1));
  }

  private static boolean isLetter(byte[] bytes, int i) {
    return i >= 0 && i < bytes.length && Character.isLetter(bytes[i] & 0xFF);
  }
}
