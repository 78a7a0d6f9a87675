package io.nutgraf.reading.pdf;

import java.nio.ByteBuffer;

/**
 * Looks at a font program in the Compact Font Format (Adobe Technical Note 5176): pdfbox parses all
 * fonts of one, and all parts of a font that is keyed by number, and each of 65,535 may point to
 * the same bytes.
 */
final class CompactFont {

  private CompactFont() {}

  /** True for a program of one font that has no such parts. */
  static boolean isSingle(byte[] program) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(program);
      int names = Byte.toUnsignedInt(bytes.get(2));
      if (bytes.getShort(names) != 1) {
        return false;
      }
      int top = end(bytes, names);
      return bytes.getShort(top) == 1 && !isKeyed(program, top, end(bytes, top));
    } catch (IndexOutOfBoundsException e) {
      return false;
    }
  }

  /** Where an index of one entry at {@code start} ends (section 5). */
  private static int end(ByteBuffer bytes, int start) {
    int size = Byte.toUnsignedInt(bytes.get(start + 2));
    int last = 0;
    for (int i = 0; i < size; i++) {
      last = last << 8 | Byte.toUnsignedInt(bytes.get(start + 3 + size + i));
    }
    return start + 3 + 2 * size + last - 1;
  }

  /** True where the operator ROS, 12 30, may stand there (section 9). */
  private static boolean isKeyed(byte[] program, int start, int end) {
    for (int i = start; i + 1 < end; i++) {
      if (program[i] == 12 && program[i + 1] == 30) {
        return true;
      }
    }
    return false;
  }
}
