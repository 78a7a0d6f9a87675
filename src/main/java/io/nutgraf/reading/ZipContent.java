package io.nutgraf.reading;

import io.nutgraf.model.RejectionCode;
import io.nutgraf.reading.FormatDetector.Detected;
import java.nio.charset.StandardCharsets;

/**
 * What lies in a ZIP file, told by the names in its directory, which stands at its end (APPNOTE.TXT
 * 6.3.10, section 4.3), or before the files themselves where it is cut off: a Word file, an
 * OpenDocument text, or something else.
 */
final class ZipContent {

  /** How many names are looked at. */
  private static final int MOST = 1000;

  /** How long an entry of the directory is, but for its name and what follows it. */
  private static final int ENTRY = 46;

  /** The same before a file. */
  private static final int LOCAL = 30;

  private ZipContent() {}

  static Detected detect(byte[] bytes) {
    String names = names(bytes);
    if (names.contains("\nword/document") || names.contains("\nword/")) {
      return new Detected.Known(Format.DOCX);
    }
    if (names.contains("\ncontent.xml\n") && isOpenDocumentText(bytes)) {
      return new Detected.Known(Format.ODT);
    }
    return new Detected.Foreign(
        RejectionCode.UNSUPPORTED_MEDIA_TYPE, "This is " + description(names) + ", not a text.");
  }

  private static String description(String names) {
    if (names.contains("\nxl/")) {
      return "an Excel file";
    }
    if (names.contains("\nppt/")) {
      return "a PowerPoint file";
    }
    if (names.contains("\nMETA-INF/container.xml\n")) {
      return "an EPUB file";
    }
    return names.contains("\ncontent.xml\n") ? "an OpenDocument file" : "a ZIP file";
  }

  /** Its first entry, which is not compressed, says so. */
  private static boolean isOpenDocumentText(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.ISO_8859_1);
    return !head.contains("mimetype") || head.contains("application/vnd.oasis.opendocument.text");
  }

  /** The names, a line break before and after each. */
  private static String names(byte[] bytes) {
    StringBuilder names = new StringBuilder("\n");
    int at = directory(bytes);
    if (at < 0) {
      addLocal(bytes, names);
    } else {
      addCentral(bytes, at, names);
    }
    return names.toString();
  }

  private static void addCentral(byte[] bytes, int directory, StringBuilder names) {
    int count = 0;
    int at = directory;
    while (at + ENTRY <= bytes.length && isEntry(bytes, at, 1, 2) && count++ < MOST) {
      int length = unsigned(bytes, at + 28);
      add(bytes, at + ENTRY, length, names);
      at = at + ENTRY + length + unsigned(bytes, at + 30) + unsigned(bytes, at + 32);
    }
  }

  private static void addLocal(byte[] bytes, StringBuilder names) {
    int count = 0;
    for (int at = 0; at + LOCAL <= bytes.length && count < MOST; at++) {
      if (bytes[at] == 'P' && isEntry(bytes, at, 3, 4)) {
        count++;
        add(bytes, at + LOCAL, unsigned(bytes, at + 26), names);
      }
    }
  }

  private static void add(byte[] bytes, int at, int length, StringBuilder names) {
    int size = Math.min(length, bytes.length - at);
    names.append(new String(bytes, at, size, StandardCharsets.ISO_8859_1)).append('\n');
  }

  /** Where the directory begins; of a file that is cut off, nowhere. */
  private static int directory(byte[] bytes) {
    for (int i = bytes.length - 22; i >= 0 && i > bytes.length - 70_000; i--) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
        long at = unsigned(bytes, i + 16) | (long) unsigned(bytes, i + 18) << 16;
        return at < bytes.length ? (int) at : -1;
      }
    }
    return -1;
  }

  private static boolean isEntry(byte[] bytes, int at, int third, int fourth) {
    return bytes[at] == 'P'
        && bytes[at + 1] == 'K'
        && bytes[at + 2] == third
        && bytes[at + 3] == fourth;
  }

  private static int unsigned(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
  }
}
