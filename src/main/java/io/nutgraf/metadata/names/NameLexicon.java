package io.nutgraf.metadata.names;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

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

  private static final NameLexicon ENGLISH = read("lexicon.bin");

  private final HashTable phrases;
  private final int[] kinds;
  private final HashTable words;
  private final short[] clusters;

  /** Reads what {@code fit.py} wrote. */
  NameLexicon(DataInputStream in) throws IOException {
    int count = in.readInt();
    phrases = new HashTable(count);
    kinds = new int[phrases.rows()];
    for (int i = 0, key = 0; i < count; i++) {
      key += in.readInt();
      kinds[phrases.put(key)] = in.readInt();
    }
    count = in.readInt();
    words = new HashTable(count);
    clusters = new short[words.rows()];
    for (int i = 0, key = 0; i < count; i++) {
      key += in.readInt();
      clusters[words.put(key)] = in.readShort();
    }
  }

  static NameLexicon english() {
    return ENGLISH;
  }

  private static NameLexicon read(String resource) {
    try (InputStream in = NameLexicon.class.getResourceAsStream(resource)) {
      return new NameLexicon(
          new DataInputStream(
              new BufferedInputStream(Objects.requireNonNull(in, resource), 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The kinds of a phrase, as bits; {@code phrase} is the joined hash of its words in small. */
  int kinds(long phrase) {
    int row = phrases.find(phraseKey(phrase));
    return row == HashTable.NONE ? 0 : kinds[row];
  }

  /** The cluster of a word, given as it is written and in small letters; 1 and up. */
  int cluster(long form, long lower) {
    int row = words.find(wordKey(form));
    if (row == HashTable.NONE && form != lower) {
      row = words.find(wordKey(lower));
    }
    return row == HashTable.NONE ? NO_CLUSTER : clusters[row];
  }

  static int phraseKey(long phrase) {
    return Hashes.key(PHRASE, phrase);
  }

  static int wordKey(long form) {
    return Hashes.key(WORD, form);
  }
}
