package io.nutgraf.text;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Numbers 64-bit keys from 0 in the order they come: what is known of a key stands under its number
 * in an array, or list, beside the table. Open addressing with linear probing and Fibonacci hashing
 * (Knuth, TAOCP 3, 6.4). The slots hold numbers and the keys lie without gaps, so that the table is
 * small in memory: what a search costs is the memory it touches.
 *
 * <p>Safe for use by several threads once the last key is in.
 */
public final class HashTable {

  /** Of a key that is not in the table. */
  public static final int NONE = -1;

  private static final long GOLDEN = 0x9e3779b97f4a7c15L;
  private static final int FEWEST_SLOTS = 16;

  /** One more than a key's number; 0 where the slot is free. */
  private int[] slots;

  /** So that the highest bits of a mixed key are a slot. */
  private int shift;

  private long[] keys;
  private int size;

  /**
   * An empty table; it grows as keys come.
   *
   * @param expected about how many keys will come
   */
  public HashTable(int expected) {
    keys = new long[Math.max(FEWEST_SLOTS / 2, expected)];
    clear(expected);
  }

  /**
   * The 32-bit keys that a file lists: their number, then each key's distance from the one before.
   *
   * @throws IllegalArgumentException if a key is listed twice
   */
  public static HashTable listed(ByteBuffer in) {
    int count = in.getInt();
    var table = new HashTable(count);
    int key = 0;
    for (int i = 0; i < count; i++) {
      key += in.getInt();
      if (table.add(key) != i) {
        throw new IllegalArgumentException("key " + key + " is listed twice");
      }
    }
    return table;
  }

  /** How many keys there are: the number of the next one that is new. */
  public int size() {
    return size;
  }

  /** The key with this number. */
  public long key(int number) {
    return keys[number];
  }

  /** The number of {@code key}, or {@link #NONE}. */
  public int find(long key) {
    return slots[slot(key)] - 1;
  }

  /** The number of {@code key}: {@link #size} of before where it is new. */
  public int add(long key) {
    int slot = slot(key);
    if (slots[slot] != 0) {
      return slots[slot] - 1;
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
    }
    keys[size++] = key;
    slots[slot] = size;
    if (2 * size > slots.length) {
      fill(2 * size);
    }
    return size - 1;
  }

  /** Gives back the room that no further key needs. */
  public void trim() {
    keys = Arrays.copyOf(keys, Math.max(1, size));
    fill(size);
  }

  /** Where {@code key} stands, or would. */
  private int slot(long key) {
    int slot = (int) ((key * GOLDEN) >>> shift);
    while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private void fill(int expected) {
    clear(expected);
    for (int number = 0; number < size; number++) {
      slots[slot(keys[number])] = number + 1;
    }
  }

  /** Makes the slots anew: a power of two, so many that half of them and more stay free. */
  private void clear(int expected) {
    int bits = 64 - Long.numberOfLeadingZeros(Math.max(FEWEST_SLOTS, 2L * expected) - 1);
    slots = new int[1 << bits];
    shift = Long.SIZE - bits;
  }
}
