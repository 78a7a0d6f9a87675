package io.nutgraf.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** How often character n-grams occur in each language, as {@code language-profiles.bin} has it. */
final class NgramProfiles {

  /** Weights are stored in sixteenths. */
  private static final double UNIT = 1.0 / 16;

  private final List<String> languages;
  private final long[] grams;

  /** Where the pairs of each n-gram begin; one more, where the last end. */
  private final int[] offsets;

  /** The number of a language and its weight, again and again. */
  private final byte[] pairs;

  /** The numbers of the n-grams, hashed; -1 where there is none. */
  private final int[] table;

  private NgramProfiles(List<String> languages, long[] grams, int[] offsets, byte[] pairs) {
    this.languages = languages;
    this.grams = grams;
    this.offsets = offsets;
    this.pairs = pairs;
    this.table = table(grams);
  }

  private static int[] table(long[] grams) {
    int[] table = new int[4 * Integer.highestOneBit(grams.length)];
    Arrays.fill(table, -1);
    for (int i = 0; i < grams.length; i++) {
      int slot = GramCounts.slot(grams[i], table.length);
      while (table[slot] >= 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = i;
    }
    return table;
  }

  /** ISO 639-1 codes, in the order of the numbers that stand for them. */
  List<String> languages() {
    return languages;
  }

  /** Adds the weights of {@code gram} in each language, times {@code weight}, to its score. */
  void addTo(double[] scores, long gram, double weight) {
    int slot = GramCounts.slot(gram, table.length);
    while (table[slot] >= 0 && grams[table[slot]] != gram) {
      slot = (slot + 1) & (table.length - 1);
    }
    int found = table[slot];
    if (found < 0) {
      return;
    }
    double unit = weight * UNIT;
    for (int i = offsets[found]; i < offsets[found + 1]; i += 2) {
      scores[pairs[i]] += unit * (pairs[i + 1] & 0xff);
    }
  }

  static NgramProfiles read() {
    var in = ByteBuffer.wrap(bytes());
    var languages = new ArrayList<String>();
    for (int i = in.get(); i > 0; i--) {
      byte[] code = new byte[in.getShort()];
      in.get(code);
      languages.add(new String(code, StandardCharsets.US_ASCII));
    }
    long[] grams = new long[in.getInt()];
    int[] offsets = new int[grams.length + 1];
    byte[] pairs = new byte[in.remaining()];
    for (int i = 0; i < grams.length; i++) {
      grams[i] = in.getLong();
      int length = 2 * in.get();
      in.get(pairs, offsets[i], length);
      offsets[i + 1] = offsets[i] + length;
    }
    return new NgramProfiles(List.copyOf(languages), grams, offsets, pairs);
  }

  private static byte[] bytes() {
    try (var in =
        Objects.requireNonNull(
            NgramProfiles.class.getResourceAsStream("language-profiles.bin"),
            "language-profiles.bin is part of the package")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
