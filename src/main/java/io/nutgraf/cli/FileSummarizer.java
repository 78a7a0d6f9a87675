package io.nutgraf.cli;

import io.nutgraf.app.DocumentLimits;
import io.nutgraf.app.SummarizeDocument;
import io.nutgraf.app.SummarizeDocument.Answer;
import io.nutgraf.model.Document;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.Statement;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.reading.format.RawDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Summarizes the files of this machine and what is piped in. Thread-safe. */
final class FileSummarizer {

  /** The largest document that is read, in bytes. */
  static final int MAX_BYTES = 50 << 20;

  private static final DocumentLimits LIMITS = DocumentLimits.ofBytes(MAX_BYTES);

  private final SummarizeDocument summarize =
      SummarizeDocument.within(LIMITS, InstantSource.system());
  private final SummaryOptions options;

  FileSummarizer(SummaryOptions options) {
    this.options = options;
  }

  Result file(Path path) {
    return file(path, null);
  }

  /** A file; what {@code stated} says of it besides its bytes and its name holds. */
  Result file(Path path, @Nullable RawDocument stated) {
    try {
      if (Files.isDirectory(path)) {
        return Result.Failed.invalid(path + " is a folder.");
      }
      long size = Files.size(path);
      return size > MAX_BYTES ? Result.Failed.of(LIMITS.tooLarge(size)) : bytes(raw(path, stated));
    } catch (NoSuchFileException e) {
      return Result.Failed.notFound("There is no file " + path + ".");
    } catch (IOException e) {
      return Result.Failed.notFound("The file " + path + " cannot be read.");
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

  /** All that {@code in} holds. */
  Result stream(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    return bytes.length > MAX_BYTES
        ? Result.Failed.of(
            RejectionCode.DOCUMENT_TOO_LARGE,
            "The document has more than " + MAX_BYTES + " bytes, the most that are read.")
        : bytes(new RawDocument(bytes, "", null, null, null, null));
  }

  Result bytes(RawDocument raw) {
    return result(summarize.file(raw, options), raw.bytes().length);
  }

  Result text(Document document) {
    return result(summarize.text(document, options), document.text().length());
  }

  /** All statements of a document that was summarized. */
  List<Statement> statements(Document document) {
    return summarize.statements(document);
  }

  private static Result result(Answer answer, long bytes) {
    return switch (answer) {
      case Answer.Summarized it -> new Result.Done(it, bytes);
      case Answer.Rejected it -> Result.Failed.of(it.rejection());
    };
  }
}
