package io.nutgraf.names.words;

import io.nutgraf.text.HashTable;
import io.nutgraf.text.Hashes;
import java.nio.ByteBuffer;

/**
 * What is known of words and phrases before a text is read: which are first names, cities or
 * ministries ({@link PhraseKind}), which words are used alike (clusters of words by the words
 * beside them), and what news name by a word (its habit). The same is told twice: of words as the
 * news write them, and of many more in small letters, by vectors of words that others made. Phrases
 * are known by hashes; {@code src/fit/names/fit.py} writes them.
 */
public final class NameLexicon {

  /** The cluster of a word that has none. */
  public static final int NO_CLUSTER = 0;

  private static final int CLUSTER_BITS = 11;
  private static final int MOST_CLUSTERS = (1 << CLUSTER_BITS) - 1;
  private static final int PHRASE = 1;
  private static final int WORD = 2;

  private final HashTable phrases;
  private final int[] kinds;
  private final HashTable words;
  private final short[] uses;
  private final HashTable vocabulary;
  private final short[] senses;

  /** Reads what {@code fit.py} wrote. */
  public NameLexicon(ByteBuffer in) {
    phrases = HashTable.listed(in);
    kinds = new int[phrases.size()];
    in.asIntBuffer().get(kinds);
    in.position(in.position() + Integer.BYTES * kinds.length);
    words = HashTable.listed(in);
    uses = uses(in, words.size());
    vocabulary = in.hasRemaining() ? HashTable.listed(in) : new HashTable(0);
    senses = uses(in, vocabulary.size());
  }

  private static short[] uses(ByteBuffer in, int size) {
    short[] uses = new short[size];
    in.asShortBuffer().get(uses);
    in.position(in.position() + Short.BYTES * size);
    return uses;
  }

  /** The kinds of a phrase, as bits; {@code phrase} is the joined hash of its words in small. */
  public int kinds(long phrase) {
    int number = phrases.find(phraseKey(phrase));
    return number == HashTable.NONE ? 0 : kinds[number];
  }

  /** The kinds of a word by itself, as bits; {@code lower} is its hash in small letters. */
  public int kindsOfWord(long lower) {
    return kinds(Hashes.join(0, lower));
  }

  /**
   * How a word is used, for {@link #cluster} and {@link #habit}; 0 where nothing is known.
   *
   * @param form the hash of the word as it is written
   */
  public int use(long form) {
    int number = words.find(wordKey(form));
    return number == HashTable.NONE ? 0 : uses[number] & 0xffff;
  }

  /**
   * The same of a word in small letters, as its vector tells it: its habit is what words like it
   * name where they stand with a capital.
   *
   * @param lower the hash of the word in small letters
   */
  public int sense(long lower) {
    int number = vocabulary.find(wordKey(lower));
    return number == HashTable.NONE ? 0 : senses[number] & 0xffff;
  }

  /** The cluster of words used alike, 1 and up, or {@link #NO_CLUSTER}. */
  public static int cluster(int use) {
    return use & MOST_CLUSTERS;
  }

  /** The group of words that are as often part of names of each kind, 1 and up; 0 for none. */
  public static int habit(int use) {
    return use >>> CLUSTER_BITS;
  }

  public static int phraseKey(long phrase) {
    return Hashes.key(PHRASE, phrase);
  }

  public static int wordKey(long form) {
    return Hashes.key(WORD, form);
  }
}
