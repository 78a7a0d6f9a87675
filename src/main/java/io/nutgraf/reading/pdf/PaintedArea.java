package io.nutgraf.reading.pdf;

import java.util.Arrays;

/**
 * Where on a page something was painted that is not white, on a grid of 64 by 64. White letters can
 * be read there, and nowhere else.
 */
final class PaintedArea {

  private static final int CELLS = 64;

  private final long[] rows = new long[CELLS];
  private float width = 1;
  private float height = 1;

  void startPage(float pageWidth, float pageHeight) {
    Arrays.fill(rows, 0);
    width = Math.max(1, pageWidth);
    height = Math.max(1, pageHeight);
  }

  /** Something covers the rectangle. */
  void paint(float left, float top, float right, float bottom) {
    int first = cell(left, width);
    int last = cell(right, width);
    long mask = (-1L >>> (CELLS - 1 - (last - first))) << first;
    for (int row = cell(top, height); row <= cell(bottom, height); row++) {
      rows[row] |= mask;
    }
  }

  boolean isPainted(float x, float y) {
    return (rows[cell(y, height)] >>> cell(x, width) & 1) != 0;
  }

  private static int cell(float place, float size) {
    return Math.clamp((long) (place / size * CELLS), 0, CELLS - 1);
  }
}
