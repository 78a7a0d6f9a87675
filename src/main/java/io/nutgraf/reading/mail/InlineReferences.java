package io.nutgraf.reading.mail;

import io.nutgraf.reading.format.Whitespace;

/**
 * Leaves out what mail programs write into plain text for the pictures and links of its HTML:
 * {@code [cid:image001.png@01D5]}, {@code [image: Logo]}, {@code our page<https://example.org>}.
 */
final class InlineReferences {

  private InlineReferences() {}

  /** The line without them. */
  static String removed(String line) {
    if (line.indexOf('[') < 0 && line.indexOf('<') < 0) {
      return line;
    }
    var kept = new StringBuilder();
    int brackets = line.lastIndexOf(']');
    int angles = line.lastIndexOf('>');
    int i = 0;
    while (i < line.length()) {
      boolean bracket = line.charAt(i) == '[';
      boolean closed = i < (bracket ? brackets : angles);
      if (closed && isReference(line, i)) {
        i = line.indexOf(bracket ? ']' : '>', i) + 1;
      } else {
        kept.append(line.charAt(i++));
      }
    }
    return kept.toString();
  }

  private static boolean isReference(String line, int at) {
    return switch (line.charAt(at)) {
      case '[' -> line.startsWith("[cid:", at) || line.startsWith("[image:", at);
      case '<' -> at > 0 && !Whitespace.isSpace(line.charAt(at - 1)) && isAddress(line, at + 1);
      default -> false;
    };
  }

  private static boolean isAddress(String line, int at) {
    return line.startsWith("http://", at)
        || line.startsWith("https://", at)
        || line.startsWith("mailto:", at);
  }
}
