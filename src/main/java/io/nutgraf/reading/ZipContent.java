package io.nutgraf.reading;

import io.nutgraf.model.RejectionCode;
import io.nutgraf.reading.FormatDetector.Detected;
import io.nutgraf.reading.format.ZipDirectory;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What lies in a ZIP file, told by the names in its directory: a Word file, an OpenDocument text,
 * or something else.
 */
final class ZipContent {

  /** How many names are looked at. */
  private static final int MOST = 1000;

  /** How much is read of what states a type, in bytes. */
  private static final int STATEMENT = 2_000;

  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

  private final ZipDirectory directory;

  private ZipContent(ZipDirectory directory) {
    this.directory = directory;
  }

  static Detected detect(byte[] bytes) {
    return new ZipContent(ZipDirectory.of(bytes, MOST)).detect();
  }

  private Detected detect() {
    if (holdsFolder("word/")) {
      return new Detected.Known(Format.DOCX);
    }
    if (holds("content.xml") && isOpenDocumentText()) {
      return new Detected.Known(Format.ODT);
    }
    return new Detected.Foreign(
        RejectionCode.UNSUPPORTED_MEDIA_TYPE, "This is " + description() + ", not a text.");
  }

  private String description() {
    if (holdsFolder("xl/")) {
      return "an Excel file";
    }
    if (holdsFolder("ppt/")) {
      return "a PowerPoint file";
    }
    if (holds("META-INF/container.xml")) {
      return "an EPUB file";
    }
    return holds("content.xml") ? "an OpenDocument file" : "a ZIP file";
  }

  private boolean holds(String name) {
    return directory.entry(name).isPresent();
  }

  private boolean holdsFolder(String folder) {
    return directory.names().stream().anyMatch(name -> name.startsWith(folder));
  }

  /**
   * As its {@code mimetype} says, or its manifest (ODF 1.3, part 2, sections 3.3 and 4); one that
   * says nothing is taken for a text.
   */
  private boolean isOpenDocumentText() {
    return type("mimetype")
        .or(() -> type("META-INF/manifest.xml"))
        .map(type -> type.startsWith("text"))
        .orElse(true);
  }

  /** The first type of OpenDocument that a file names, without what all of them begin with. */
  private Optional<String> type(String name) {
    return directory
        .entry(name)
        .map(entry -> directory.beginning(entry, STATEMENT))
        .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
        .filter(words -> words.contains(OPEN_DOCUMENT))
        .map(words -> words.substring(words.indexOf(OPEN_DOCUMENT) + OPEN_DOCUMENT.length()));
  }
}
