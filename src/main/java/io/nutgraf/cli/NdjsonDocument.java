package io.nutgraf.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.model.Document;
import io.nutgraf.model.StatedDay;
import io.nutgraf.reading.format.RawDocument;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A document that a line of JSON holds or names. */
final class NdjsonDocument {
  private static final List<String> CONTENTS = List.of("text", "html", "path");
  private static final String HTML = "text/html; charset=utf-8";

  private final JsonNode line;

  NdjsonDocument(JsonNode line) {
    this.line = line;
  }

  /** Summarizes it, or says what is wrong with the line. */
  Result summarizedBy(FileSummarizer summarizer) {
    List<String> given = CONTENTS.stream().filter(line::hasNonNull).toList();
    if (given.size() != 1) {
      return invalid("A document has one of text, html and path; this line has " + given.size());
    }
    String wrong =
        Stream.of(given.getFirst(), "title", "referenceDate")
            .filter(name -> line.hasNonNull(name) && !line.get(name).isTextual())
            .findFirst()
            .orElse(null);
    if (wrong != null) {
      return invalid(wrong + " must be a string");
    }
    LocalDate date = date();
    if (date == null && line.hasNonNull("referenceDate")) {
      return invalid("referenceDate must be a day such as 2022-11-29, of the years 1 to 9999");
    }
    try {
      return of(given.getFirst(), summarizer, date);
    } catch (InvalidPathException e) {
      return invalid("path is no name of a file");
    }
  }

  private Result of(String content, FileSummarizer summarizer, @Nullable LocalDate date) {
    String value = line.get(content).textValue();
    return switch (content) {
      case "text" -> summarizer.text(Document.of(value, title(), date, null));
      case "html" -> summarizer.bytes(raw(value.getBytes(StandardCharsets.UTF_8), HTML, date));
      default -> summarizer.file(Path.of(value), raw(new byte[0], null, date));
    };
  }

  private RawDocument raw(byte[] bytes, @Nullable String type, @Nullable LocalDate date) {
    return new RawDocument(bytes, "", type, title(), date, null);
  }

  private @Nullable String title() {
    return line.hasNonNull("title") ? line.get("title").textValue() : null;
  }

  private @Nullable LocalDate date() {
    return line.hasNonNull("referenceDate")
        ? StatedDay.parse(line.get("referenceDate").textValue()).orElse(null)
        : null;
  }

  private static Result invalid(String detail) {
    return Result.Failed.invalid(detail + ".");
  }
}
