package io.nutgraf.reading.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.nutgraf.reading.format.UnreadableException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Where the files lie in a ZIP file (APPNOTE.TXT 6.3.10, section 4.3): as the directory at its end
 * says or, where the file is cut off, as the headers before the files themselves do. What the
 * headers say of sizes is believed only of files that are not compressed.
 */
final class ZipDirectory {

  private static final int END = 0x06054b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int LOCAL = 0x04034b50;

  private final byte[] bytes;
  private final int mostEntries;
  private final Map<String, Entry> entries = new HashMap<>();

  private ZipDirectory(byte[] bytes, int mostEntries) {
    this.bytes = bytes;
    this.mostEntries = mostEntries;
  }

  /**
   * A file in the ZIP file.
   *
   * @param start where its content begins
   * @param method how it is compressed: 0 not at all, 8 deflated
   * @param size of the compressed content, as its header says
   * @param isEncrypted true where it is behind a password
   */
  record Entry(int start, int method, int size, boolean isEncrypted) {}

  /**
   * The files by their names, in small letters, with slashes and none at the beginning; the first
   * of those that share a name.
   */
  static Map<String, Entry> read(byte[] bytes, int mostEntries) {
    var directory = new ZipDirectory(bytes, mostEntries);
    directory.readCentral();
    if (directory.entries.isEmpty()) {
      directory.readLocal();
    }
    return directory.entries;
  }

  /** The name by which a part is known, however it is written. */
  static String canonical(String name) {
    String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return slashed.startsWith("/") ? slashed.substring(1) : slashed;
  }

  private void readCentral() {
    int at = central();
    while (at >= 0 && at + 46 <= bytes.length && int32(at) == CENTRAL) {
      int nameLength = int16(at + 28);
      add(at + 46, nameLength, int32(at + 42), int16(at + 8), int16(at + 10), int32(at + 20));
      at += 46 + nameLength + int16(at + 30) + int16(at + 32);
    }
  }

  /** Where the directory begins, which is told at the end, before a comment of up to 64 KiB. */
  private int central() {
    for (int at = bytes.length - 22; at >= Math.max(0, bytes.length - 66_000); at--) {
      if (int32(at) == END) {
        int told = int32(at + 16);
        boolean fits = told >= 0 && told + 4 <= bytes.length && int32(told) == CENTRAL;
        return fits ? told : at - Math.clamp(int32(at + 12), 0, at); // something stands before it
      }
    }
    return -1;
  }

  private void readLocal() {
    for (int at = 0; at + 30 <= bytes.length; at++) {
      if (bytes[at] == 'P' && int32(at) == LOCAL) {
        add(at + 30, int16(at + 26), at, int16(at + 6), int16(at + 8), int32(at + 18));
      }
    }
  }

  private void add(int nameAt, int nameLength, int header, int flags, int method, int size) {
    if (entries.size() >= mostEntries) {
      throw UnreadableException.tooLarge("The document is made of too many files.");
    }
    boolean fits =
        nameAt + nameLength <= bytes.length && header >= 0 && header <= bytes.length - 30;
    if (fits && int32(header) == LOCAL) {
      int start = header + 30 + int16(header + 26) + int16(header + 28);
      String name = new String(bytes, nameAt, nameLength, UTF_8);
      entries.putIfAbsent(canonical(name), new Entry(start, method, size, (flags & 1) != 0));
    }
  }

  private int int16(int at) {
    return (bytes[at] & 0xff) | ((bytes[at + 1] & 0xff) << 8);
  }

  private int int32(int at) {
    return int16(at) | int16(at + 2) << 16;
  }
}
