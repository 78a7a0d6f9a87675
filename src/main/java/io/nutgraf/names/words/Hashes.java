package io.nutgraf.names.words;

/** The hashes that words, phrases and features are known by; the same on every machine. */
public final class Hashes {

  /** FNV-1a's offset basis: the hash of no letter yet. */
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

  /** The hash of a phrase and one word more. */
  public static long join(long phrase, long word) {
    return (Long.rotateLeft(phrase, 23) ^ word) * GOLDEN;
  }

  /** The 32 bits under which {@code value} of a kind stands in a {@link HashTable}; never 0. */
  public static int key(int kind, long value) {
    long h = (value + kind * GOLDEN) * FIRST_MIX;
    h = (h ^ (h >>> 32)) * SECOND_MIX;
    int key = (int) (h >>> 32);
    return key == 0 ? 1 : key;
  }
}
