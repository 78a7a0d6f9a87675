package io.nutgraf.app;

import io.nutgraf.app.DocumentSource.Fetched.Found;
import io.nutgraf.app.SummarizeDocument.Answer;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.model.Sha256;
import io.nutgraf.model.Source;
import io.nutgraf.reading.format.RawDocument;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** What an object tells of the document in it. */
final class FetchedDocument {

  private FetchedDocument() {}

  static RawDocument raw(ObjectLocation location, Found found) {
    Stated stated = Stated.parse(found.metadata());
    return new RawDocument(
        found.bytes(),
        location.fileName(),
        found.contentType(),
        stated.title(),
        stated.published(),
        LocalDate.ofInstant(found.uploadedAt(), ZoneOffset.UTC));
  }

  /** As it was read; as it was stated, where it could not be. */
  static Source source(ObjectLocation location, Found found, Answer answer) {
    @Nullable String readAs = answer.mediaType();
    return new Source(
        location,
        found.versionId(),
        Sha256.hex(found.bytes()),
        readAs == null ? found.contentType() : readAs,
        answer.charset(),
        found.bytes().length,
        found.uploadedAt());
  }
}
