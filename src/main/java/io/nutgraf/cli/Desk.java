package io.nutgraf.cli;

import io.nutgraf.adapter.http.ProblemCode;
import io.nutgraf.adapter.http.ProblemCode.OfRequest;
import io.nutgraf.model.Document;
import io.nutgraf.model.Rejection;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.reading.DocumentReader;
import io.nutgraf.reading.DocumentReaders;
import io.nutgraf.reading.RawDocument;
import io.nutgraf.reading.Reading;
import io.nutgraf.summarize.Outcome;
import io.nutgraf.summarize.Summarizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads and summarizes the documents of this machine, one at a time or many. Thread-safe. */
final class Desk {
  /** The largest file that is read, in bytes. */
  static final int MAX_BYTES = 50 * 1024 * 1024;

  private final DocumentReader reader = DocumentReaders.standard();
  private final Summarizer summarizer = Summarizer.standard();
  private final SummaryOptions options;

  Desk(SummaryOptions options) {
    this.options = options;
  }

  /** What came of a document. */
  sealed interface Result {

    /** It was read and summarized. */
    record Done(Reading.Read reading, long bytes, Outcome.Summarized outcome) implements Result {}

    /** It could not be. */
    record Failed(ProblemCode code, String detail) implements Result {

      static Failed of(Rejection rejection) {
        return new Failed(new ProblemCode.OfDocument(rejection.code()), rejection.detail());
      }
    }
  }

  Result file(Path path) {
    return file(path, null);
  }

  /** A file; what {@code stated} says of it besides its bytes and its name holds. */
  Result file(Path path, @Nullable RawDocument stated) {
    try {
      if (Files.isDirectory(path)) {
        return failed(OfRequest.INVALID_PARAMETER, path + " is a folder.");
      }
      if (Files.size(path) > MAX_BYTES) {
        return tooLarge();
      }
      return bytes(raw(path, stated));
    } catch (NoSuchFileException e) {
      return failed(OfRequest.NOT_FOUND, "There is no file " + path + ".");
    } catch (IOException e) {
      return failed(OfRequest.NOT_FOUND, "The file " + path + " cannot be read.");
    }
  }

  /** A file that nothing is stated of was dropped, so to speak, on the day it was last changed. */
  private static RawDocument raw(Path path, @Nullable RawDocument stated) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    var name = String.valueOf(path.getFileName());
    if (stated == null) {
      var changed = Files.getLastModifiedTime(path).toInstant();
      return new RawDocument(
          bytes, name, null, null, null, LocalDate.ofInstant(changed, ZoneOffset.UTC));
    }
    return new RawDocument(
        bytes, name, stated.contentType(), stated.title(), stated.referenceDate(), null);
  }

  /** All that {@code in} holds, as text. */
  Result stream(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    return bytes.length > MAX_BYTES
        ? tooLarge()
        : bytes(new RawDocument(bytes, "", null, null, null, null));
  }

  Result bytes(RawDocument raw) {
    return switch (reader.read(raw)) {
      case Reading.Read read -> summarize(read, raw.bytes().length);
      case Reading.Unreadable unreadable -> Result.Failed.of(unreadable.rejection());
    };
  }

  Result text(Document document) {
    return summarize(new Reading.Read(document, "text/plain", null), document.text().length());
  }

  private Result summarize(Reading.Read reading, long bytes) {
    return switch (summarizer.summarize(reading.document(), options)) {
      case Outcome.Summarized done -> new Result.Done(reading, bytes, done);
      case Outcome.Rejected rejected -> Result.Failed.of(rejected.rejection());
    };
  }

  static Result.Failed failed(OfRequest code, String detail) {
    return new Result.Failed(code, detail);
  }

  static Result.Failed failed(RejectionCode code, String detail) {
    return Result.Failed.of(new Rejection(code, detail));
  }

  private static Result.Failed tooLarge() {
    return failed(RejectionCode.DOCUMENT_TOO_LARGE, "The document is larger than 50 MB.");
  }
}
