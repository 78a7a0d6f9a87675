package io.nutgraf.metadata.names;

import java.nio.ByteBuffer;

/**
 * What is known of words and phrases before a text is read: which are first names, cities or
 * ministries ({@link WordKind}), and which words are used alike (clusters of words by the words
 * beside them). Phrases are known by hashes; {@code src/fit/names/fit.py} writes them.
 */
final class NameLexicon {

  /** The cluster of a word that has none. */
  static final int NO_CLUSTER = 0;

  private static final int PHRASE = 1;
  private static final int WORD = 2;

  private final HashTable phrases;
  private final int[] kinds;
  private final HashTable words;
  private final short[] clusters;

  /** Reads what {@code fit.py} wrote. */
  NameLexicon(ByteBuffer in) {
    int[] keys = HashTable.listed(in);
    phrases = new HashTable(keys.length);
    kinds = new int[phrases.rows()];
    int[] values = new int[keys.length];
    in.asIntBuffer().get(values);
    in.position(in.position() + Integer.BYTES * keys.length);
    for (int i = 0; i < keys.length; i++) {
      kinds[phrases.put(keys[i])] = values[i];
    }
    keys = HashTable.listed(in);
    words = new HashTable(keys.length);
    clusters = new short[words.rows()];
    short[] numbers = new short[keys.length];
    in.asShortBuffer().get(numbers);
    for (int i = 0; i < keys.length; i++) {
      clusters[words.put(keys[i])] = numbers[i];
    }
  }

  /** The kinds of a phrase, as bits; {@code phrase} is the joined hash of its words in small. */
  int kinds(long phrase) {
    int row = phrases.find(phraseKey(phrase));
    return row == HashTable.NONE ? 0 : kinds[row];
  }

  /** The cluster of a word, 1 and up, or {@link #NO_CLUSTER}. */
  int cluster(long word) {
    int row = words.find(wordKey(word));
    return row == HashTable.NONE ? NO_CLUSTER : clusters[row];
  }

  static int phraseKey(long phrase) {
    return Hashes.key(PHRASE, phrase);
  }

  static int wordKey(long form) {
    return Hashes.key(WORD, form);
  }
}
