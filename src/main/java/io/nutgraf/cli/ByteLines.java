package io.nutgraf.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of bytes, none longer in memory than a limit. Not thread-safe. */
final class ByteLines {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int end;

  /**
   * @param limit the bytes of the longest line that is kept, 1 or more
   */
  ByteLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /**
   * A line.
   *
   * @param bytes its bytes without the line's end; of a line over the limit, only the first
   * @param whole false where the line was over the limit
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over whole, compared by nobody
  record Line(byte[] bytes, boolean whole) {}

  /** The next line, or null after the last. The last needs no line feed. */
  @Nullable Line next() throws IOException {
    var line = new ByteArrayOutputStream();
    boolean any = false;
    boolean whole = true;
    while (position < end || fill()) {
      any = true;
      int stop = lineFeed();
      int kept = Math.min(stop - position, limit - line.size());
      line.write(buffer, position, kept);
      whole &= kept == stop - position;
      position = stop;
      if (stop < end) {
        position++;
        return new Line(line.toByteArray(), whole);
      }
    }
    return any ? new Line(line.toByteArray(), whole) : null;
  }

  private int lineFeed() {
    int i = position;
    while (i < end && buffer[i] != '\n') {
      i++;
    }
    return i;
  }

  private boolean fill() throws IOException {
    position = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }
}
