package io.nutgraf.reading.gzip;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The name that a gzip file notes of what was packed (RFC 1952, section 2.3). */
final class GzipName {

  private static final int FLAGS = 3;
  private static final int HEADER = 10;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int LONGEST = 1000;

  private GzipName() {}

  /** The name, without folders; nothing where none is noted. */
  static Optional<String> of(byte[] bytes) {
    if (bytes.length < HEADER + 2 || (bytes[FLAGS] & NAME) == 0) {
      return Optional.empty();
    }
    int extra = (bytes[FLAGS] & EXTRA) == 0 ? 0 : 2 + unsigned(bytes, HEADER);
    int start = Math.min(HEADER + extra, bytes.length);
    int end = start;
    while (end < bytes.length && bytes[end] != 0 && end - start < LONGEST) {
      end++;
    }
    String name = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    return Optional.of(name.substring(name.lastIndexOf('/') + 1)).filter(it -> !it.isBlank());
  }

  private static int unsigned(byte[] bytes, int at) {
    return (bytes[at] & 0xff) | ((bytes[at + 1] & 0xff) << 8);
  }
}
