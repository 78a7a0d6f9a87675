package io.nutgraf.reading.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.nutgraf.model.Budget;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Where the files lie in a ZIP file (APPNOTE.TXT 6.3.10, section 4.3): as the directory at its end
 * says or, where the file is cut off, as the headers before the files themselves do. What the
 * headers say of sizes is believed only of files that are not compressed.
 */
public final class ZipDirectory {

  private static final int END = 0x06054b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int LOCAL = 0x04034b50;

  /** How long the end is, but for the comment of up to 64 KiB that follows it. */
  private static final int END_LENGTH = 22;

  private static final int LONGEST_COMMENT = 66_000;

  /** A longer name, in bytes, is no part's of any document. */
  private static final int LONGEST_NAME = 1_000;

  private final byte[] bytes;
  private final int most;
  private final Map<String, Entry> entries = new HashMap<>();

  private ZipDirectory(byte[] bytes, int most) {
    this.bytes = bytes;
    this.most = most;
  }

  /** How a file is kept. */
  public enum Method {
    STORED,
    DEFLATED,
    /** In a way that is not known here. */
    OTHER;

    private static Method of(int number) {
      return switch (number) {
        case 0 -> STORED;
        case 8 -> DEFLATED;
        default -> OTHER;
      };
    }
  }

  /**
   * A file in the ZIP file.
   *
   * @param start where its content begins, within the ZIP file
   * @param size of the content as it is kept, in bytes, as its header says, within the ZIP file
   * @param isEncrypted true where it is behind a password
   */
  public record Entry(int start, Method method, int size, boolean isEncrypted) {}

  /**
   * The directory of {@code bytes}; empty where they are no ZIP file.
   *
   * @param most how many names are looked at; further ones are left out
   */
  public static ZipDirectory of(byte[] bytes, int most) {
    var directory = new ZipDirectory(bytes, most);
    directory.readCentral();
    if (directory.entries.isEmpty()) {
      directory.readLocal();
    }
    return directory;
  }

  /** The names in small letters, with slashes between and none at the beginning. */
  public Set<String> names() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  /** The file of this name, however it is written; the first of those that share it. */
  public Optional<Entry> entry(String name) {
    return Optional.ofNullable(entries.get(canonical(name)));
  }

  /** The first {@code length} bytes of a file at most; none where it can't be unpacked. */
  public byte[] beginning(Entry entry, int length) {
    byte[] none = {};
    return switch (entry.isEncrypted() ? Method.OTHER : entry.method()) {
      case STORED -> {
        int size = Math.min(entry.size(), length);
        yield Arrays.copyOfRange(bytes, entry.start(), entry.start() + size);
      }
      case DEFLATED -> inflated(entry, length);
      case OTHER -> none;
    };
  }

  private byte[] inflated(Entry entry, int length) {
    try (var inflater = new Inflater(true)) {
      inflater.setInput(bytes, entry.start(), bytes.length - entry.start());
      byte[] beginning = new byte[length];
      return Arrays.copyOf(beginning, inflater.inflate(beginning));
    } catch (DataFormatException broken) {
      return new byte[0];
    }
  }

  /** The name by which a file is known, however it is written. */
  private static String canonical(String name) {
    String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return slashed.startsWith("/") ? slashed.substring(1) : slashed;
  }

  private void readCentral() {
    int at = central();
    while (at >= 0 && at + 46 <= bytes.length && int32(at) == CENTRAL && entries.size() < most) {
      int nameLength = int16(at + 28);
      add(at + 46, nameLength, int32(at + 42), int16(at + 8), int16(at + 10), int32(at + 20));
      at += 46 + nameLength + int16(at + 30) + int16(at + 32);
    }
  }

  /** Where the directory begins, which is told at the end, before a comment. */
  private int central() {
    int last = bytes.length - END_LENGTH;
    for (int at = last; at >= Math.max(0, bytes.length - LONGEST_COMMENT); at--) {
      if (int32(at) == END) {
        int told = int32(at + 16);
        boolean fits = told >= 0 && told + 4 <= bytes.length && int32(told) == CENTRAL;
        return fits ? told : at - Math.clamp(int32(at + 12), 0, at); // something stands before it
      }
    }
    return -1;
  }

  private void readLocal() {
    for (int at = 0; at + 30 <= bytes.length && entries.size() < most; at++) {
      if (bytes[at] == 'P' && int32(at) == LOCAL) {
        add(at + 30, int16(at + 26), at, int16(at + 6), int16(at + 8), int32(at + 18));
      }
    }
  }

  private void add(int nameAt, int nameLength, int header, int flags, int method, int size) {
    Budget.check();
    boolean fits =
        nameLength <= LONGEST_NAME
            && nameAt + nameLength <= bytes.length
            && header >= 0
            && header <= bytes.length - 30;
    if (fits && int32(header) == LOCAL) {
      int start = Math.min(bytes.length, header + 30 + int16(header + 26) + int16(header + 28));
      int left = bytes.length - start;
      String name = new String(bytes, nameAt, nameLength, UTF_8);
      entries.putIfAbsent(
          canonical(name),
          new Entry(
              start, Method.of(method), size < 0 ? left : Math.min(size, left), (flags & 1) != 0));
    }
  }

  private int int16(int at) {
    return (bytes[at] & 0xff) | ((bytes[at + 1] & 0xff) << 8);
  }

  private int int32(int at) {
    return int16(at) | int16(at + 2) << 16;
  }
}
