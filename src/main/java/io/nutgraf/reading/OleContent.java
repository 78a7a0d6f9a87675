package io.nutgraf.reading;

import io.nutgraf.model.RejectionCode;
import io.nutgraf.reading.FormatDetector.Detected;
import java.nio.charset.StandardCharsets;

/**
 * What lies in an OLE file, told by the names of its streams ([MS-CFB], section 2.6): an Outlook
 * mail, an old Office file, or a new one behind a password.
 */
final class OleContent {

  private OleContent() {}

  static Detected detect(byte[] bytes) {
    if (holds(bytes, "EncryptedPackage")) {
      return new Detected.Foreign(
          RejectionCode.ENCRYPTED_DOCUMENT, "The file is an Office file behind a password.");
    }
    if (holds(bytes, "__properties_version1.0")) {
      return new Detected.Known(Format.MSG);
    }
    String what = holds(bytes, "WordDocument") ? "an old Word file" : "an old Office file";
    return new Detected.Foreign(
        RejectionCode.UNSUPPORTED_MEDIA_TYPE, "This is " + what + ", which is not supported.");
  }

  private static boolean holds(byte[] bytes, String name) {
    byte[] wanted = name.getBytes(StandardCharsets.UTF_16LE);
    // A name begins an entry of the directory, and these are of 128 bytes.
    for (int at = 0; at + wanted.length <= bytes.length; at += 128) {
      if (bytes[at] == wanted[0] && starts(bytes, at, wanted)) {
        return true;
      }
    }
    return false;
  }

  private static boolean starts(byte[] bytes, int at, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
