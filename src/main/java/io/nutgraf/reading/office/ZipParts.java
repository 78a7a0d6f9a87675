package io.nutgraf.reading.office;

import io.nutgraf.model.RejectionCode;
import io.nutgraf.reading.format.UnreadableException;
import io.nutgraf.reading.format.ZipDirectory;
import io.nutgraf.reading.format.ZipDirectory.Entry;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** The parts of an office document, inflated as they are read, all together within the limits. */
final class ZipParts {

  /** From how many bytes on it is asked how densely they were compressed. */
  private static final int RATIO_FROM = 16 << 20;

  private final byte[] bytes;
  private final OfficeLimits limits;
  private final ZipDirectory directory;
  private long inflated;

  ZipParts(byte[] bytes, OfficeLimits limits) {
    this.bytes = bytes;
    this.limits = limits;
    directory = ZipDirectory.of(bytes, limits.mostEntries() + 1);
    if (directory.names().size() > limits.mostEntries()) {
      throw UnreadableException.tooLarge("The document is made of too many files.");
    }
  }

  boolean has(String name) {
    return directory.entry(name).isPresent();
  }

  /** The part of this name as XML; nothing where there is none. */
  Optional<XmlWalk> walk(String name) {
    return directory.entry(name).map(entry -> XmlWalk.of(open(entry), limits));
  }

  private InputStream open(Entry entry) {
    if (entry.isEncrypted()) {
      throw new UnreadableException(
          RejectionCode.ENCRYPTED_DOCUMENT, "The file's parts are behind a password.");
    }
    int start = entry.start();
    return switch (entry.method()) {
      case STORED -> new Bounded(new ByteArrayInputStream(bytes, start, entry.size()), null);
      case DEFLATED -> {
        var inflater = new Inflater(true);
        var content = new ByteArrayInputStream(bytes, start, bytes.length - start);
        yield new Bounded(new InflaterInputStream(content, inflater), inflater);
      }
      case OTHER -> throw UnreadableException.malformed("The file's parts can't be unpacked.");
    };
  }

  /** Counts what comes out. */
  private final class Bounded extends FilterInputStream {

    private final @Nullable Inflater inflater;

    Bounded(InputStream in, @Nullable Inflater inflater) {
      super(in);
      this.inflater = inflater;
    }

    @Override
    public int read() throws IOException {
      int unit = super.read();
      count(unit < 0 ? 0 : 1);
      return unit;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int got = super.read(into, from, length);
      count(Math.max(got, 0));
      return got;
    }

    @Override
    public void close() throws IOException {
      super.close();
      if (inflater != null) {
        inflater.end();
      }
    }

    private void count(int got) {
      inflated += got;
      if (inflated > limits.mostInflated()) {
        throw UnreadableException.tooLarge("The document is too large once it is unpacked.");
      }
      if (inflater != null
          && inflater.getBytesWritten() > RATIO_FROM
          && inflater.getBytesWritten() / limits.mostRatio() > inflater.getBytesRead()) {
        throw UnreadableException.malformed("The file is packed as no document is.");
      }
    }
  }
}
