package io.nutgraf.adapter.json;

import static io.nutgraf.adapter.json.SummaryJson.excerpt;
import static io.nutgraf.adapter.json.SummaryJson.place;
import static io.nutgraf.adapter.json.SummaryJson.putIfPresent;
import static io.nutgraf.adapter.json.SummaryJson.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.model.CitedOutlet;
import io.nutgraf.model.Credit;
import io.nutgraf.model.DateMention;
import io.nutgraf.model.Headline;
import io.nutgraf.model.KeyPhrase;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.Published;
import io.nutgraf.model.Quote;
import io.nutgraf.model.RankedTopic;
import io.nutgraf.model.Span;
import io.nutgraf.model.Speaker;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Metadata as fields of a summary. */
final class MetadataJson {

  private final Offsets offsets;

  MetadataJson(Offsets offsets) {
    this.offsets = offsets;
  }

  /** What stands before the body. */
  void putFrontMatter(ObjectNode json, Metadata metadata) {
    Headline headline = metadata.headline();
    if (headline != null) {
      json.set("headline", stated(headline.text(), headline.span()));
    }
    putCredit(json, "byline", metadata.byline());
    putCredit(json, "publisher", metadata.publisher());
    if (metadata.dateline() != null) {
      json.set("dateline", excerpt(Json.object(), metadata.dateline(), offsets));
    }
    Published published = metadata.published();
    if (published != null) {
      json.set("published", published(published));
    }
  }

  /** What the document is about. */
  void putKeyPhrases(ObjectNode json, Metadata metadata) {
    put(json, "keyPhrases", metadata.keyPhrases(), this::keyPhrase);
  }

  /** The same by phrases and names together. */
  void putTopics(ObjectNode json, List<RankedTopic> topics) {
    put(json, "topics", topics, this::topic);
  }

  /** Mentions without the places where they occur. */
  void putNames(ObjectNode json, List<Mention> mentions) {
    put(json, "mentions", mentions, this::name);
  }

  /** What the body holds. */
  void putLists(ObjectNode json, Metadata metadata) {
    put(json, "mentions", metadata.mentions(), this::mention);
    put(json, "quotes", metadata.quotes(), this::quote);
    put(json, "dates", metadata.dates(), this::date);
    put(json, "citedOutlets", metadata.citedOutlets(), this::citedOutlet);
  }

  private static <T> void put(
      ObjectNode json, String name, List<T> values, Function<T, ObjectNode> element) {
    var array = json.putArray(name);
    values.forEach(value -> array.add(element.apply(value)));
  }

  private void putCredit(ObjectNode json, String name, @Nullable Credit credit) {
    if (credit != null) {
      json.set(name, stated(credit.text(), credit.span()));
    }
  }

  private ObjectNode stated(String text, @Nullable Span span) {
    return span == null
        ? Json.object().put("text", text)
        : place(Json.object(), text, span, offsets);
  }

  private static ObjectNode published(Published published) {
    return Json.object()
        .put("value", published.value())
        .put("precision", wire(published.precision()))
        .put("basis", wire(published.basis()))
        .put("confidence", published.confidence());
  }

  private ObjectNode keyPhrase(KeyPhrase phrase) {
    return excerpt(Json.object(), phrase.excerpt(), offsets)
        .put("score", phrase.score())
        .put("count", phrase.count());
  }

  private ObjectNode topic(RankedTopic topic) {
    ObjectNode json = excerpt(Json.object(), topic.excerpt(), offsets);
    json.put("kind", wire(topic.kind()));
    putIfPresent(json, "mention", topic.mention());
    return json.put("score", topic.score()).put("count", topic.count());
  }

  private ObjectNode mention(Mention mention) {
    ObjectNode json = name(mention);
    put(json, "occurrences", mention.occurrences(), each -> excerpt(Json.object(), each, offsets));
    return json;
  }

  private ObjectNode name(Mention mention) {
    ObjectNode json =
        Json.object()
            .put("id", mention.id())
            .put("type", wire(mention.type()))
            .put("name", mention.name());
    var aliases = json.putArray("aliases");
    mention.aliases().forEach(aliases::add);
    if (mention.role() != null) {
      json.set("role", excerpt(Json.object(), mention.role(), offsets));
    }
    return json.put("salience", mention.salience()).put("confidence", mention.confidence());
  }

  /** What somebody says. */
  ObjectNode quote(Quote quote) {
    ObjectNode json = excerpt(Json.object(), quote.excerpt(), offsets);
    json.put("kind", wire(quote.kind()));
    Speaker speaker = quote.speaker();
    if (speaker != null) {
      ObjectNode who = Json.object().put("name", speaker.name());
      putIfPresent(who, "mention", speaker.mention());
      json.set("speaker", excerpt(who, speaker.excerpt(), offsets));
    }
    if (quote.cue() != null) {
      json.set("cue", excerpt(Json.object(), quote.cue(), offsets));
    }
    return json;
  }

  private ObjectNode date(DateMention date) {
    ObjectNode json = excerpt(Json.object(), date.excerpt(), offsets).put("value", date.value());
    putIfPresent(json, "anchor", date.anchor());
    json.put("rule", date.rule()).put("confidence", date.confidence());
    json.set("sentence", excerpt(Json.object(), date.sentence(), offsets));
    return json;
  }

  private ObjectNode citedOutlet(CitedOutlet outlet) {
    ObjectNode json = excerpt(Json.object(), outlet.excerpt(), offsets);
    putIfPresent(json, "mention", outlet.mention());
    json.set("cue", excerpt(Json.object(), outlet.cue(), offsets));
    return json;
  }
}
