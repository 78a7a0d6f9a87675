package io.nutgraf.reading.charset;

/** Control characters that no text needs: all but tab, line ends, page ends, escape. */
public final class ControlCharacters {

  /** Random bytes hold 10 %, the worst texts seen well under 1 %. */
  private static final double MOST_IN_A_TEXT = .05;

  private ControlCharacters() {}

  /** True where so many stand in {@code bytes} that they are no text in a one-byte charset. */
  static boolean spoil(byte[] bytes) {
    int length = withoutPadding(bytes);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      if (isControl(bytes[i])) {
        controls++;
      }
    }
    return controls > length * MOST_IN_A_TEXT;
  }

  /** True where so many stand in {@code text} that it is none. */
  static boolean spoil(String text) {
    int length = text.length();
    while (length > 0 && text.charAt(length - 1) == 0) {
      length--;
    }
    return count(text.substring(0, length)) > length * MOST_IN_A_TEXT;
  }

  public static long count(String text) {
    return text.chars().filter(ControlCharacters::isControl).count();
  }

  /** True where one stands among the first {@code most} bytes. */
  public static boolean occurIn(byte[] bytes, int most) {
    for (int i = 0; i < Math.min(most, bytes.length); i++) {
      if (isControl(bytes[i])) {
        return true;
      }
    }
    return false;
  }

  /** Records of a fixed size are filled up with NUL: that says nothing about the text in them. */
  private static int withoutPadding(byte[] bytes) {
    int length = bytes.length;
    while (length > 0 && bytes[length - 1] == 0) {
      length--;
    }
    return length;
  }

  private static boolean isControl(int unit) {
    return switch (unit) {
      case '\t', '\n', 0x0B, '\f', '\r', 0x1A, 0x1B -> false;
      default -> (unit >= 0 && unit < 0x20) || unit == 0x7F;
    };
  }
}
