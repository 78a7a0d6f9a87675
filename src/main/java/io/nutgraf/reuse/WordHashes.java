package io.nutgraf.reuse;

import io.nutgraf.text.Hashes;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a sentence in order, each as 16 bits of its hash: enough to compare two sentences
 * that have something in common anyway. Immutable.
 *
 * <p>Of a sentence of more than {@value #MOST} words the last hash is that of all that remain, so
 * that equal sentences are equal whatever their length.
 */
public final class WordHashes {

  /** The most words that are told apart. */
  public static final int MOST = 256;

  private final char[] hashes;

  private WordHashes(char[] hashes) {
    this.hashes = hashes;
  }

  /** Those of words that were folded. */
  static WordHashes of(List<String> words) {
    char[] hashes = new char[Math.min(MOST, words.size())];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = shortened(Hashes.of(words.get(i)));
    }
    if (words.size() > MOST) {
      hashes[MOST - 1] = shortened(together(words.subList(MOST - 1, words.size())));
    }
    return new WordHashes(hashes);
  }

  private static long together(List<String> words) {
    long hash = Hashes.EMPTY;
    for (String word : words) {
      hash = Hashes.join(hash, Hashes.of(word));
    }
    return hash;
  }

  private static char shortened(long hash) {
    return (char) (hash >>> 48 ^ hash >>> 32 ^ hash >>> 16 ^ hash);
  }

  /**
   * Those that {@link #bytes} wrote.
   *
   * @throws IllegalArgumentException if {@code bytes} are none
   */
  public static WordHashes parse(byte[] bytes) {
    if (bytes.length % 2 != 0 || bytes.length > 2 * MOST) {
      throw new IllegalArgumentException(bytes.length + " bytes are no words");
    }
    char[] hashes = new char[bytes.length / 2];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = (char) ((bytes[2 * i] & 0xff) << 8 | (bytes[2 * i + 1] & 0xff));
    }
    return new WordHashes(hashes);
  }

  /** Two bytes a word, the higher first. */
  public byte[] bytes() {
    byte[] bytes = new byte[2 * hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      bytes[2 * i] = (byte) (hashes[i] >>> 8);
      bytes[2 * i + 1] = (byte) hashes[i];
    }
    return bytes;
  }

  /** The number of words, at most {@value #MOST}. */
  public int size() {
    return hashes.length;
  }

  /**
   * How much of both is the same in the same order, 0..1: twice the words of their longest common
   * subsequence over the words of both.
   */
  public double shared(WordHashes other) {
    return Alignment.of(this, other).dice();
  }

  /** The word with this number, from 0. */
  char at(int number) {
    return hashes[number];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WordHashes it && Arrays.equals(hashes, it.hashes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }

  @Override
  public String toString() {
    return hashes.length + " words";
  }
}
