package io.nutgraf.reading.rtf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;

/**
 * How much of a file can be parsed without harm: up to a group that lies too deep, and up to a
 * picture of more bytes than follow, since the parser makes room for all that is announced.
 */
final class SoundPart {

  private static final String BINARY = "bin";

  private final byte[] bytes;
  private int at;
  private int open;

  private SoundPart(byte[] bytes) {
    this.bytes = bytes;
  }

  static SoundPart of(byte[] bytes, int depth) {
    var part = new SoundPart(bytes);
    part.scan(depth);
    return part;
  }

  /** True where it is all of the file, and every group ends. */
  boolean isWhole() {
    return at == bytes.length && open <= 0;
  }

  /** Its bytes, with an end for each group that has none. */
  InputStream stream() {
    byte[] end = (open > 0 ? " " + "}".repeat(open) : "").getBytes(US_ASCII);
    return new SequenceInputStream(
        new ByteArrayInputStream(bytes, 0, at), new ByteArrayInputStream(end));
  }

  private void scan(int depth) {
    while (at < bytes.length) {
      int start = at;
      switch (bytes[at++]) {
        case '{' -> open++;
        case '}' -> open--;
        case '\\' -> {
          if (!skipCommand()) {
            at = start;
            return;
          }
        }
        default -> {}
      }
      if (open > depth) {
        open--;
        at = start;
        return;
      }
    }
  }

  /** Whether what the command announces is there. */
  private boolean skipCommand() {
    if (at < bytes.length && !isLetter(bytes[at])) {
      at++;
      return true;
    }
    int start = at;
    while (at < bytes.length && isLetter(bytes[at])) {
      at++;
    }
    boolean binary = at - start == BINARY.length() && BINARY.equals(word(start));
    return !binary || skipBinary();
  }

  private String word(int start) {
    return new String(bytes, start, at - start, ISO_8859_1);
  }

  private boolean skipBinary() {
    long count = 0;
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && count < bytes.length) {
      count = 10 * count + bytes[at++] - '0';
    }
    boolean negative = at < bytes.length && bytes[at] == '-';
    if (negative || count > bytes.length - at) {
      return false;
    }
    at += (int) count;
    return true;
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }
}
