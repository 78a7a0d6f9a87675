package io.nutgraf.reading.format;

import io.nutgraf.model.Document;
import io.nutgraf.model.Rejection;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.Stated;
import io.nutgraf.model.Warning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes of reading a file. */
public sealed interface Reading {

  /**
   * It was read.
   *
   * @param document its text and what is known of it
   * @param mediaType what it was read as: {@code text/plain}
   * @param charset the character set it was read in, as IANA names it; null where it has none
   */
  record Read(Document document, String mediaType, @Nullable String charset) implements Reading {}

  /** It could not be. */
  record Unreadable(Rejection rejection) implements Reading {}

  /** Why a file could not be read. */
  static Reading unreadable(RejectionCode code, String detail) {
    return new Unreadable(new Rejection(code, detail));
  }

  /**
   * That {@code raw} was read, unless there are no words in it.
   *
   * @param text its text, by blocks
   * @param stated what the file states of itself; what its caller states goes before it
   * @param warnings of its bytes and characters; a text that was laid out keeps no control
   *     characters, and none is warned of
   */
  static Reading of(
      RawDocument raw,
      BlockText text,
      Stated stated,
      List<Warning> warnings,
      String mediaType,
      @Nullable String charset) {
    Document document =
        new Document(
            text.text(),
            text.structure(),
            stated.titledBy(raw.title()),
            raw.referenceDate(),
            raw.uploadedOn(),
            null,
            text.structure().isKnown() ? withoutControlCharacters(warnings) : warnings);
    return document.isWordless()
        ? unreadable(RejectionCode.NO_TEXT_FOUND, "The file holds no words.")
        : new Read(document, mediaType, charset);
  }

  private static List<Warning> withoutControlCharacters(List<Warning> warnings) {
    return warnings.stream()
        .filter(warning -> !warning.equals(Warning.controlCharactersKept()))
        .toList();
  }
}
