package io.nutgraf.reading.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.nutgraf.model.Block;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.reading.format.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An office document for tests: its parts by their names. */
final class OfficeFile {

  private final Map<String, String> parts = new LinkedHashMap<>();

  /** A Word file of what {@code body} holds. */
  static OfficeFile word(String body) {
    return new OfficeFile().with("word/document.xml", wordXml("document", wordElement(body)));
  }

  private static String wordElement(String body) {
    return "<w:body>" + body + "</w:body>";
  }

  /** A part of a Word file. */
  static String wordXml(String root, String content) {
    return "<w:"
        + root
        + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
        + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
        + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
        + " xmlns:v='urn:schemas-microsoft-com:vml'>"
        + content
        + "</w:"
        + root
        + ">";
  }

  /** An OpenDocument text of what {@code text} holds. */
  static OfficeFile openDocument(String automaticStyles, String text) {
    return new OfficeFile()
        .with("mimetype", "application/vnd.oasis.opendocument.text")
        .with("content.xml", openDocumentXml("document-content", automaticStyles, text));
  }

  /** OpenDocument's XML, as a part or flat. */
  static String openDocumentXml(String root, String automaticStyles, String text) {
    return "<office:"
        + root
        + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
        + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
        + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
        + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
        + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
        + " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'"
        + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'"
        + " xmlns:meta='urn:oasis:names:tc:opendocument:xmlns:meta:1.0'"
        + " xmlns:dc='http://purl.org/dc/elements/1.1/'>"
        + "<office:automatic-styles>"
        + automaticStyles
        + "</office:automatic-styles><office:body><office:text>"
        + text
        + "</office:text></office:body></office:"
        + root
        + ">";
  }

  OfficeFile with(String name, String content) {
    parts.put(name, content);
    return this;
  }

  OfficeFile withStyles(String styles) {
    return with("word/styles.xml", wordXml("styles", styles));
  }

  OfficeFile withProperties(String properties) {
    return with(
        "docProps/core.xml",
        "<c:coreProperties xmlns:c='c' xmlns:dc='d' xmlns:dcterms='t'>"
            + properties
            + "</c:coreProperties>");
  }

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  Reading.Read read() {
    DocumentReader reader =
        parts.containsKey("content.xml")
            ? new OpenDocumentReader(OfficeLimits.DEFAULT)
            : new WordReader(OfficeLimits.DEFAULT);
    return (Reading.Read) reader.read(raw(bytes()));
  }

  String text() {
    return read().document().text();
  }

  /** The blocks, each as {@code KIND: words}; of a heading with its level. */
  List<String> blocks() {
    Reading.Read read = read();
    String text = read.document().text();
    return read.document().structure().blocks().stream().map(block -> told(block, text)).toList();
  }

  private static String told(Block block, String text) {
    String level = block.level() == 0 ? "" : " " + block.level();
    return block.kind() + level + ": " + block.span().of(text);
  }

  static RawDocument raw(byte[] bytes) {
    return new RawDocument(bytes, "", null, null, null, null);
  }

  /** The code that a reader leaves {@code bytes} with. */
  static RejectionCode codeOf(DocumentReader reader, byte[] bytes) {
    try {
      return switch (reader.read(raw(bytes))) {
        case Reading.Unreadable it -> it.rejection().code();
        case Reading.Read it -> throw new AssertionError("read: " + it.document().text().length());
      };
    } catch (UnreadableException e) {
      return e.rejection().code();
    }
  }
}
