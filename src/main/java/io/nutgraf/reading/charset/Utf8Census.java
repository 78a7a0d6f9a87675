package io.nutgraf.reading.charset;

/**
 * What of some bytes is UTF-8 (RFC 3629, section 4).
 *
 * @param bytes how many there are
 * @param sequences how many well-formed characters of two bytes or more
 * @param invalid how many bytes belong to no well-formed character
 */
record Utf8Census(int bytes, int sequences, int invalid) {

  static Utf8Census of(byte[] bytes) {
    int sequences = 0;
    int invalid = 0;
    for (int i = 0; i < bytes.length; ) {
      int length = lengthAt(bytes, i);
      sequences += length > 1 ? 1 : 0;
      invalid += length == 0 ? 1 : 0;
      i += Math.max(1, length);
    }
    return new Utf8Census(bytes.length, sequences, invalid);
  }

  boolean isValid() {
    return invalid == 0;
  }

  /**
   * True where what is broken is rare among characters that are not. In legacy double-byte sets one
   * pair in several happens to look like UTF-8; nine in ten never do.
   */
  boolean isMostlyValid() {
    return sequences >= 4 * (long) invalid;
  }

  /** True where hardly anything else than ASCII is in them. */
  boolean isMostlyAscii() {
    return invalid * 20L <= bytes;
  }

  /** The length of the well-formed character at {@code i}, 0 where there is none. */
  private static int lengthAt(byte[] bytes, int i) {
    int lead = bytes[i] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int length =
        lead >= 0xC2 && lead < 0xE0
            ? 2
            : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
    if (length == 0 || i + length > bytes.length || !isSecond(lead, bytes[i + 1] & 0xFF)) {
      return 0;
    }
    for (int k = i + 2; k < i + length; k++) {
      if ((bytes[k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  private static boolean isSecond(int lead, int second) {
    int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return second >= least && second <= most;
  }
}
