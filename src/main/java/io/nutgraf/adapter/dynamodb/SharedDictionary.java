package io.nutgraf.adapter.dynamodb;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Compression for what is like a sample that both ends have, as RFC 1950 calls a preset dictionary:
 * the names of a record's fields and the words that nearly all articles have cost no more than a
 * reference. What is compressed tells by a checksum which dictionary it needs. The dictionary never
 * changes, for what was written with it could not be read: a better one is one more.
 */
final class SharedDictionary {

  private static final byte[] ARTICLES = resource("article-1.dictionary");
  private static final int BUFFER = 8192;

  private SharedDictionary() {}

  private static byte[] resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(SharedDictionary.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] compress(byte[] bytes) {
    var compressed = new ByteArrayOutputStream(bytes.length / 3 + 64);
    var deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setDictionary(ARTICLES);
      deflater.setInput(bytes);
      deflater.finish();
      var buffer = new byte[BUFFER];
      while (!deflater.finished()) {
        compressed.write(buffer, 0, deflater.deflate(buffer));
      }
    } finally {
      deflater.end();
    }
    return compressed.toByteArray();
  }

  /** What {@link #compress} was given; empty where it did not make {@code compressed}. */
  static Optional<byte[]> decompress(byte[] compressed) {
    var inflater = new Inflater();
    try {
      inflater.setInput(compressed);
      return Optional.of(inflated(inflater));
    } catch (DataFormatException | IllegalArgumentException spoilt) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }

  /**
   * @throws IllegalArgumentException if it needs another dictionary
   */
  private static byte[] inflated(Inflater inflater) throws DataFormatException {
    var bytes = new ByteArrayOutputStream(BUFFER);
    var buffer = new byte[BUFFER];
    while (!inflater.finished()) {
      int count = inflater.inflate(buffer);
      bytes.write(buffer, 0, count);
      if (count == 0 && inflater.needsDictionary()) {
        inflater.setDictionary(ARTICLES);
      } else if (count == 0 && inflater.needsInput()) {
        throw new DataFormatException("cut off");
      }
    }
    return bytes.toByteArray();
  }
}
