package io.nutgraf.adapter.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.model.Article;
import io.nutgraf.model.Code;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.KeySentence;
import io.nutgraf.model.Language;
import io.nutgraf.model.Noise;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.model.Reason;
import io.nutgraf.model.Rejection;
import io.nutgraf.model.Source;
import io.nutgraf.model.Span;
import io.nutgraf.model.Summary;
import io.nutgraf.model.Warning;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads back what {@link SummaryJson} wrote. */
final class ArticleParser {

  private ArticleParser() {}

  static Article article(JsonNode json) {
    DocumentId id = new DocumentId(text(json, "id"));
    Source source = source(field(json, "source"));
    String status = text(json, "status");
    return switch (status) {
      case "succeeded" -> new Article.Succeeded(id, source, summary(json));
      case "failed" ->
          new Article.Failed(
              id, source, new Rejection(Code.parse(text(json, "code")), text(json, "detail")));
      default -> throw new IllegalArgumentException("no such status: " + status);
    };
  }

  private static Summary summary(JsonNode json) {
    return new Summary(
        text(json, "summarizer"),
        language(field(json, "language")),
        MetadataParser.metadata(json),
        field(json, "wordCount").intValue(),
        field(json, "sentenceCount").intValue(),
        field(json, "readingMinutes").intValue(),
        list(json, "keySentences", ArticleParser::keySentence),
        list(json, "removed", ArticleParser::noise),
        list(json, "warnings", ArticleParser::warning));
  }

  private static Source source(JsonNode json) {
    return new Source(
        new ObjectLocation(text(json, "bucket"), text(json, "key")),
        textOrNull(json, "versionId"),
        textOrNull(json, "sha256"),
        textOrNull(json, "mediaType"),
        textOrNull(json, "charset"),
        field(json, "bytes").longValue(),
        instant(text(json, "uploadedAt")));
  }

  private static Instant instant(String value) {
    try {
      return Instant.parse(value);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not an instant: " + value, e);
    }
  }

  private static Language language(JsonNode json) {
    return new Language(text(json, "code"), field(json, "confidence").doubleValue());
  }

  private static KeySentence keySentence(JsonNode json) {
    return new KeySentence(
        excerpt(json),
        field(json, "index").intValue(),
        field(json, "rankScore").doubleValue(),
        list(json, "reasons", each -> new Reason(text(each, "code"), text(each, "text"))),
        json.has("context") ? list(json, "context", ArticleParser::excerpt) : List.of());
  }

  private static Noise noise(JsonNode json) {
    return new Noise(excerpt(json), constant(Noise.Kind.class, text(json, "reason")));
  }

  private static Warning warning(JsonNode json) {
    return new Warning(text(json, "code"), text(json, "detail"));
  }

  static Excerpt excerpt(JsonNode json) {
    return new Excerpt(text(json, "text"), span(json));
  }

  static Span span(JsonNode json) {
    int offset = field(json, "offset").intValue();
    return new Span(offset, offset + field(json, "length").intValue());
  }

  static <E extends Enum<E>> E constant(Class<E> type, String wire) {
    return Enum.valueOf(type, wire.toUpperCase(Locale.ROOT));
  }

  static <T> List<T> list(JsonNode json, String name, Function<JsonNode, T> element) {
    return field(json, name).valueStream().map(element).toList();
  }

  static String text(JsonNode json, String name) {
    return field(json, name).textValue();
  }

  static @Nullable String textOrNull(JsonNode json, String name) {
    return json.has(name) ? text(json, name) : null;
  }

  static JsonNode field(JsonNode json, String name) {
    JsonNode field = json.get(name);
    if (field == null || field.isNull()) {
      throw new IllegalArgumentException("an article has a field " + name);
    }
    return field;
  }
}
