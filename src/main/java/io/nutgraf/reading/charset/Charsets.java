package io.nutgraf.reading.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/** Character sets by the names that files, servers and detectors give them. */
public final class Charsets {

  private Charsets() {}

  /**
   * The charset that {@code name} stands for, in the reading of the WHATWG's Encoding Standard: the
   * names of the smaller sets mean the larger ones that are found under them.
   */
  public static Optional<Charset> named(String name) {
    String larger =
        switch (name.strip().toLowerCase(Locale.ROOT)) {
          case "utf8", "unicode-1-1-utf-8" -> "UTF-8";
          case "us-ascii",
              "ascii",
              "ansi_x3.4-1968",
              "iso-8859-1",
              "iso8859-1",
              "latin1",
              "latin-1",
              "cp1252",
              "x-cp1252" ->
              "windows-1252";
          case "x-cp1250" -> "windows-1250";
          case "x-cp1251" -> "windows-1251";
          case "iso-8859-9", "latin5" -> "windows-1254";
          case "iso-8859-8-i", "iso-8859-8-e", "logical" -> "windows-1255";
          case "gb2312", "gbk", "x-gbk", "hz-gb-2312" -> "GB18030";
          case "shift_jis", "shift-jis", "sjis", "x-sjis", "cp932", "ms_kanji" -> "windows-31j";
          case "euc-kr", "cp949", "windows-949", "korean", "ks_c_5601-1987" -> "x-windows-949";
          case "tis-620", "tis620", "iso-8859-11", "windows-874" -> "x-windows-874";
          case "big5", "cn-big5", "x-x-big5", "big5-hkscs" -> "Big5-HKSCS";
          case "johab", "cp1361" -> "x-Johab";
          case "euc-tw" -> "x-EUC-TW";
          case "macintosh", "mac", "macroman", "mac-roman", "x-mac-roman" -> "x-MacRoman";
          case "maccyrillic", "mac-cyrillic", "x-mac-cyrillic" -> "x-MacCyrillic";
          case "maccentraleurope", "x-mac-ce", "x-mac-centraleurroman" -> "x-MacCentralEurope";
          default -> name.strip();
        };
    try {
      return Optional.of(Charset.forName(larger));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /** What {@code charset} is called outside of Java. */
  static String label(Charset charset) {
    return switch (charset.name()) {
      case "Big5-HKSCS" -> "Big5";
      case "x-EUC-TW" -> "EUC-TW";
      case String name -> name;
    };
  }
}
