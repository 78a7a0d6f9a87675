package io.nutgraf.reading.office;

import java.util.Locale;
import java.util.Map;

/**
 * Characters of the fonts that have pictures in place of letters (ECMA-376, part 1, section
 * 17.3.3.30; Adobe's Symbol encoding). Where no character is known there is none.
 */
final class WordSymbols {

  /** The letters of Symbol from {@code A} on, and from {@code a} on. */
  private static final String CAPITALS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";

  private static final String SMALL = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

  private static final Map<Integer, String> SYMBOL =
      Map.ofEntries(
          Map.entry(0xa3, "≤"),
          Map.entry(0xb3, "≥"),
          Map.entry(0xb0, "°"),
          Map.entry(0xb1, "±"),
          Map.entry(0xb4, "×"),
          Map.entry(0xb8, "÷"),
          Map.entry(0xb9, "≠"),
          Map.entry(0xbb, "≈"),
          Map.entry(0xa5, "∞"),
          Map.entry(0xae, "→"),
          Map.entry(0xac, "←"),
          Map.entry(0xb7, "•"),
          Map.entry(0xe5, "∑"),
          Map.entry(0xd6, "√"),
          Map.entry(0xa2, "′"),
          Map.entry(0xb2, "″"));

  private static final Map<Integer, String> WINGDINGS =
      Map.of(
          0xa8, "◻", 0x6f, "□", 0xfc, "✓", 0xfe, "☑", 0xfd, "☒", 0x78, "☒", 0xe0, "→", 0xa7, "▪",
          0x6c, "●");

  private WordSymbols() {}

  /** The character that stands at {@code code}, in hexadecimal digits, of {@code font}. */
  static String character(String font, String code) {
    int at = parse(code);
    int place = at & 0xff;
    String name = font.toLowerCase(Locale.ROOT);
    if (name.startsWith("wingdings")) {
      return WINGDINGS.getOrDefault(place, "");
    }
    if (name.startsWith("symbol")) {
      return symbol(place);
    }
    boolean isOwn = at >= 0xe000 && at <= 0xf8ff; // by nobody but its font
    return isOwn || at < ' ' || !Character.isDefined(at) ? "" : Character.toString(at);
  }

  private static String symbol(int place) {
    if (place >= 'A' && place <= 'Z') {
      return CAPITALS.substring(place - 'A', place - 'A' + 1);
    }
    if (place >= 'a' && place <= 'z') {
      return SMALL.substring(place - 'a', place - 'a' + 1);
    }
    boolean isSame = place >= ' ' && place < '@' && "\"$'*-".indexOf(place) < 0;
    return isSame ? Character.toString(place) : SYMBOL.getOrDefault(place, "");
  }

  private static int parse(String code) {
    try {
      return code.length() > 4 ? 0 : Integer.parseInt(code, 16);
    } catch (NumberFormatException none) {
      return 0;
    }
  }
}
