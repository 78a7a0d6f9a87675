package io.nutgraf.adapter.record;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.KeySentence;
import io.nutgraf.model.Language;
import io.nutgraf.model.Noise;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.model.Reason;
import io.nutgraf.model.Rejection;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.Source;
import io.nutgraf.model.Summary;
import io.nutgraf.model.Warning;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * Reads a record that any version of Nutgraf wrote, older or newer, as far as this one knows it.
 * Lists that are absent are empty. Fields and constants that it does not know are passed over, with
 * what cannot be without them, and then the summary has the warning {@code record_partly_read}.
 */
public final class RecordReader {

  private static final String UNKNOWN_FAILURE =
      "The document has no summary that this version of Nutgraf can read.";

  /** Days of later or earlier years have no place in a list. */
  private static final Instant FIRST_INSTANT = Instant.parse("0000-01-01T00:00:00Z");

  private static final Instant LAST_INSTANT = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private RecordReader() {}

  /**
   * The article of {@code record}; empty where that is none: no JSON, or nothing says what document
   * it is of.
   */
  public static Optional<Article> read(byte[] record) {
    JsonNode json;
    try {
      json = Json.parse(record);
    } catch (IOException noJson) {
      return Optional.empty();
    }
    var passedOver = new PassedOver();
    Article article = Fields.read(json, passedOver, RecordReader::article);
    return Optional.ofNullable(article).map(it -> passedOver.any() ? partlyRead(it) : it);
  }

  private static Article partlyRead(Article article) {
    Warning warning = Warning.recordPartlyRead();
    return switch (article) {
      case Article.Succeeded it ->
          new Article.Succeeded(it.id(), it.source(), it.summary().with(warning));
      case Article.Failed it -> {
        String detail = it.rejection().detail() + " " + warning.detail();
        yield new Article.Failed(
            it.id(), it.source(), new Rejection(it.rejection().code(), detail), it.summarizer());
      }
    };
  }

  private static Article article(Fields fields) {
    Source source = fields.object("source", RecordReader::source);
    DocumentId id = fields.parsedOrNull("id", DocumentId::new);
    if (id == null) {
      id = DocumentId.of(source.location());
    }
    int format = fields.integerOr(RecordFormat.FIELD, RecordFormat.FIRST);
    String status = fields.textOrNull("status");
    boolean failed = "failed".equals(status) || fields.has("code") || !fields.has("summarizer");
    Article article =
        failed
            ? new Article.Failed(id, source, rejection(fields), fields.textOrNull("summarizer"))
            : new Article.Succeeded(id, source, summary(fields));
    if (format > RecordFormat.CURRENT || !article.status().equals(status)) {
      fields.notePassedOver();
    }
    return article;
  }

  private static Rejection rejection(Fields fields) {
    RejectionCode code = fields.parsedOrNull("code", RejectionCode::parse);
    String detail = fields.textOrNull("detail");
    return new Rejection(
        code == null ? RejectionCode.INTERNAL_ERROR : code,
        detail == null ? UNKNOWN_FAILURE : detail);
  }

  private static Source source(Fields fields) {
    Instant uploadedAt = fields.parsedOrNull("uploadedAt", RecordReader::instant);
    return new Source(
        new ObjectLocation(fields.text("bucket"), fields.text("key")),
        fields.textOrNull("versionId"),
        fields.textOrNull("sha256"),
        fields.textOrNull("mediaType"),
        fields.textOrNull("charset"),
        fields.longOr("bytes", 0),
        uploadedAt == null ? Instant.EPOCH : uploadedAt);
  }

  private static Instant instant(String value) {
    try {
      Instant instant = Instant.parse(value);
      if (instant.isBefore(FIRST_INSTANT) || instant.isAfter(LAST_INSTANT)) {
        throw new IllegalArgumentException("no year of four digits: " + value);
      }
      return instant;
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not an instant: " + value, e);
    }
  }

  private static Summary summary(Fields fields) {
    String summarizer = fields.textOrNull("summarizer");
    Language language = fields.objectOrNull("language", RecordReader::language);
    return new Summary(
        summarizer == null ? "unknown" : summarizer,
        language == null ? Language.UNDETERMINED : language,
        MetadataReader.metadata(fields),
        fields.integerOr("wordCount", 0),
        fields.integerOr("sentenceCount", 0),
        fields.integerOr("readingMinutes", 0),
        fields.list("keySentences", RecordReader::keySentence),
        fields.list("removed", RecordReader::noise),
        fields.list("warnings", RecordReader::warning));
  }

  private static Language language(Fields fields) {
    return new Language(fields.text("code"), fields.number("confidence"));
  }

  private static KeySentence keySentence(Fields fields) {
    return new KeySentence(
        MetadataReader.excerpt(fields),
        fields.integer("index"),
        fields.number("rankScore"),
        fields.list("reasons", each -> new Reason(each.text("code"), each.text("text"))),
        fields.list("context", MetadataReader::excerpt));
  }

  private static Noise noise(Fields fields) {
    return new Noise(MetadataReader.excerpt(fields), fields.constant("reason", Noise.Kind.class));
  }

  private static Warning warning(Fields fields) {
    return new Warning(fields.text("code"), fields.text("detail"));
  }
}
