package io.nutgraf.metadata.names;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira, ICML
 * 2001) over {@link #LABELS} labels, as {@code src/fit/names/fit.py} writes them: one byte for a
 * feature and label, in steps of {@link #step}.
 *
 * <p>The weights of a feature lie beside each other in two words of memory, 16 bits for each label
 * and {@value #ZERO} for none, so that the weights of many features are added up without carrying
 * over.
 */
final class ChainModel {

  /** No name; then begin and inside of person, organization and place. */
  static final int LABELS = 7;

  /** The label of a token that is of no name. */
  static final int OUTSIDE = 0;

  private static final int MAGIC = 0x4e474e31;
  private static final int ZERO = 128;
  private static final int LANE = 16;
  private static final int LANES = 4;

  private static final ChainModel ENGLISH = read("model.bin");

  private final float step;
  private final float[] transitions = new float[LABELS * LABELS];
  private final HashTable features;
  private final long[] weights;

  /** Reads what {@code fit.py} wrote. */
  ChainModel(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("no model of the tagger");
    }
    step = in.readFloat();
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readFloat();
    }
    int count = in.readInt();
    byte[] rows = new byte[count * LABELS];
    features = new HashTable(count);
    weights = new long[2 * features.rows()];
    int[] row = new int[count];
    for (int i = 0, key = 0; i < count; i++) {
      key += in.readInt();
      row[i] = features.put(key);
    }
    in.readFully(rows);
    for (int label = 0; label < LABELS; label++) {
      for (int i = 0; i < count; i++) {
        long lane = rows[label * count + i] + ZERO;
        weights[2 * row[i] + label / LANES] |= lane << LANE * (label % LANES);
      }
    }
  }

  static ChainModel english() {
    return ENGLISH;
  }

  private static ChainModel read(String resource) {
    try (InputStream in = ChainModel.class.getResourceAsStream(resource)) {
      return new ChainModel(
          new DataInputStream(
              new BufferedInputStream(Objects.requireNonNull(in, resource), 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a score of one is in log-odds. */
  float step() {
    return step;
  }

  /** The weight, in log-odds, of one label following another. */
  float transition(int from, int to) {
    return transitions[from * LABELS + to];
  }

  /**
   * Writes the score of each label, in {@link #step steps}, for a token that has the first {@code
   * count} features of {@code keys}.
   */
  void score(int[] keys, int count, int[] scores, int at) {
    long low = 0;
    long high = 0;
    int known = 0;
    for (int i = 0; i < count; i++) {
      int row = features.find(keys[i]);
      if (row != HashTable.NONE) {
        low += weights[2 * row];
        high += weights[2 * row + 1];
        known++;
      }
    }
    for (int label = 0; label < LABELS; label++) {
      long sum = (label < LANES ? low : high) >>> LANE * (label % LANES) & 0xffff;
      scores[at + label] = (int) sum - ZERO * known;
    }
  }
}
