package io.nutgraf.reading;

import io.nutgraf.model.RejectionCode;
import io.nutgraf.reading.format.MediaType;
import io.nutgraf.reading.format.RawDocument;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells which format a file is of: by its content, whatever it is called; then by the media type
 * stated with it; then by the ending of its name. Looks at a bounded part of the file.
 */
final class FormatDetector {

  private FormatDetector() {}

  /** What is known of a file's format. */
  sealed interface Detected {

    /** One that there is a reader for. */
    record Known(Format format) implements Detected {}

    /** One that there is none for, or that can't be read. */
    record Foreign(RejectionCode code, String detail) implements Detected {}
  }

  static Detected detect(RawDocument raw) {
    Optional<FileSignature> signature = FileSignature.of(raw.bytes());
    if (signature.isPresent()) {
      return bySignature(signature.get(), raw.bytes());
    }
    Optional<Format> content = TextSignature.of(raw.bytes());
    return content
        .<Detected>map(Detected.Known::new)
        .or(() -> stated(raw).map(format -> ofText(format, raw.bytes())))
        .orElseGet(() -> foreign("Files of type " + typeOf(raw) + " are not supported."));
  }

  private static Detected bySignature(FileSignature signature, byte[] bytes) {
    return switch (signature) {
      case PDF -> new Detected.Known(Format.PDF);
      case RTF -> new Detected.Known(Format.RTF);
      case GZIP -> new Detected.Known(Format.GZIP);
      case ZIP -> ZipContent.detect(bytes);
      case OLE -> OleContent.detect(bytes);
      default -> foreign("This is " + signature.description() + ", not a text.");
    };
  }

  /** What is stated of a file: one that is not text would have begun with its signature. */
  private static Detected ofText(Format format, byte[] bytes) {
    return format.isText() || (format == Format.PDF && isPdfBehindJunk(bytes))
        ? new Detected.Known(format)
        : new Detected.Foreign(
            RejectionCode.MALFORMED_DOCUMENT,
            "The file is said to be " + format.description() + ", but is none.");
  }

  /**
   * Adobe's readers take the header anywhere in the first kilobyte (PDF Reference 1.7, H.3.4.1).
   */
  private static boolean isPdfBehindJunk(byte[] bytes) {
    int length = Math.min(1024, bytes.length);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
  }

  private static Optional<Format> stated(RawDocument raw) {
    MediaType type = MediaType.parse(raw.contentType());
    Optional<Format> byEnding = Format.ofEnding(raw.ending());
    if (type.isUnspecific()) {
      return byEnding;
    }
    // Servers call any text plain.
    return Format.ofType(type.name())
        .map(
            format ->
                format == Format.PLAIN_TEXT
                    ? byEnding.filter(Format::isText).orElse(format)
                    : format);
  }

  private static Detected foreign(String detail) {
    return new Detected.Foreign(RejectionCode.UNSUPPORTED_MEDIA_TYPE, detail);
  }

  private static String typeOf(RawDocument raw) {
    MediaType type = MediaType.parse(raw.contentType());
    return type.isUnspecific() ? "." + raw.ending() : type.name();
  }
}
