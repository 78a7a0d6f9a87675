package io.nutgraf.reading.plain;

import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.Stated;
import io.nutgraf.model.Structure;
import io.nutgraf.model.Warning;
import io.nutgraf.reading.charset.ControlCharacters;
import io.nutgraf.reading.charset.TextDecoder;
import io.nutgraf.reading.charset.TextDecoder.Decoding;
import io.nutgraf.reading.format.BlockText;
import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.MediaType;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import java.util.List;

/**
 * Reads plain text, in whatever character set it is: the text is the decoded file, untouched but
 * for the byte order mark, and nothing is known of its layout.
 */
public final class PlainTextReader implements DocumentReader {

  @Override
  public Reading read(RawDocument raw) {
    return switch (TextDecoder.decode(raw.bytes(), MediaType.parse(raw.contentType()).charset())) {
      case Decoding.Binary _ ->
          Reading.unreadable(
              RejectionCode.MALFORMED_DOCUMENT, "The file holds binary content, not a text.");
      case Decoding.Unknown _ ->
          Reading.unreadable(
              RejectionCode.CHARSET_UNKNOWN, "The file's character set could not be told.");
      case Decoding.Decoded it ->
          Reading.of(
              raw,
              new BlockText(it.text(), Structure.UNKNOWN),
              Stated.NOTHING,
              warnings(it),
              "text/plain",
              it.charset());
    };
  }

  private static List<Warning> warnings(Decoding.Decoded decoded) {
    List<Warning> warnings = decoded.warnings();
    if (ControlCharacters.count(decoded.text()) > 0) {
      warnings.add(Warning.controlCharactersKept());
    }
    return warnings;
  }
}
