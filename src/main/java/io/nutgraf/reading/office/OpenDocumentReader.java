package io.nutgraf.reading.office;

import io.nutgraf.model.RejectionCode;
import io.nutgraf.reading.format.BlockText;
import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.reading.format.TextBuilder;
import io.nutgraf.reading.format.UnreadableException;
import java.io.ByteArrayInputStream;
import java.util.List;

/**
 * Reads OpenDocument texts, in their ZIP file or flat (one file of XML): the text with its tables
 * and frames, and its notes at the end. Headers, footers, annotations and what was deleted are left
 * out.
 */
public final class OpenDocumentReader implements DocumentReader {

  private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

  private final OfficeLimits limits;

  /** A reader of files from whose parts so many bytes may come at most. */
  public static OpenDocumentReader within(long inflatedBytes) {
    return new OpenDocumentReader(OfficeLimits.DEFAULT.within(inflatedBytes));
  }

  OpenDocumentReader(OfficeLimits limits) {
    this.limits = limits;
  }

  @Override
  public Reading read(RawDocument raw) {
    var document = new Opened(limits);
    byte[] bytes = raw.bytes();
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      readParts(new ZipParts(bytes, limits), document);
    } else {
      document.read(XmlWalk.of(new ByteArrayInputStream(bytes), limits));
    }
    document.flow.finish();
    BlockText text = document.writer.build();
    return Reading.of(
        raw,
        text,
        OfficeStated.of(document.writer, text, document.properties),
        List.of(),
        MEDIA_TYPE,
        null);
  }

  private static void readParts(ZipParts parts, Opened document) {
    parts.walk("META-INF/manifest.xml").ifPresent(OpenDocumentReader::refuseEncrypted);
    parts.walk("styles.xml").ifPresent(document::read);
    parts.walk("meta.xml").ifPresent(document::read);
    document.read(
        parts
            .walk("content.xml")
            .orElseThrow(
                () ->
                    UnreadableException.malformed("The file lacks the part that holds its text.")));
  }

  private static void refuseEncrypted(XmlWalk manifest) {
    try (manifest) {
      while (manifest.next()) {
        if (manifest.starts() && manifest.name().equals("encryption-data")) {
          throw new UnreadableException(
              RejectionCode.ENCRYPTED_DOCUMENT, "The file is an OpenDocument behind a password.");
        }
      }
    }
  }

  /** A document while it is read, part by part; each part is told by what it holds. */
  private static final class Opened {

    private final OpenDocumentStyles styles = new OpenDocumentStyles();
    private final PassageWriter writer;
    private final Flow flow;
    private OfficeProperties properties = OfficeProperties.NONE;

    Opened(OfficeLimits limits) {
      writer = new PassageWriter(new TextBuilder(limits.mostText()));
      flow = new Flow(limits, writer);
    }

    void read(XmlWalk walk) {
      try (walk) {
        while (walk.next()) {
          if (walk.starts()) {
            start(walk);
          }
        }
      }
    }

    private void start(XmlWalk walk) {
      switch (walk.name()) {
        case "styles", "automatic-styles" -> styles.read(walk);
        case "meta" -> properties = OfficeProperties.ofOpenDocument(walk);
        case "text" -> new OpenDocumentBody(walk, styles, flow).read();
        case "master-styles", "settings", "font-face-decls", "scripts" -> walk.skip();
        default -> {}
      }
    }
  }
}
