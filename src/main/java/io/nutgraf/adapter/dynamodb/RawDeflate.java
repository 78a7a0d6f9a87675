package io.nutgraf.adapter.dynamodb;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Compression with nothing around it (RFC 1951), for what is as short as a header counts. */
final class RawDeflate {

  private RawDeflate() {}

  static byte[] compress(byte[] bytes) {
    var compressed = new ByteArrayOutputStream(bytes.length + 16);
    var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try (var out = new DeflaterOutputStream(compressed, deflater)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can always be written", e);
    } finally {
      deflater.end();
    }
    return compressed.toByteArray();
  }

  /** What {@link #compress} was given; empty where it did not make {@code compressed}. */
  static Optional<byte[]> decompress(byte[] compressed) {
    var inflater = new Inflater(true);
    try (var in = new InflaterInputStream(new ByteArrayInputStream(compressed), inflater)) {
      return Optional.of(in.readAllBytes());
    } catch (IOException spoilt) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }
}
