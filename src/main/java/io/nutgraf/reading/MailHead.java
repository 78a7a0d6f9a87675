package io.nutgraf.reading;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a text begins as a mail does (RFC 5322, section 2.2): with fields of which one is only a
 * mail's, or with a sender's address and a subject. Looks at each character once.
 */
final class MailHead {

  /** What no program writes anywhere else. */
  private static final Set<String> OF_MAILS =
      Set.of("received", "message-id", "mime-version", "return-path", "delivered-to");

  private static final int LONGEST_NAME = 76;

  private final Set<String> names = new HashSet<>();
  private boolean hasAddress;

  private MailHead() {}

  static boolean begins(String head) {
    return new MailHead().read(head);
  }

  private boolean read(String head) {
    int at = 0;
    boolean whole = false;
    while (at < head.length()) {
      int end = head.indexOf('\n', at);
      if (end < 0) {
        break; // what the file's head cuts off tells nothing
      }
      String line = head.substring(at, end).stripTrailing();
      if (line.isEmpty()) {
        whole = true;
        break;
      }
      boolean goesOn = at > 0 && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
      if (!goesOn && !isField(line)) {
        return false;
      }
      at = end + 1;
    }
    return names.stream().anyMatch(OF_MAILS::contains)
        || (whole && hasAddress && names.contains("subject"));
  }

  private boolean isField(String line) {
    int colon = line.indexOf(':');
    if (colon <= 0 || colon > LONGEST_NAME || !isAsciiLetter(line.charAt(0))) {
      return false;
    }
    for (int i = 0; i < colon; i++) {
      char c = line.charAt(i);
      if (!isAsciiLetter(c) && !(c >= '0' && c <= '9') && c != '-' && c != '_') {
        return false;
      }
    }
    String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
    hasAddress |= name.equals("from") && line.indexOf('@') > 0;
    names.add(name);
    return true;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
