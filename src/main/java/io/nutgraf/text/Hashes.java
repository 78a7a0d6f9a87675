package io.nutgraf.text;

/**
 * The hashes that words, phrases and features are known by, the same on every machine: 64 bits of
 * FNV-1a over UTF-16 code units (Fowler, Noll and Vo), and what is made of them. Two words of a
 * document and a word list with one hash are not to be expected; they would be taken for one.
 *
 * <p>Fitted models hold such hashes: who changes one has to fit them anew.
 */
public final class Hashes {

  /** The offset basis: the hash of no letter yet. */
  public static final long EMPTY = 0xcbf29ce484222325L;

  private static final long FNV_PRIME = 0x100000001b3L;
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;
  private static final long FIRST_MIX = 0xff51afd7ed558ccdL;
  private static final long SECOND_MIX = 0xc4ceb9fe1a85ec53L;

  private Hashes() {}

  /** The hash of a word and one letter more. */
  public static long append(long hash, char letter) {
    return (hash ^ letter) * FNV_PRIME;
  }

  /** The hash of a word. */
  public static long of(String word) {
    long hash = EMPTY;
    for (int i = 0; i < word.length(); i++) {
      hash = append(hash, word.charAt(i));
    }
    return hash;
  }

  /**
   * The hash of the first {@code length} letters of {@code word}, mixed, so that its highest bits
   * alone tell words apart; never 0. The terms of {@code languages/en/ranking.bin} stand under it.
   */
  public static long mixed(char[] word, int length) {
    long hash = EMPTY;
    for (int i = 0; i < length; i++) {
      hash = append(hash, word[i]);
    }
    hash = (hash ^ hash >>> 32) * GOLDEN;
    hash ^= hash >>> 29;
    return hash == 0 ? 1 : hash;
  }

  /** The hash of a phrase and one word more. */
  public static long join(long phrase, long word) {
    return (Long.rotateLeft(phrase, 23) ^ word) * GOLDEN;
  }

  /** The 32 bits under which {@code value} of a kind stands in a model of names; never 0. */
  public static int key(int kind, long value) {
    long h = (value + kind * GOLDEN) * FIRST_MIX;
    h = (h ^ (h >>> 32)) * SECOND_MIX;
    int key = (int) (h >>> 32);
    return key == 0 ? 1 : key;
  }
}
