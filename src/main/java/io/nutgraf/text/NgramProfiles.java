package io.nutgraf.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How often character n-grams occur in each language, as {@code language-profiles.bin} has it. */
final class NgramProfiles {

  /** Weights are stored in sixteenths. */
  private static final double UNIT = 1.0 / 16;

  private final List<String> languages;

  private final HashTable grams;

  /** By n-gram: where its pairs begin; they end where those of the next one begin. */
  private final int[] starts;

  /** The number of a language and its weight, again and again. */
  private final byte[] pairs;

  private NgramProfiles(List<String> languages, HashTable grams, int[] starts, byte[] pairs) {
    this.languages = languages;
    this.grams = grams;
    this.starts = starts;
    this.pairs = pairs;
  }

  /** ISO 639-1 codes, in the order of the numbers that stand for them. */
  List<String> languages() {
    return languages;
  }

  /** Adds the weights of {@code gram} in each language, times {@code weight}, to its score. */
  void addTo(double[] scores, long gram, double weight) {
    int number = grams.find(gram);
    if (number == HashTable.NONE) {
      return;
    }
    double unit = weight * UNIT;
    for (int i = starts[number]; i < starts[number + 1]; i += 2) {
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
    int count = in.getInt();
    var grams = new HashTable(count);
    int[] starts = new int[count + 1];
    byte[] pairs = new byte[in.remaining()];
    for (int i = 0; i < count; i++) {
      grams.add(in.getLong());
      int length = 2 * in.get();
      in.get(pairs, starts[i], length);
      starts[i + 1] = starts[i] + length;
    }
    return new NgramProfiles(List.copyOf(languages), grams, starts, pairs);
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
