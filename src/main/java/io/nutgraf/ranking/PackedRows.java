package io.nutgraf.ranking;

/**
 * Rows of features as trees read them: each value in 15 bits, so that four rows stand in one word
 * and are compared at once.
 *
 * <p>A value keeps its order and its first eight significant bits: it is the upper half of its
 * float. What is below 0 counts as 0.
 */
final class PackedRows {

  static final int TO_A_WORD = 4;

  /** The bits of one row in a word; its highest is always 0. */
  static final int LANE = 16;

  private final int rows;
  private final long[][] columns;

  private PackedRows(float[][] columns, int rows) {
    this.rows = rows;
    this.columns = new long[columns.length][];
    for (int c = 0; c < columns.length; c++) {
      this.columns[c] = pack(columns[c], rows);
    }
  }

  /**
   * Packs the first so many rows.
   *
   * @param columns by column, then by row
   */
  static PackedRows of(float[][] columns, int rows) {
    return new PackedRows(columns, rows);
  }

  private static long[] pack(float[] column, int rows) {
    long[] packed = new long[Math.ceilDiv(rows, TO_A_WORD)];
    int row = 0;
    for (; row + TO_A_WORD <= rows; row += TO_A_WORD) {
      packed[row / TO_A_WORD] =
          code(column[row])
              | code(column[row + 1]) << LANE
              | code(column[row + 2]) << (2 * LANE)
              | code(column[row + 3]) << (3 * LANE);
    }
    for (int lane = 0; row < rows; row++, lane++) {
      packed[row / TO_A_WORD] |= code(column[row]) << (lane * LANE);
    }
    return packed;
  }

  /** What stands for {@code value}: 0..0x7fff, and never less for a greater value. */
  static long code(float value) {
    return (long) Float.floatToRawIntBits(Math.max(0, value)) >>> LANE;
  }

  int rows() {
    return rows;
  }

  /** The number of words that a column takes. */
  int words() {
    return Math.ceilDiv(rows, TO_A_WORD);
  }

  long[] column(int column) {
    return columns[column];
  }
}
