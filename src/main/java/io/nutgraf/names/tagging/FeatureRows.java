package io.nutgraf.names.tagging;

import io.nutgraf.text.HashTable;

/**
 * Where the weights of each feature of a fitted model stand, by keys of 32 bits that fill the slots
 * themselves. A {@link HashTable} does the same with one place in memory more; for seventy features
 * a word that made the tagger half again as slow.
 */
final class FeatureRows {

  /** The row of a key that the model does not have. */
  static final int NONE = -1;

  private final int[] keys;
  private final int mask;

  /** The rows of the keys of {@code features}, none of which is 0. */
  FeatureRows(HashTable features) {
    keys = new int[Integer.highestOneBit(Math.max(16, features.size()) * 2 - 1) * 2];
    mask = keys.length - 1;
    for (int i = 0; i < features.size(); i++) {
      put((int) features.key(i));
    }
  }

  private void put(int key) {
    int row = key & mask;
    while (keys[row] != 0) {
      row = row + 1 & mask;
    }
    keys[row] = key;
  }

  /** How many rows there are; features have the numbers of some of them. */
  int count() {
    return keys.length;
  }

  /** The row of a key, or {@link #NONE}. */
  int find(int key) {
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
