package io.nutgraf.reading.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The first characters of a file, as far as they are ASCII, whatever character set it is in. */
public final class TextHead {

  /** How many bytes are looked at. */
  private static final int BYTES = 4096;

  private TextHead() {}

  /** The first characters of {@code bytes}; those beyond ASCII may be wrong. */
  public static String of(byte[] bytes) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    int from = mark.map(ByteOrderMark::length).orElse(0);
    Charset charset = mark.map(ByteOrderMark::charset).orElseGet(() -> charset(bytes));
    return new String(bytes, from, Math.min(BYTES, bytes.length - from), charset);
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length >= 4 && bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0) {
      return StandardCharsets.UTF_16BE;
    }
    return bytes.length >= 4 && bytes[0] != 0 && bytes[1] == 0 && bytes[3] == 0
        ? StandardCharsets.UTF_16LE
        : StandardCharsets.ISO_8859_1;
  }
}
