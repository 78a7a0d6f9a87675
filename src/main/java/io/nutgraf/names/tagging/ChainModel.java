package io.nutgraf.names.tagging;

import io.nutgraf.text.HashTable;
import java.nio.ByteBuffer;

/**
 * The weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira, ICML
 * 2001) over {@link #LABELS} labels, as {@code src/fit/names/fit.py} writes them: one byte for a
 * feature and label, in steps of {@link ChainOdds#step}.
 *
 * <p>The weights of a feature lie beside each other in two words of memory, 16 bits for each label
 * and {@value #ZERO} for none, so that the weights of many features are added up without carrying
 * over.
 */
final class ChainModel {

  /** How many labels there are: those of {@link NameLabel}, by their numbers. */
  static final int LABELS = NameLabel.COUNT;

  private static final int MAGIC = 0x4e474e31;
  private static final int ZERO = 128;
  private static final int LANE = 16;
  private static final int LANES = 4;

  private final ChainOdds odds;
  private final FeatureRows features;
  private final long[] weights;

  /** Reads what {@code fit.py} wrote. */
  ChainModel(ByteBuffer in) {
    if (in.getInt() != MAGIC) {
      throw new IllegalArgumentException("no model of the tagger");
    }
    float step = in.getFloat();
    float[] transitions = new float[LABELS * LABELS];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.getFloat();
    }
    odds = new ChainOdds(step, transitions);
    HashTable keys = HashTable.listed(in);
    int count = keys.size();
    features = new FeatureRows(keys);
    weights = new long[2 * features.count()];
    byte[] columns = new byte[LABELS * count];
    in.get(columns);
    for (int i = 0; i < count; i++) {
      int row = features.find((int) keys.key(i));
      weights[2 * row] = lanes(columns, i, count, 0, LANES);
      weights[2 * row + 1] = lanes(columns, i, count, LANES, LABELS);
    }
  }

  /** The weights of feature {@code i} for some labels, side by side. */
  private static long lanes(byte[] columns, int i, int features, int from, int to) {
    long lanes = 0;
    for (int label = to - 1; label >= from; label--) {
      lanes = (lanes << LANE) | (columns[label * features + i] + ZERO);
    }
    return lanes;
  }

  /** Its transitions and steps. */
  ChainOdds odds() {
    return odds;
  }

  /**
   * Writes the score of each label, in steps, for a token that has the first {@code count} features
   * of {@code keys}.
   */
  void score(int[] keys, int count, int[] scores, int at) {
    long low = 0;
    long high = 0;
    int known = 0;
    for (int i = 0; i < count; i++) {
      int row = features.find(keys[i]);
      if (row != FeatureRows.NONE) {
        low += weights[2 * row];
        high += weights[2 * row + 1];
        known++;
      }
    }
    for (int label = 0; label < LABELS; label++) {
      long sum = ((label < LANES ? low : high) >>> (LANE * (label % LANES))) & 0xffff;
      scores[at + label] = (int) sum - ZERO * known;
    }
  }
}
