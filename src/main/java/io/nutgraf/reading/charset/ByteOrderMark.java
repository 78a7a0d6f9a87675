package io.nutgraf.reading.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The mark U+FEFF at the start of a file, which tells its character set. The longest first. */
enum ByteOrderMark {
  UTF_32LE("fffe0000", StandardCharsets.UTF_32LE),
  UTF_32BE("0000feff", StandardCharsets.UTF_32BE),
  UTF_8("efbbbf", StandardCharsets.UTF_8),
  UTF_16LE("fffe", StandardCharsets.UTF_16LE),
  UTF_16BE("feff", StandardCharsets.UTF_16BE);

  @SuppressWarnings("ImmutableEnumChecker") // an array that nobody writes to
  private final byte[] mark;

  private final Charset charset;

  ByteOrderMark(String mark, Charset charset) {
    this.mark = HexFormat.of().parseHex(mark);
    this.charset = charset;
  }

  static Optional<ByteOrderMark> of(byte[] bytes) {
    return Arrays.stream(values()).filter(m -> m.starts(bytes)).findFirst();
  }

  private boolean starts(byte[] bytes) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length)
        && (this != UTF_32LE || bytes.length % 4 == 0);
  }

  int length() {
    return mark.length;
  }

  Charset charset() {
    return charset;
  }
}
