package io.nutgraf.adapter.http;

import io.nutgraf.app.SummarizeDocument;
import io.nutgraf.model.Document;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.reading.format.RawDocument;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A document that a caller sends in JSON: a text, HTML, or a file in Base64. */
sealed interface DocumentRequest {

  /** Exactly one of them is given. */
  List<String> FORMS = List.of("text", "html", "content");

  Set<String> NAMES = names();

  int LONGEST_TITLE = 1000;
  int LONGEST_NAME = 900;
  int LONGEST_TYPE = 255;

  SummarizeDocument.Answer summarize(SummarizeDocument summarize, SummaryOptions options);

  /** A text, whose offsets are the caller's own unless it is a mail, subtitles or Markdown. */
  record Text(Document document) implements DocumentRequest {
    @Override
    public SummarizeDocument.Answer summarize(SummarizeDocument summarize, SummaryOptions options) {
      return summarize.text(document, options);
    }
  }

  /** Bytes to be read. */
  record File(RawDocument raw) implements DocumentRequest {
    @Override
    public SummarizeDocument.Answer summarize(SummarizeDocument summarize, SummaryOptions options) {
      return summarize.file(raw, options);
    }
  }

  static DocumentRequest parse(JsonBody body) {
    body.onlyWith(NAMES);
    String form = form(body);
    if (!form.equals("content")) {
      refuseBeside(body, form, "mediaType");
      refuseBeside(body, form, "fileName");
    }
    String title = body.words("title", LONGEST_TITLE).orElse(null);
    LocalDate day = body.day("referenceDate").orElse(null);
    String value = body.string(form).orElseThrow();
    return switch (form) {
      case "text" -> new Text(Document.of(value, title, day, null));
      case "html" -> {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        yield file(bytes, "", "text/html; charset=utf-8", title, day);
      }
      default -> {
        byte[] bytes = base64(body.nameOf(form), value);
        String fileName = body.words("fileName", LONGEST_NAME).orElse("");
        String mediaType = body.words("mediaType", LONGEST_TYPE).orElse(null);
        yield file(bytes, fileName, mediaType, title, day);
      }
    };
  }

  private static File file(
      byte[] bytes,
      String fileName,
      @Nullable String contentType,
      @Nullable String title,
      @Nullable LocalDate day) {
    return new File(new RawDocument(bytes, fileName, contentType, title, day, null));
  }

  private static String form(JsonBody body) {
    List<String> given = FORMS.stream().filter(body::has).toList();
    if (given.size() != 1) {
      String name = given.isEmpty() ? "text" : given.getLast();
      throw ProblemException.invalid(
          body.nameOf(name), "Give exactly one of text, html and content.");
    }
    return given.getFirst();
  }

  private static void refuseBeside(JsonBody body, String form, String name) {
    if (body.has(name)) {
      throw ProblemException.invalid(
          body.nameOf(name), "It goes with content, not with " + form + ".");
    }
  }

  private static byte[] base64(String name, String value) {
    try {
      return Base64.getDecoder().decode(value);
    } catch (IllegalArgumentException e) {
      throw ProblemException.invalid(name, "It must be Base64 (RFC 4648), without line breaks.");
    }
  }

  private static Set<String> names() {
    var names = new HashSet<>(SummaryRequest.NAMES);
    names.addAll(FORMS);
    Stream.of("mediaType", "fileName", "title", "referenceDate").forEach(names::add);
    return Set.copyOf(names);
  }
}
