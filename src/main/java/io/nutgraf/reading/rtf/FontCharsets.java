package io.nutgraf.reading.rtf;

import io.nutgraf.reading.charset.Charsets;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The character sets of the fonts of a file (RTF 1.9.1, "Font Table", "Character Set"). */
final class FontCharsets {

  private final Map<Integer, Charset> byFont = new HashMap<>();
  private Charset usual = Charsets.named("windows-1252").orElseThrow();

  /** That of bytes in {@code font}. */
  Charset of(int font) {
    return byFont.getOrDefault(font, usual);
  }

  /** Sets that of the file, where the code page is one. */
  void usual(String name) {
    usual = Charsets.named(name).orElse(usual);
  }

  /** Sets that of the file by the number of a code page. */
  void usual(int page) {
    usual = ofPage(page).orElse(usual);
  }

  void page(int font, int page) {
    ofPage(page).ifPresent(charset -> byFont.put(font, charset));
  }

  /** Sets that of {@code font} by the number that Windows gives the set. */
  void set(int font, int set) {
    int page =
        switch (set) {
          case 77 -> 10_000;
          case 128 -> 932;
          case 129 -> 949;
          case 134 -> 936;
          case 136 -> 950;
          case 161 -> 1253;
          case 162 -> 1254;
          case 163 -> 1258;
          case 177 -> 1255;
          case 178 -> 1256;
          case 186 -> 1257;
          case 204 -> 1251;
          case 222 -> 874;
          case 238 -> 1250;
          case 254 -> 437;
          case 255 -> 850;
          default -> 0;
        };
    page(font, page);
  }

  private static Optional<Charset> ofPage(int page) {
    return switch (page) {
      case 0 -> Optional.empty();
      case 932 -> Charsets.named("Shift_JIS");
      case 936 -> Charsets.named("GBK");
      case 949 -> Charsets.named("EUC-KR");
      case 950 -> Charsets.named("Big5");
      case 10_000 -> Charsets.named("x-MacRoman");
      case 65_001 -> Charsets.named("UTF-8");
      default -> Charsets.named("windows-" + page).or(() -> Charsets.named("IBM" + page));
    };
  }
}
