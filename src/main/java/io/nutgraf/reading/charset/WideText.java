package io.nutgraf.reading.charset;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_32BE;
import static java.nio.charset.StandardCharsets.UTF_32LE;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** UTF-16 and UTF-32 without a mark: told by where their zeros stand, or by what they say. */
final class WideText {

  /** How many bytes are read where there are no zeros to tell by. */
  private static final int SAMPLE = 4000;

  /** In another order of bytes, and of other sets, East Asian texts have less than half of it. */
  private static final double LEAST_WEIGHT = 3;

  private WideText() {}

  /**
   * The set that {@code bytes} are in by their zeros, of which a text of one byte a letter has
   * none.
   */
  static Optional<Charset> byZeros(byte[] bytes) {
    int[] zeros = new int[4];
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        zeros[i % 4]++;
      }
    }
    int units = bytes.length / 4;
    if (units > 0 && bytes.length % 4 == 0) {
      if (zeros[0] == units && zeros[1] > units / 2 && Validity.isValid(bytes, 0, UTF_32BE)) {
        return Optional.of(UTF_32BE);
      }
      if (zeros[3] == units && zeros[2] > units / 2 && Validity.isValid(bytes, 0, UTF_32LE)) {
        return Optional.of(UTF_32LE);
      }
    }
    int even = zeros[0] + zeros[2];
    int odd = zeros[1] + zeros[3];
    if (even + odd == 0 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    Charset likely = even > odd ? UTF_16BE : UTF_16LE;
    boolean onOneSide = Math.min(even, odd) * 20 <= Math.max(even, odd);
    return onOneSide && isText(bytes, likely, Math.max(even, odd))
        ? Optional.of(likely)
        : Optional.empty();
  }

  /** UTF-16 where what {@code bytes} then say is common in East Asia. */
  static Optional<Charset> byLook(byte[] bytes) {
    if (bytes.length % 2 != 0 || bytes.length < 8) {
      return Optional.empty();
    }
    byte[] sample = Arrays.copyOf(bytes, Math.min(SAMPLE, bytes.length));
    return Stream.of(UTF_16LE, UTF_16BE)
        .filter(charset -> DecodedSample.weight(new String(sample, charset), true) >= LEAST_WEIGHT)
        .filter(charset -> isPlausible(new String(sample, charset)))
        .findFirst();
  }

  private static boolean isText(byte[] bytes, Charset charset, int zeros) {
    if (!Validity.isValid(bytes, 0, charset)) {
      return false;
    }
    int units = bytes.length / 2;
    return zeros > units / 2 || (zeros * 100 >= units && isPlausible(new String(bytes, charset)));
  }

  /** A text in other than Latin letters: every character is assigned, and none a control. */
  private static boolean isPlausible(String text) {
    return ControlCharacters.count(text) == 0
        && text.codePoints()
            .allMatch(c -> Character.isDefined(c) && Character.getType(c) != Character.PRIVATE_USE);
  }
}
