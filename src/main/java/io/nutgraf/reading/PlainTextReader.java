package io.nutgraf.reading;

import io.nutgraf.model.Document;
import io.nutgraf.model.Rejection;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads plain text, in whatever character set it is: the text is the decoded file, untouched but
 * for the byte order mark.
 */
final class PlainTextReader implements DocumentReader {

  private static final Set<String> TYPES =
      Set.of("text/plain", "text/markdown", "text/x-markdown", "text/x-web-markdown", "text/x-log");
  private static final Set<String> ENDINGS = Set.of("", "txt", "text", "md", "markdown", "log");

  @Override
  public boolean accepts(RawDocument raw) {
    MediaType type = MediaType.parse(raw.contentType());
    return type.isUnspecific()
        ? ENDINGS.contains(raw.ending().toLowerCase(Locale.ROOT))
        : TYPES.contains(type.name());
  }

  @Override
  public Reading read(RawDocument raw) {
    Optional<FileSignature> foreign = FileSignature.of(raw.bytes());
    if (foreign.isPresent()) {
      return rejected(
          RejectionCode.UNSUPPORTED_MEDIA_TYPE,
          "This is " + foreign.get().description() + ", not a text.");
    }
    return switch (TextDecoder.decode(raw.bytes(), MediaType.parse(raw.contentType()).charset())) {
      case TextDecoder.Decoding.Binary _ ->
          rejected(RejectionCode.MALFORMED_DOCUMENT, "The file holds binary content, not a text.");
      case TextDecoder.Decoding.Unknown _ ->
          rejected(RejectionCode.CHARSET_UNKNOWN, "The file's character set could not be told.");
      case TextDecoder.Decoding.Decoded decoded -> read(raw, decoded);
    };
  }

  private static Reading read(RawDocument raw, TextDecoder.Decoding.Decoded decoded) {
    Document document =
        new Document(
            decoded.text(), raw.title(), raw.referenceDate(), raw.uploadedOn(), warnings(decoded));
    return document.isWordless()
        ? rejected(RejectionCode.NO_TEXT_FOUND, "The file holds no words.")
        : new Reading.Read(document, "text/plain", decoded.charset());
  }

  private static List<Warning> warnings(TextDecoder.Decoding.Decoded decoded) {
    List<Warning> warnings = new ArrayList<>();
    if (decoded.replaced() > 0) {
      warnings.add(Warning.invalidCharactersReplaced());
    }
    if (ControlCharacters.count(decoded.text()) > 0) {
      warnings.add(Warning.controlCharactersKept());
    }
    return warnings;
  }

  private static Reading rejected(RejectionCode code, String detail) {
    return new Reading.Unreadable(new Rejection(code, detail));
  }
}
