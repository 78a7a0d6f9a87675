package io.nutgraf.reading.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The sets of seven bits that switch their alphabet by escape sequences (RFC 1468, RFC 1557, RFC
 * 1922): ASCII for whom nothing tells otherwise.
 */
final class Escapes {

  private static final char ESCAPE = 0x1B;

  private Escapes() {}

  /** The set whose sequences stand in {@code bytes}, all of them ASCII. */
  static Optional<Charset> in(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && bytes[at] != ESCAPE) {
      at++;
    }
    if (at == bytes.length) {
      return Optional.empty();
    }
    int end = Math.min(bytes.length, at + 4);
    return switch (new String(bytes, at + 1, end - at - 1, StandardCharsets.ISO_8859_1)) {
      case "$)C" -> set("ISO-2022-KR");
      case "$)A", "$)G", "$)E" -> set("ISO-2022-CN");
      case String sequence when sequence.startsWith("$B") || sequence.startsWith("$@") ->
          set("ISO-2022-JP");
      case String sequence
          when sequence.startsWith("(J") || sequence.startsWith("(I") || sequence.equals("$(D") ->
          set("x-windows-iso2022jp");
      default -> Optional.empty();
    };
  }

  private static Optional<Charset> set(String name) {
    return Optional.of(Charset.forName(name));
  }
}
