package io.nutgraf.adapter.dynamodb;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Compression of what is kept: DynamoDB bills by the kilobyte. */
final class Gzip {

  private Gzip() {}

  static byte[] compress(byte[] bytes) {
    var compressed = new ByteArrayOutputStream(bytes.length / 2 + 64);
    try (var gzip = new GZIPOutputStream(compressed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can always be written", e);
    }
    return compressed.toByteArray();
  }

  /** What {@link #compress} was given; empty where it did not make {@code compressed}. */
  static Optional<byte[]> decompress(byte[] compressed) {
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      return Optional.of(gzip.readAllBytes());
    } catch (IOException spoilt) {
      return Optional.empty();
    }
  }
}
