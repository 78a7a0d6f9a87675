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

  private static final int FREE = -1;

  private final List<String> languages;

  /**
   * The n-grams, hashed, each followed by where its pairs begin and how many bytes they are; {@link
   * #FREE} where there is none. Side by side, since what a search costs is the memory it touches.
   */
  private final long[] table;

  /** The number of a language and its weight, again and again. */
  private final byte[] pairs;

  private NgramProfiles(List<String> languages, long[] table, byte[] pairs) {
    this.languages = languages;
    this.table = table;
    this.pairs = pairs;
  }

  /** ISO 639-1 codes, in the order of the numbers that stand for them. */
  List<String> languages() {
    return languages;
  }

  /** Adds the weights of {@code gram} in each language, times {@code weight}, to its score. */
  void addTo(double[] scores, long gram, double weight) {
    int slot = slot(table, gram);
    if (table[slot] == FREE) {
      return;
    }
    double unit = weight * UNIT;
    int start = (int) (table[slot + 1] >>> Byte.SIZE);
    int end = start + (int) (table[slot + 1] & 0xff);
    for (int i = start; i < end; i += 2) {
      scores[pairs[i]] += unit * (pairs[i + 1] & 0xff);
    }
  }

  /** Where {@code gram} stands in {@code table}, or else the free place for it. */
  private static int slot(long[] table, long gram) {
    int slot = 2 * GramCounts.slot(gram, table.length / 2);
    while (table[slot] != FREE && table[slot] != gram) {
      slot = (slot + 2) & (table.length - 1);
    }
    return slot;
  }

  static NgramProfiles read() {
    var in = ByteBuffer.wrap(bytes());
    var languages = new ArrayList<String>();
    for (int i = in.get(); i > 0; i--) {
      byte[] code = new byte[in.getShort()];
      in.get(code);
      languages.add(new String(code, StandardCharsets.US_ASCII));
    }
    int count = in.getInt();
    long[] table = new long[8 * Integer.highestOneBit(count)];
    Arrays.fill(table, FREE);
    byte[] pairs = new byte[in.remaining()];
    int start = 0;
    for (int i = 0; i < count; i++) {
      long gram = in.getLong();
      int length = 2 * in.get();
      in.get(pairs, start, length);
      int slot = slot(table, gram);
      table[slot] = gram;
      table[slot + 1] = (long) start << Byte.SIZE | length;
      start += length;
    }
    return new NgramProfiles(List.copyOf(languages), table, pairs);
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
