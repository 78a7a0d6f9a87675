package io.nutgraf.adapter.dynamodb;

import io.nutgraf.model.Span;
import io.nutgraf.reuse.Fingerprint;
import io.nutgraf.reuse.Fingerprints;
import io.nutgraf.reuse.WordHashes;
import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sentences of a document in few bytes: {@value #COMPRESSED}, and compressed (RFC 1951), of
 * each how far after the one before it begins, how long it is, its keys and its words, all counts
 * in seven bits a byte. What was written before has {@value #PLAIN} in front and is not compressed.
 */
final class PrintBytes {

  private static final byte PLAIN = 1;
  private static final byte COMPRESSED = 2;
  private static final int LOW = 0x7f;

  private PrintBytes() {}

  static byte[] of(Fingerprints prints) {
    var bytes = new ByteArrayOutputStream();
    bytes.write(COMPRESSED);
    bytes.writeBytes(RawDeflate.compress(plain(prints)));
    return bytes.toByteArray();
  }

  private static byte[] plain(Fingerprints prints) {
    var bytes = new ByteArrayOutputStream(64 * prints.prints().size());
    int before = 0;
    for (Fingerprint print : prints.prints()) {
      writeCount(bytes, print.span().start() - before);
      writeCount(bytes, print.span().length());
      writeCount(bytes, print.keys().size());
      print.keys().forEach(key -> writeKey(bytes, key));
      writeCount(bytes, print.words().size());
      bytes.writeBytes(print.words().bytes());
      before = print.span().start();
    }
    return bytes.toByteArray();
  }

  private static void writeKey(ByteArrayOutputStream bytes, long key) {
    bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(key).array());
  }

  private static void writeCount(ByteArrayOutputStream bytes, int count) {
    int left = count;
    while (left > LOW) {
      bytes.write((left & LOW) | (LOW + 1));
      left >>>= 7;
    }
    bytes.write(left);
  }

  /** What {@link #of} was given; empty where it did not make {@code bytes}. */
  static Optional<Fingerprints> parse(byte[] bytes) {
    try {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      return switch (in.get()) {
        case PLAIN -> Optional.of(prints(in));
        case COMPRESSED ->
            RawDeflate.decompress(rest(in)).map(ByteBuffer::wrap).map(PrintBytes::prints);
        default -> Optional.empty();
      };
    } catch (BufferUnderflowException | IllegalArgumentException spoilt) {
      return Optional.empty();
    }
  }

  private static byte[] rest(ByteBuffer in) {
    byte[] rest = new byte[in.remaining()];
    in.get(rest);
    return rest;
  }

  private static Fingerprints prints(ByteBuffer in) {
    List<Fingerprint> prints = new ArrayList<>();
    int before = 0;
    while (in.hasRemaining()) {
      int start = before + count(in);
      var span = new Span(start, start + count(in));
      List<Long> keys = new ArrayList<>();
      for (int left = count(in); left > 0; left--) {
        keys.add(in.getLong());
      }
      byte[] words = new byte[2 * Math.min(count(in), WordHashes.MOST)];
      in.get(words);
      prints.add(new Fingerprint(span, keys, WordHashes.parse(words)));
      before = start;
    }
    return new Fingerprints(prints);
  }

  private static int count(ByteBuffer in) {
    int count = 0;
    int shift = 0;
    byte next;
    do {
      next = in.get();
      count |= (next & LOW) << shift;
      shift += 7;
    } while (next < 0 && shift < Integer.SIZE);
    return count;
  }
}
