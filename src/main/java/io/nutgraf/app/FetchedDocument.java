package io.nutgraf.app;

import io.nutgraf.app.DocumentSource.Fetched.Found;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.model.Sha256;
import io.nutgraf.model.Source;
import io.nutgraf.model.StatedDay;
import io.nutgraf.reading.RawDocument;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** What an object tells of the document in it. */
final class FetchedDocument {

  /** The object's metadata that state what the document itself may not. */
  private static final String PUBLISHED = "published";

  private static final String TITLE = "title";

  private FetchedDocument() {}

  static RawDocument raw(ObjectLocation location, Found found) {
    return new RawDocument(
        found.bytes(),
        location.fileName(),
        found.contentType(),
        blankToNull(found.metadata().get(TITLE)),
        date(found.metadata().get(PUBLISHED)),
        LocalDate.ofInstant(found.uploadedAt(), ZoneOffset.UTC));
  }

  static Source source(
      ObjectLocation location, Found found, @Nullable String mediaType, @Nullable String charset) {
    return new Source(
        location,
        found.versionId(),
        Sha256.hex(found.bytes()),
        mediaType,
        charset,
        found.bytes().length,
        found.uploadedAt());
  }

  private static @Nullable String blankToNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** A day, of an ISO date or the beginning of an ISO time; what is neither states nothing. */
  private static @Nullable LocalDate date(@Nullable String value) {
    if (value == null) {
      return null;
    }
    String stated = value.strip();
    int time = stated.indexOf('T');
    return StatedDay.parse(time < 0 ? stated : stated.substring(0, time)).orElse(null);
  }
}
