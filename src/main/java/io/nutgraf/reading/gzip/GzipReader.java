package io.nutgraf.reading.gzip;

import io.nutgraf.model.Budget;
import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.MediaType;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.reading.format.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks a gzip file (RFC 1952), all of its members, and hands what comes out to another reader:
 * under the file's name without {@code .gz}, and under the media type that was stated, unless that
 * is gzip's own.
 */
public final class GzipReader implements DocumentReader {

  private static final int PIECE = 1 << 16;

  private final DocumentReader inside;
  private final long mostBytes;

  /**
   * @param inside reads what is in the file
   * @param mostBytes how much may come out, in bytes; as much as a document itself may have
   */
  public GzipReader(DocumentReader inside, long mostBytes) {
    this.inside = inside;
    this.mostBytes = mostBytes;
  }

  @Override
  public Reading read(RawDocument raw) {
    return inside.read(
        raw.holding(unpack(raw.bytes()), nameInside(raw), typeInside(raw.contentType())));
  }

  private byte[] unpack(byte[] packed) {
    var unpacked = new ByteArrayOutputStream();
    try (var in = new GZIPInputStream(new ByteArrayInputStream(packed), PIECE)) {
      byte[] piece = new byte[PIECE];
      int got = in.read(piece);
      while (got >= 0) {
        Budget.check();
        if (unpacked.size() + got > mostBytes) {
          throw UnreadableException.tooLarge("The file is too large once it is unpacked.");
        }
        unpacked.write(piece, 0, got);
        got = in.read(piece);
      }
    } catch (IOException e) {
      throw UnreadableException.malformed("The file can't be unpacked: it is cut off or broken.");
    }
    return unpacked.toByteArray();
  }

  private static @Nullable String typeInside(@Nullable String contentType) {
    return MediaType.parse(contentType).name().contains("gzip") ? null : contentType;
  }

  /** The name it had before it was packed: its own without the ending or, without one, as noted. */
  private static String nameInside(RawDocument raw) {
    String name = raw.fileName();
    return switch (raw.ending().toLowerCase(Locale.ROOT)) {
      case "gz" -> name.substring(0, name.length() - ".gz".length());
      case "tgz" -> name.substring(0, name.length() - "tgz".length()) + "tar";
      default -> GzipName.of(raw.bytes()).orElse(name);
    };
  }
}
