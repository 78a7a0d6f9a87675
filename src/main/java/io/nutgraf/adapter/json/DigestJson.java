package io.nutgraf.adapter.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.digest.Digest;
import io.nutgraf.digest.Digest.Citation;
import io.nutgraf.digest.Digest.Told;
import io.nutgraf.model.Headline;
import io.nutgraf.model.Warning;
import java.util.List;

/** A digest as JSON. Offsets and lengths are in UTF-16 code units of the document that is named. */
public final class DigestJson {

  private DigestJson() {}

  /** Adds a digest to a head. */
  public static ObjectNode put(ObjectNode head, Digest digest) {
    head.put("documentCount", digest.documents());
    if (digest.earlier() > 0) {
      head.put("earlierCount", digest.earlier());
    }
    ArrayNode stories = head.putArray("stories");
    digest.stories().forEach(story -> stories.add(story(story)));
    ArrayNode timeline = head.putArray("timeline");
    digest.timeline().forEach(day -> timeline.add(day(day)));
    ArrayNode quotes = head.putArray("quotes");
    digest.quotes().forEach(saying -> quotes.add(saying(saying)));
    ArrayNode documents = head.putArray("documents");
    digest.sources().forEach(source -> documents.add(source(source)));
    return head;
  }

  /** The same with what a reader should know. */
  public static ObjectNode put(ObjectNode head, Digest digest, List<Warning> warnings) {
    put(head, digest);
    if (!warnings.isEmpty()) {
      head.set("warnings", SummaryJson.warnings(warnings));
    }
    return head;
  }

  private static ObjectNode story(Digest.Story story) {
    ObjectNode json = Json.object();
    Headline headline = story.headline();
    if (headline != null) {
      ObjectNode told = json.putObject("headline").put("text", headline.text());
      if (headline.span() != null) {
        told.put("offset", headline.span().start()).put("length", headline.span().length());
      }
      SummaryJson.putIfPresent(told, "documentId", story.headlineFrom());
    }
    ArrayNode documents = json.putArray("documentIds");
    story.documents().forEach(documents::add);
    ArrayNode sentences = json.putArray("sentences");
    story.sentences().forEach(told -> sentences.add(told(told)));
    return json;
  }

  private static ObjectNode told(Told told) {
    ObjectNode json = citation(told.citation());
    SummaryJson.putIfPresent(json, "speaker", told.speaker());
    if (told.context() != null) {
      json.set("context", SummaryJson.excerpt(Json.object(), told.context(), Offsets.UTF16));
    }
    return putAlsoIn(json, told.alsoIn());
  }

  private static ObjectNode day(Digest.Day day) {
    ObjectNode json = Json.object().put("day", day.day().toString());
    json.setAll(citation(day.citation()));
    return json.put("documentCount", day.documents());
  }

  private static ObjectNode saying(Digest.Saying saying) {
    ObjectNode json = Json.object().put("documentId", saying.document());
    json.setAll(new MetadataJson(Offsets.UTF16).quote(saying.quote()));
    return putAlsoIn(json, saying.alsoIn());
  }

  private static ObjectNode source(Digest.Source source) {
    ObjectNode json = Json.object().put("id", source.document());
    SummaryJson.putIfPresent(json, "headline", source.headline());
    SummaryJson.putIfPresent(json, "publisher", source.publisher());
    SummaryJson.putIfPresent(json, "time", source.time());
    return json;
  }

  private static ObjectNode putAlsoIn(ObjectNode json, List<Citation> others) {
    if (!others.isEmpty()) {
      ArrayNode alsoIn = json.putArray("alsoIn");
      others.forEach(other -> alsoIn.add(citation(other)));
    }
    return json;
  }

  private static ObjectNode citation(Citation citation) {
    return SummaryJson.excerpt(
        Json.object().put("documentId", citation.document()), citation.excerpt(), Offsets.UTF16);
  }
}
