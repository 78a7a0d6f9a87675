package io.nutgraf.cli;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person calls documents of a media type. */
final class DocumentKinds {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("text/html", "web page"),
          Map.entry("application/xhtml+xml", "web page"),
          Map.entry("text/markdown", "Markdown"),
          Map.entry("application/pdf", "PDF"),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
              "Word document"),
          Map.entry("application/vnd.oasis.opendocument.text", "OpenDocument text"),
          Map.entry("application/rtf", "RTF document"),
          Map.entry("message/rfc822", "mail"),
          Map.entry("application/vnd.ms-outlook", "mail"),
          Map.entry("application/mbox", "mailbox"),
          Map.entry("application/xml", "XML"),
          Map.entry("application/x-subrip", "subtitles"),
          Map.entry("text/vtt", "subtitles"));

  private DocumentKinds() {}

  /** Nothing for a plain text, of which that goes without saying. */
  static Optional<String> of(@Nullable String mediaType) {
    return Optional.ofNullable(mediaType).map(NAMES::get);
  }
}
