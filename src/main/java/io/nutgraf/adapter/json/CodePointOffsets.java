package io.nutgraf.adapter.json;

/** Code points counted before every {@value #STRIDE}th code unit, so that few are left to count. */
final class CodePointOffsets {

  private static final int STRIDE = 128;

  private CodePointOffsets() {}

  static Offsets of(String text) {
    int[] before = new int[text.length() / STRIDE + 1];
    for (int i = 1; i < before.length; i++) {
      before[i] = before[i - 1] + text.codePointCount((i - 1) * STRIDE, i * STRIDE);
      if (splitsPair(text, i * STRIDE)) {
        // Counted as half a pair on this side; the other half must not count again.
        before[i]--;
      }
    }
    return offset -> {
      int stride = offset / STRIDE;
      return before[stride] + text.codePointCount(stride * STRIDE, offset);
    };
  }

  private static boolean splitsPair(String text, int at) {
    return at < text.length()
        && Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
