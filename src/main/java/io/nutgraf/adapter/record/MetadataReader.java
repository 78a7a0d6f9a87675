package io.nutgraf.adapter.record;

import io.nutgraf.model.CitedOutlet;
import io.nutgraf.model.Credit;
import io.nutgraf.model.DateMention;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Headline;
import io.nutgraf.model.KeyPhrase;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.Published;
import io.nutgraf.model.Quote;
import io.nutgraf.model.Span;
import io.nutgraf.model.Speaker;
import org.jspecify.annotations.Nullable;

/** Reads what {@link MetadataWriter} wrote. */
final class MetadataReader {

  /** How long a day is: {@code 2022-11-29}. */
  private static final int DAY_LENGTH = 10;

  private MetadataReader() {}

  static Metadata metadata(Fields fields) {
    return new Metadata(
        fields.objectOrNull("headline", MetadataReader::headline),
        fields.objectOrNull("byline", MetadataReader::credit),
        fields.objectOrNull("publisher", MetadataReader::credit),
        fields.objectOrNull("dateline", MetadataReader::excerpt),
        fields.objectOrNull("published", MetadataReader::published),
        fields.list("keyPhrases", MetadataReader::keyPhrase),
        fields.list("mentions", MetadataReader::mention),
        fields.list("quotes", MetadataReader::quote),
        fields.list("dates", MetadataReader::date),
        fields.list("citedOutlets", MetadataReader::citedOutlet));
  }

  /** Of format 1 it has its length, which is its text's. */
  static Excerpt excerpt(Fields fields) {
    String text = fields.text("text");
    int offset = fields.integer("offset");
    return new Excerpt(text, span(offset, fields.integerOr("length", text.length())));
  }

  private static Headline headline(Fields fields) {
    String text = fields.text("text");
    return new Headline(text, spanOrNull(fields, text));
  }

  private static Credit credit(Fields fields) {
    String text = fields.text("text");
    return new Credit(text, spanOrNull(fields, text));
  }

  private static @Nullable Span spanOrNull(Fields fields, String text) {
    int offset = fields.integerOr("offset", -1);
    int length = fields.integerOr("length", text.length());
    return offset < 0 ? null : span(offset, length);
  }

  private static Span span(int offset, int length) {
    return new Span(offset, offset + length);
  }

  /** Rather less exactly than not at all: the day is the article's place in the list. */
  private static Published published(Fields fields) {
    String value = fields.text("value");
    Published.Precision precision = fields.constantOrNull("precision", Published.Precision.class);
    Published.Basis basis = fields.constantOrNull("basis", Published.Basis.class);
    return new Published(
        precision == null ? value.substring(0, Math.min(DAY_LENGTH, value.length())) : value,
        precision == null ? Published.Precision.DAY : precision,
        basis == null ? Published.Basis.METADATA : basis,
        fields.number("confidence"));
  }

  private static KeyPhrase keyPhrase(Fields fields) {
    return new KeyPhrase(excerpt(fields), fields.number("score"), fields.integer("count"));
  }

  private static Mention mention(Fields fields) {
    return new Mention(
        fields.text("id"),
        fields.constant("type", EntityType.class),
        fields.text("name"),
        fields.texts("aliases"),
        fields.objectOrNull("role", MetadataReader::excerpt),
        fields.number("salience"),
        fields.number("confidence"),
        fields.list("occurrences", MetadataReader::excerpt));
  }

  private static Quote quote(Fields fields) {
    return new Quote(
        excerpt(fields),
        fields.constant("kind", Quote.Kind.class),
        fields.objectOrNull("speaker", MetadataReader::speaker),
        fields.objectOrNull("cue", MetadataReader::excerpt));
  }

  private static Speaker speaker(Fields fields) {
    return new Speaker(fields.text("name"), fields.textOrNull("mention"), excerpt(fields));
  }

  private static DateMention date(Fields fields) {
    return new DateMention(
        excerpt(fields),
        fields.text("value"),
        fields.textOrNull("anchor"),
        fields.text("rule"),
        fields.number("confidence"),
        fields.object("sentence", MetadataReader::excerpt));
  }

  private static CitedOutlet citedOutlet(Fields fields) {
    return new CitedOutlet(
        excerpt(fields),
        fields.textOrNull("mention"),
        fields.object("cue", MetadataReader::excerpt));
  }
}
