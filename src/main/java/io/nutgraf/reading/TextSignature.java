package io.nutgraf.reading;

import io.nutgraf.reading.charset.TextHead;
import io.nutgraf.text.LinearPattern;
import java.util.Optional;

/**
 * The first words by which formats that are text are known, whatever a file is called (the WHATWG's
 * MIME Sniffing Standard, section 7.1; RFC 5322; RFC 4155; WebVTT, section 4).
 */
final class TextSignature {

  private static final LinearPattern SRT =
      LinearPattern.of(
          "\\s*\\d{1,5}\\s*\\n\\s*\\d{1,2}:\\d{2}:\\d{2}[,.]\\d{1,3}\\s*-->\\s*\\d{1,2}:\\d{2}:");
  private static final LinearPattern MBOX =
      LinearPattern.of(
          "From \\S+ [^\\r\\n]*\\d:\\d\\d[^\\r\\n]*\\d{4}[^\\r\\n]*\\r?\\n[A-Za-z-]+: ");
  private static final LinearPattern PAGE =
      LinearPattern.ofAnyCase("<(?:!doctype\\s+html|(?:html|head|body)[\\s>])");
  private static final LinearPattern FLAT_ODT = LinearPattern.of("<office:document\\s");
  private static final LinearPattern FEED = LinearPattern.of("<(?:rss|feed|rdf:RDF)[\\s>]");

  private TextSignature() {}

  /** The format that the first words of {@code bytes} tell. */
  static Optional<Format> of(byte[] bytes) {
    String head = TextHead.of(bytes);
    Optional<Format> markup = markup(head);
    if (markup.isPresent()) {
      return markup;
    }
    if (isVtt(head)) {
      return Optional.of(Format.VTT);
    }
    if (begins(SRT, head, 0)) {
      return Optional.of(Format.SRT);
    }
    if (head.startsWith("From ") && begins(MBOX, head, 0)) {
      return Optional.of(Format.MBOX);
    }
    return MailHead.begins(head) ? Optional.of(Format.EML) : Optional.empty();
  }

  private static boolean begins(LinearPattern pattern, String head, int at) {
    return pattern.at(head, at, head.length()) != null;
  }

  private static boolean isVtt(String head) {
    return head.startsWith("WEBVTT") && (head.length() == 6 || head.charAt(6) <= ' ');
  }

  private static Optional<Format> markup(String head) {
    int root = root(head);
    if (root == head.length() || head.charAt(root) != '<') {
      return Optional.empty();
    }
    if (begins(PAGE, head, root)) {
      return Optional.of(Format.HTML);
    }
    if (begins(FLAT_ODT, head, root)) {
      return Optional.of(Format.ODT);
    }
    return begins(FEED, head, root) || head.stripLeading().startsWith("<?xml")
        ? Optional.of(Format.XML)
        : Optional.empty();
  }

  /** Where the first tag stands, behind white space, comments and what is for programs. */
  private static int root(String head) {
    int at = 0;
    while (at < head.length()) {
      if (Character.isWhitespace(head.charAt(at))) {
        at++;
      } else if (head.startsWith("<?", at)) {
        at = behind(head, "?>", at);
      } else if (head.startsWith("<!--", at)) {
        at = behind(head, "-->", at);
      } else {
        return at;
      }
    }
    return at;
  }

  private static int behind(String head, String end, int from) {
    int at = head.indexOf(end, from);
    return at < 0 ? head.length() : at + end.length();
  }
}
