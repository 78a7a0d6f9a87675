package io.nutgraf.reading.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/** Character sets by the names that files, servers and detectors give them. */
public final class Charsets {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Charsets() {}

  /**
   * The charset that {@code name} stands for, in the reading of the WHATWG's Encoding Standard: the
   * names of the smaller sets mean the larger ones that are found under them.
   */
  public static Optional<Charset> named(String name) {
    String larger =
        switch (name.strip().toLowerCase(Locale.ROOT)) {
          case "utf8" -> "UTF-8";
          case "us-ascii", "ascii", "iso-8859-1", "iso8859-1", "latin1", "latin-1", "cp1252" ->
              "windows-1252";
          case "iso-8859-9", "latin5" -> "windows-1254";
          case "gb2312", "gbk", "hz-gb-2312" -> "GB18030";
          case "shift_jis", "shift-jis", "sjis" -> "windows-31j";
          case "euc-kr", "ks_c_5601-1987" -> "x-windows-949";
          case "tis-620", "tis620", "iso-8859-11" -> "x-windows-874";
          case "big5" -> "Big5-HKSCS";
          default -> name.strip();
        };
    try {
      return Optional.of(Charset.forName(larger));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /** True for the seven-bit sets that switch alphabets by escape sequences. */
  static boolean usesEscapes(Charset charset) {
    return charset.name().startsWith("ISO-2022");
  }
}
