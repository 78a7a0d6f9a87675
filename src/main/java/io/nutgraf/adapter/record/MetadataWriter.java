package io.nutgraf.adapter.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.model.CitedOutlet;
import io.nutgraf.model.Credit;
import io.nutgraf.model.DateMention;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Headline;
import io.nutgraf.model.KeyPhrase;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.Published;
import io.nutgraf.model.Quote;
import io.nutgraf.model.Span;
import io.nutgraf.model.Speaker;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Metadata as fields of a record. */
final class MetadataWriter {

  private MetadataWriter() {}

  static void putMetadata(ObjectNode json, Metadata metadata) {
    Headline headline = metadata.headline();
    if (headline != null) {
      json.set("headline", stated(headline.text(), headline.span()));
    }
    putIfPresent(json, "byline", metadata.byline(), MetadataWriter::credit);
    putIfPresent(json, "publisher", metadata.publisher(), MetadataWriter::credit);
    putIfPresent(json, "dateline", metadata.dateline(), MetadataWriter::excerpt);
    putIfPresent(json, "published", metadata.published(), MetadataWriter::published);
    put(json, "keyPhrases", metadata.keyPhrases(), MetadataWriter::keyPhrase);
    put(json, "mentions", metadata.mentions(), MetadataWriter::mention);
    put(json, "quotes", metadata.quotes(), MetadataWriter::quote);
    put(json, "dates", metadata.dates(), MetadataWriter::date);
    put(json, "citedOutlets", metadata.citedOutlets(), MetadataWriter::citedOutlet);
  }

  static <T> void put(
      ObjectNode json, String name, List<T> values, Function<T, ObjectNode> element) {
    if (!values.isEmpty()) {
      var array = json.putArray(name);
      values.forEach(value -> array.add(element.apply(value)));
    }
  }

  private static <T> void putIfPresent(
      ObjectNode json, String name, @Nullable T value, Function<T, ObjectNode> field) {
    if (value != null) {
      json.set(name, field.apply(value));
    }
  }

  static void putIfPresent(ObjectNode json, String name, @Nullable String value) {
    if (value != null) {
      json.put(name, value);
    }
  }

  static String wire(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static ObjectNode excerpt(Excerpt excerpt) {
    return Json.object().put("text", excerpt.text()).put("offset", excerpt.offset());
  }

  private static ObjectNode credit(Credit credit) {
    return stated(credit.text(), credit.span());
  }

  private static ObjectNode stated(String text, @Nullable Span span) {
    ObjectNode json = Json.object().put("text", text);
    return span == null ? json : json.put("offset", span.start()).put("length", span.length());
  }

  private static ObjectNode published(Published published) {
    return Json.object()
        .put("value", published.value())
        .put("precision", wire(published.precision()))
        .put("basis", wire(published.basis()))
        .put("confidence", published.confidence());
  }

  private static ObjectNode keyPhrase(KeyPhrase phrase) {
    return excerpt(phrase.excerpt()).put("score", phrase.score()).put("count", phrase.count());
  }

  private static ObjectNode mention(Mention mention) {
    ObjectNode json =
        Json.object()
            .put("id", mention.id())
            .put("type", wire(mention.type()))
            .put("name", mention.name());
    if (!mention.aliases().isEmpty()) {
      var aliases = json.putArray("aliases");
      mention.aliases().forEach(aliases::add);
    }
    putIfPresent(json, "role", mention.role(), MetadataWriter::excerpt);
    json.put("salience", mention.salience()).put("confidence", mention.confidence());
    put(json, "occurrences", mention.occurrences(), MetadataWriter::excerpt);
    return json;
  }

  private static ObjectNode quote(Quote quote) {
    ObjectNode json = excerpt(quote.excerpt()).put("kind", wire(quote.kind()));
    putIfPresent(json, "speaker", quote.speaker(), MetadataWriter::speaker);
    putIfPresent(json, "cue", quote.cue(), MetadataWriter::excerpt);
    return json;
  }

  private static ObjectNode speaker(Speaker speaker) {
    ObjectNode json = excerpt(speaker.excerpt()).put("name", speaker.name());
    putIfPresent(json, "mention", speaker.mention());
    return json;
  }

  private static ObjectNode date(DateMention date) {
    ObjectNode json = excerpt(date.excerpt()).put("value", date.value());
    putIfPresent(json, "anchor", date.anchor());
    json.put("rule", date.rule()).put("confidence", date.confidence());
    json.set("sentence", excerpt(date.sentence()));
    return json;
  }

  private static ObjectNode citedOutlet(CitedOutlet outlet) {
    ObjectNode json = excerpt(outlet.excerpt());
    putIfPresent(json, "mention", outlet.mention());
    json.set("cue", excerpt(outlet.cue()));
    return json;
  }
}
