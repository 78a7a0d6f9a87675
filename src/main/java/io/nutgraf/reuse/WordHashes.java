package io.nutgraf.reuse;

import io.nutgraf.model.Span;
import io.nutgraf.text.Hashes;
import java.util.List;
import java.util.Optional;

/**
 * The words of a sentence in order, each in 16 bits: enough to compare two sentences that have
 * something in common anyway. They are 14 bits of the word's hash, one that tells whether it is
 * long, and one whether it began with a small letter. Two are equal where all words are the same,
 * whatever their case. Immutable.
 *
 * <p>Of a sentence of more than {@value #MOST} words the last hash is that of all that remain, so
 * that equal sentences are equal whatever their length.
 */
public final class WordHashes {

  /** The most words that are told apart. */
  public static final int MOST = 256;

  private static final int SMALL = 0x8000;
  private static final int LONG = 0x4000;
  private static final int HASH = LONG - 1;

  /** A word of more letters is long. */
  private static final int SHORT = 4;

  private final char[] hashes;

  private WordHashes(char[] hashes) {
    this.hashes = hashes;
  }

  /**
   * Those of a sentence; empty where it has fewer than {@value Fingerprint#FEWEST_WORDS}.
   *
   * @param sentence where it stands in {@code text}
   */
  public static Optional<WordHashes> of(String text, Span sentence) {
    List<FoldedWord> words = FoldedWord.of(text, sentence);
    return words.size() < Fingerprint.FEWEST_WORDS ? Optional.empty() : Optional.of(of(words));
  }

  static WordHashes of(List<FoldedWord> words) {
    char[] hashes = new char[Math.min(MOST, words.size())];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = hash(words.get(i));
    }
    if (words.size() > MOST) {
      hashes[MOST - 1] = shortened(together(words.subList(MOST - 1, words.size())));
    }
    return new WordHashes(hashes);
  }

  private static char hash(FoldedWord word) {
    int length = word.text().length() > SHORT ? LONG : 0;
    return (char) (shortened(Hashes.of(word.text())) | length | (word.small() ? SMALL : 0));
  }

  private static long together(List<FoldedWord> words) {
    long hash = Hashes.EMPTY;
    for (FoldedWord word : words) {
      hash = Hashes.join(hash, Hashes.of(word.text()));
    }
    return hash;
  }

  private static char shortened(long hash) {
    return (char) ((hash >>> 48 ^ hash >>> 32 ^ hash >>> 16 ^ hash) & HASH);
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
    return 2.0 * CommonWords.count(this, other) / (size() + other.size());
  }

  /** The word with this number, from 0: below 2 to the 15th, the same whatever its case. */
  int at(int number) {
    return hashes[number] & (SMALL - 1);
  }

  /** Whether it is written with a small letter: no name, and no number. */
  boolean isSmall(int number) {
    return (hashes[number] & SMALL) != 0;
  }

  /** Whether it has more than {@value #SHORT} letters. */
  boolean isLong(int number) {
    return (hashes[number] & LONG) != 0;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof WordHashes it) || it.hashes.length != hashes.length) {
      return false;
    }
    for (int i = 0; i < hashes.length; i++) {
      if (at(i) != it.at(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (int i = 0; i < hashes.length; i++) {
      hash = 31 * hash + at(i);
    }
    return hash;
  }

  @Override
  public String toString() {
    return hashes.length + " words";
  }
}
