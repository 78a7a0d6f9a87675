package io.nutgraf.adapter.json;

import static io.nutgraf.adapter.json.ArticleParser.constant;
import static io.nutgraf.adapter.json.ArticleParser.excerpt;
import static io.nutgraf.adapter.json.ArticleParser.field;
import static io.nutgraf.adapter.json.ArticleParser.list;
import static io.nutgraf.adapter.json.ArticleParser.span;
import static io.nutgraf.adapter.json.ArticleParser.text;
import static io.nutgraf.adapter.json.ArticleParser.textOrNull;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.model.CitedOutlet;
import io.nutgraf.model.Credit;
import io.nutgraf.model.DateMention;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Headline;
import io.nutgraf.model.KeyPhrase;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.Published;
import io.nutgraf.model.Quote;
import io.nutgraf.model.Speaker;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads back what {@link MetadataJson} wrote. */
final class MetadataParser {

  private MetadataParser() {}

  static Metadata metadata(JsonNode json) {
    return new Metadata(
        optional(json, "headline", MetadataParser::headline),
        optional(json, "byline", MetadataParser::credit),
        optional(json, "publisher", MetadataParser::credit),
        optional(json, "dateline", ArticleParser::excerpt),
        optional(json, "published", MetadataParser::published),
        list(json, "keyPhrases", MetadataParser::keyPhrase),
        list(json, "mentions", MetadataParser::mention),
        list(json, "quotes", MetadataParser::quote),
        list(json, "dates", MetadataParser::date),
        list(json, "citedOutlets", MetadataParser::citedOutlet));
  }

  private static <T> @Nullable T optional(
      JsonNode json, String name, Function<JsonNode, T> element) {
    JsonNode field = json.get(name);
    return field == null ? null : element.apply(field);
  }

  private static Headline headline(JsonNode json) {
    return new Headline(text(json, "text"), json.has("offset") ? span(json) : null);
  }

  private static Credit credit(JsonNode json) {
    return new Credit(text(json, "text"), json.has("offset") ? span(json) : null);
  }

  private static Published published(JsonNode json) {
    return new Published(
        text(json, "value"),
        constant(Published.Precision.class, text(json, "precision")),
        constant(Published.Basis.class, text(json, "basis")),
        field(json, "confidence").doubleValue());
  }

  private static KeyPhrase keyPhrase(JsonNode json) {
    return new KeyPhrase(
        excerpt(json), field(json, "score").doubleValue(), field(json, "count").intValue());
  }

  private static Mention mention(JsonNode json) {
    return new Mention(
        text(json, "id"),
        constant(EntityType.class, text(json, "type")),
        text(json, "name"),
        list(json, "aliases", JsonNode::textValue),
        optional(json, "role", ArticleParser::excerpt),
        field(json, "salience").doubleValue(),
        field(json, "confidence").doubleValue(),
        list(json, "occurrences", ArticleParser::excerpt));
  }

  private static Quote quote(JsonNode json) {
    return new Quote(
        excerpt(json),
        constant(Quote.Kind.class, text(json, "kind")),
        optional(json, "speaker", MetadataParser::speaker),
        optional(json, "cue", ArticleParser::excerpt));
  }

  private static Speaker speaker(JsonNode json) {
    return new Speaker(text(json, "name"), textOrNull(json, "mention"), excerpt(json));
  }

  private static DateMention date(JsonNode json) {
    return new DateMention(
        excerpt(json),
        text(json, "value"),
        textOrNull(json, "anchor"),
        text(json, "rule"),
        field(json, "confidence").doubleValue(),
        excerpt(field(json, "sentence")));
  }

  private static CitedOutlet citedOutlet(JsonNode json) {
    return new CitedOutlet(excerpt(json), textOrNull(json, "mention"), excerpt(field(json, "cue")));
  }
}
