package io.nutgraf.names.words;

import java.nio.ByteBuffer;

/**
 * An open-addressing table from 32-bit keys to rows: what a key's row holds stands in arrays beside
 * it. A key that was never put finds no row, but for one in some hundred thousand.
 */
public final class HashTable {

  /** The row of a key that is not in the table. */
  public static final int NONE = -1;

  private final int[] keys;
  private final int mask;

  /** A table for {@code count} keys. */
  public HashTable(int count) {
    int slots = Integer.highestOneBit(Math.max(16, count) * 2 - 1) * 2;
    keys = new int[slots];
    mask = slots - 1;
  }

  /** How many rows there are; keys have the numbers of some of them. */
  public int rows() {
    return keys.length;
  }

  /** The keys that a file lists: their number, then each key's distance from the one before. */
  public static int[] listed(ByteBuffer in) {
    int[] keys = new int[in.getInt()];
    in.asIntBuffer().get(keys);
    in.position(in.position() + Integer.BYTES * keys.length);
    for (int i = 1; i < keys.length; i++) {
      keys[i] += keys[i - 1];
    }
    return keys;
  }

  /** The row of a key, which is not 0, put now or before. */
  public int put(int key) {
    int row = key & mask;
    while (keys[row] != 0 && keys[row] != key) {
      row = row + 1 & mask;
    }
    keys[row] = key;
    return row;
  }

  /** The row of a key, or {@link #NONE}. */
  public int find(int key) {
    int row = key & mask;
    while (keys[row] != key) {
      if (keys[row] == 0) {
        return NONE;
      }
      row = row + 1 & mask;
    }
    return row;
  }
}
