package io.nutgraf.reading.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts what a character map ("Adobe CMap and CIDFont Files Specification", section 7) says, for a
 * range of a few bytes may stand for two thousand million characters.
 */
final class CharacterMap {

  private CharacterMap() {}

  /** How many characters the ranges of {@code map} stand for, together. */
  static long characters(byte[] map) {
    String text = new String(map, StandardCharsets.ISO_8859_1);
    long characters = 0;
    int at = 0;
    while (true) {
      int start = text.indexOf("beginbfrange", at);
      if (start < 0) {
        return characters;
      }
      int end = text.indexOf("endbfrange", start);
      at = end < 0 ? text.length() : end;
      characters += charactersOfRanges(text, start, at);
    }
  }

  private static long charactersOfRanges(String text, int start, int end) {
    long characters = 0;
    List<Long> codes = new ArrayList<>();
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (c == '[') {
        int close = text.indexOf(']', at);
        at = close < 0 ? end : close;
        codes.add(0L);
      } else if (c == '<') {
        int close = text.indexOf('>', at);
        codes.add(number(text, at + 1, close < 0 ? end : close));
        at = close < 0 ? end : close;
      }
      if (codes.size() == 3) {
        characters += Math.max(0, codes.get(1) - codes.get(0) + 1);
        codes.clear();
      }
    }
    return characters;
  }

  private static long number(String text, int start, int end) {
    long number = 0;
    for (int i = start; i < end; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      number = digit < 0 ? number : ((number << 4) | digit) & 0xffffffffL;
    }
    return number;
  }
}
