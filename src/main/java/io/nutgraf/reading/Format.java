package io.nutgraf.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The formats of documents that Nutgraf knows of, each by what servers and names call it. */
enum Format {
  PLAIN_TEXT("a text", Set.of("text/plain", "text/x-log"), Set.of("", "txt", "text", "log")),
  MARKDOWN(
      "a Markdown file",
      Set.of("text/markdown", "text/x-markdown", "text/x-web-markdown"),
      Set.of("md", "markdown", "mdown", "mkd")),
  HTML(
      "a web page",
      Set.of("text/html", "application/xhtml+xml"),
      Set.of("html", "htm", "xhtml", "xht", "shtml")),
  XML(
      "an XML file",
      Set.of(
          "application/xml",
          "text/xml",
          "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml"),
      Set.of("xml", "rss", "atom", "rdf")),
  PDF("a PDF file", Set.of("application/pdf", "application/x-pdf"), Set.of("pdf")),
  DOCX(
      "a Word file",
      Set.of(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.ms-word.document.macroenabled.12"),
      Set.of("docx", "docm")),
  ODT(
      "an OpenDocument text",
      Set.of("application/vnd.oasis.opendocument.text"),
      Set.of("odt", "fodt")),
  RTF("an RTF file", Set.of("application/rtf", "text/rtf"), Set.of("rtf")),
  EML("a mail", Set.of("message/rfc822"), Set.of("eml")),
  MBOX("a mailbox", Set.of("application/mbox"), Set.of("mbox")),
  MSG("an Outlook mail", Set.of("application/vnd.ms-outlook"), Set.of("msg")),
  SRT("subtitles", Set.of("application/x-subrip", "text/srt"), Set.of("srt")),
  VTT("subtitles", Set.of("text/vtt"), Set.of("vtt")),
  GZIP("a gzip file", Set.of("application/gzip", "application/x-gzip"), Set.of("gz"));

  private final String description;

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> types;

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> endings;

  Format(String description, Set<String> types, Set<String> endings) {
    this.description = description;
    this.types = types;
    this.endings = endings;
  }

  /** What a person calls such a file, with its article. */
  String description() {
    return description;
  }

  /** True for what any text editor opens. */
  boolean isText() {
    return switch (this) {
      case PLAIN_TEXT, MARKDOWN, HTML, XML, EML, MBOX, SRT, VTT -> true;
      case PDF, DOCX, ODT, RTF, MSG, GZIP -> false;
    };
  }

  /** The format that servers call {@code type}, which is in lower case. */
  static Optional<Format> ofType(String type) {
    return Arrays.stream(values()).filter(format -> format.types.contains(type)).findFirst();
  }

  /** The format of files whose names end in {@code ending}, without its dot. */
  static Optional<Format> ofEnding(String ending) {
    String lower = ending.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> format.endings.contains(lower)).findFirst();
  }
}
