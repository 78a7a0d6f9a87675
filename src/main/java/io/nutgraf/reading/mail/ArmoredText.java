package io.nutgraf.reading.mail;

import java.util.ArrayList;
import java.util.List;

/** Text that is signed or encrypted by PGP, in the midst of which it stands (RFC 4880, 6 and 7). */
final class ArmoredText {

  private static final String BEGIN = "-----BEGIN PGP ";
  private static final String END = "-----END PGP ";
  private static final String SIGNED = BEGIN + "SIGNED MESSAGE-----";
  private static final String ENCRYPTED = BEGIN + "MESSAGE-----";
  private static final String ESCAPE = "- ";

  private ArmoredText() {}

  /** True where lines are encrypted. */
  static boolean isEncrypted(List<String> lines) {
    return lines.contains(ENCRYPTED);
  }

  /** The lines that are for people to read. */
  static List<String> opened(List<String> lines) {
    if (lines.stream().noneMatch(line -> line.startsWith(BEGIN))) {
      return lines;
    }
    List<String> opened = new ArrayList<>();
    boolean signed = false;
    boolean heard = true;
    for (String line : lines) {
      if (line.startsWith(BEGIN)) {
        signed |= line.equals(SIGNED);
        heard = false;
      } else if (line.startsWith(END)) {
        heard = true;
      } else if (heard) {
        opened.add(signed && line.startsWith(ESCAPE) ? line.substring(2) : line);
      } else if (signed && line.isEmpty() && opened.isEmpty()) {
        heard = true; // after the name of the digest
      }
    }
    return opened;
  }
}
