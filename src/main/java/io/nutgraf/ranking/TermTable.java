package io.nutgraf.ranking;

import java.util.Arrays;

/** Numbers 64-bit hashes from 0 in the order they come (open addressing, linear probing). */
final class TermTable {

  /** Of a hash that is not in the table. */
  static final int NONE = -1;

  private long[] slots;
  private int[] numbers;
  private long[] hashes;
  private int size;

  /**
   * @param expected about how many hashes will come
   */
  TermTable(int expected) {
    int capacity = capacity(expected);
    slots = new long[capacity];
    numbers = new int[capacity];
    hashes = new long[capacity / 2];
  }

  int size() {
    return size;
  }

  /** The hash with this number. */
  long hash(int number) {
    return hashes[number];
  }

  /** The number of {@code hash}, which is not 0, or {@link #NONE}. */
  int find(long hash) {
    int slot = slot(hash);
    return slots[slot] == 0 ? NONE : numbers[slot];
  }

  /** The number of {@code hash}, which is not 0: {@link #size} of before where it is new. */
  int add(long hash) {
    int slot = slot(hash);
    if (slots[slot] != 0) {
      return numbers[slot];
    }
    slots[slot] = hash;
    numbers[slot] = size;
    hashes[size++] = hash;
    if (size == hashes.length) {
      grow();
    }
    return size - 1;
  }

  /** Where {@code hash} stands, or would. */
  private int slot(long hash) {
    int slot = (int) hash & slots.length - 1;
    while (slots[slot] != 0 && slots[slot] != hash) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  /** Gives back the room that no further hash needs. */
  void trim() {
    hashes = Arrays.copyOf(hashes, size + 1);
    fill(capacity(size));
  }

  private void grow() {
    hashes = Arrays.copyOf(hashes, 2 * size);
    fill(2 * slots.length);
  }

  private void fill(int capacity) {
    slots = new long[capacity];
    numbers = new int[capacity];
    for (int number = 0; number < size; number++) {
      int slot = slot(hashes[number]);
      slots[slot] = hashes[number];
      numbers[slot] = number;
    }
  }

  /** Room for twice as many hashes and more: a power of two. */
  private static int capacity(int hashes) {
    return Integer.highestOneBit(Math.max(8, hashes)) << 2;
  }
}
