package io.nutgraf.reading;

import io.nutgraf.model.Rejection;
import io.nutgraf.model.RejectionCode;
import java.util.List;

/** All formats as one reader: the first reader that accepts a file reads it. */
public final class DocumentReaders implements DocumentReader {

  private final List<DocumentReader> readers;

  private DocumentReaders(List<DocumentReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /** A reader of every format that Nutgraf knows. */
  public static DocumentReader standard() {
    return of(List.of(new PlainTextReader()));
  }

  /** A reader of the formats of {@code readers}, asked in this order. */
  static DocumentReader of(List<DocumentReader> readers) {
    return new DocumentReaders(readers);
  }

  @Override
  public boolean accepts(RawDocument raw) {
    return readers.stream().anyMatch(reader -> reader.accepts(raw));
  }

  /** Reads {@code raw}, or says that its format is unsupported, and which that is. */
  @Override
  public Reading read(RawDocument raw) {
    return readers.stream()
        .filter(reader -> reader.accepts(raw))
        .findFirst()
        .map(reader -> reader.read(raw))
        .orElseGet(() -> unsupported(raw));
  }

  private static Reading unsupported(RawDocument raw) {
    return new Reading.Unreadable(
        new Rejection(
            RejectionCode.UNSUPPORTED_MEDIA_TYPE,
            "Files of type " + typeOf(raw) + " are not supported."));
  }

  private static String typeOf(RawDocument raw) {
    MediaType type = MediaType.parse(raw.contentType());
    return type.isUnspecific()
        ? FileSignature.of(raw.bytes())
            .map(signature -> "." + raw.ending() + " (" + signature.description() + ")")
            .orElse("." + raw.ending())
        : type.name();
  }
}
